import '../theme/dom.js';
import {beforeEach, expect, it} from 'vitest';
import {followed} from '#plugin/client/follow.js';

beforeEach(() => {
  history.replaceState(null, '', '/birds');
  document.body.innerHTML = '';
});

function click(link: string, more: object = {}): string | undefined {
  document.body.innerHTML = link;
  const plain = {altKey: false, button: 0, ctrlKey: false, metaKey: false, shiftKey: false};
  const target = document.querySelector('b') ?? document.body;
  return followed({...plain, defaultPrevented: false, target, ...more});
}

it('leads to pages of the site by its router', () => {
  expect(click('<a href="/birds/robin?x=1#song"><b>Robin</b></a>')).toBe('/birds/robin?x=1#song');
});

it.each([
  ['no link', '<b>Robin</b>', {}],
  ['a place in the page', '<a href="#song"><b>Song</b></a>', {}],
  ['a file', '<a href="/data/robin.json"><b>Data</b></a>', {}],
  ['another site', '<a href="https://example.org/robin"><b>Robin</b></a>', {}],
  ['another window', '<a href="/robin" target="_blank"><b>Robin</b></a>', {}],
  ['a new tab', '<a href="/robin"><b>Robin</b></a>', {ctrlKey: true}],
  ['another button', '<a href="/robin"><b>Robin</b></a>', {button: 1}],
  ['one that was seen to', '<a href="/robin"><b>Robin</b></a>', {defaultPrevented: true}],
])('leaves the rest to the browser: %s', (_, link, more) => {
  expect(click(link, more)).toBeUndefined();
});
