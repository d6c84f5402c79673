import './dom.js';
import {act} from 'react';
import type {ReactNode} from 'react';
import {createRoot} from 'react-dom/client';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {visited} from './mocks.js';
import QuietLink from '#plugin/theme/QuietLink/index.js';

const prepared: string[] = [];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.assign(window, {docusaurus: {preload: (href: string) => prepared.push(href)}});
  visited.length = 0;
  prepared.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(link: ReactNode): HTMLAnchorElement {
  const main = document.createElement('main');
  document.body.append(main);
  act(() => {
    createRoot(main).render(link);
  });
  const found = main.querySelector('a');
  if (!found) {
    throw new Error('There is no link.');
  }
  return found;
}

function click(link: HTMLAnchorElement, keys: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', {bubbles: true, cancelable: true, ...keys});
  act(() => {
    link.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

it('goes to a page without leaving this one, and fetches it when it is pointed at', () => {
  const link = show(<QuietLink to="/robin">Robin</QuietLink>);
  expect(link.getAttribute('href')).toBe('/robin');
  act(() => {
    link.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
  });
  expect(prepared).toEqual(['/robin']);
  expect(click(link)).toBe(true);
  expect(visited).toEqual(['/robin']);
});

it.each([{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}])(
  'leaves a click with %o to the browser',
  (keys) => {
    expect(click(show(<QuietLink to="/robin">Robin</QuietLink>), keys)).toBe(false);
    expect(visited).toEqual([]);
  },
);

it('leaves places on the page and other sites to the browser', () => {
  for (const to of ['#song', 'https://example.org/a']) {
    const link = show(<QuietLink to={to}>There</QuietLink>);
    expect(link.getAttribute('href')).toBe(to);
    click(link);
  }
  expect(visited).toEqual([]);
});
