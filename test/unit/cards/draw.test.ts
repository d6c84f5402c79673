import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {drawCard, wrap} from '#plugin/cards/draw.js';

const colors = {paper: '#ffffff', ink: '#000000', muted: '#555555', accent: '#17616b'};
/** Every character half an em. */
const measure = (text: string): number => text.length / 2;

function textsOf(title: string) {
  const svg = load(drawCard({title, label: 'Bird', site: 'A & B'}, colors, measure), {xml: true});
  return svg('text')
    .toArray()
    .map((node) => ({text: svg(node).text(), size: Number(svg(node).attr('font-size'))}));
}

it('says what it is, its title, and the site', () => {
  expect(textsOf('Robin <1>')).toEqual([
    {text: 'Bird', size: 36},
    {text: 'Robin <1>', size: 96},
    {text: 'A & B', size: 36},
  ]);
});

it.each([
  ['word '.repeat(8), 96, 2],
  ['word '.repeat(14), 76, 3],
  ['word '.repeat(26), 60, 4],
])('the title %j has the size %i and %i lines', (title, size, lines) => {
  const titles = textsOf(title).slice(1, -1);
  expect(titles.map((each) => each.size)).toEqual(Array.from({length: lines}, () => size));
  expect(titles.map(({text}) => text).join(' ')).toBe(title.trim());
});

it('a title that has no room is cut, and shows it', () => {
  const titles = textsOf('word '.repeat(60)).slice(1, -1);
  expect(titles).toHaveLength(4);
  expect(titles.at(-1)?.text).toMatch(/word …$/u);
});

describe('lines', () => {
  it('are no wider than there is room for', () => {
    expect(wrap('one two  three', 4, measure)).toEqual(['one two', 'three']);
  });

  it('keep a word whole that is wider by itself', () => {
    expect(wrap('a incomprehensible b', 4, measure)).toEqual(['a', 'incomprehensible', 'b']);
  });
});
