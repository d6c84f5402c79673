import './dom.js';
import type {ReactNode} from 'react';
import {expect, it} from 'vitest';
import './mocks.js';
import EvidenceMap from '#plugin/theme/EvidenceMap/index.js';
import {layMap} from '#plugin/core/derive/evidence-layout.js';
import type {EvidenceMapView} from '#plugin/core/derive/evidence-model.js';
import {renderStatic, textsOf} from './render.js';

const entry = (title: string) => ({id: title.toLowerCase(), title, href: `/${title}`});
const rows = [entry('Wood'), entry('Moor')];
const columns = [entry('Robin'), entry('Wren')];
const view: EvidenceMapView = {
  caption: 'Birds and places',
  labels: {
    of: 'Studies',
    rows: 'Places',
    row: 'Place',
    columns: 'Birds',
    column: 'Bird',
    field: 'Findings',
  },
  rows: [
    {
      ...entry('Wood'),
      pairs: [
        {
          column: entry('Robin'),
          own: 2,
          shared: 1,
          cite: ['a', 'b'],
          levels: [{label: 'High', count: 2}, {count: 1}],
          from: [entry('One'), entry('Two')],
          marks: {own: {shape: 'circle', size: 5}, all: {shape: 'circle', size: 8}},
        },
        {
          column: entry('Wren'),
          own: 0,
          shared: 1,
          cite: ['a'],
          levels: [{count: 1}],
          from: [entry('Two')],
          marks: {all: {shape: 'bar', size: 4}},
        },
      ],
    },
    {
      ...entry('Moor'),
      pairs: [
        {
          column: entry('Wren'),
          own: 0,
          shared: 0,
          cite: [],
          levels: [],
          from: [entry('Three')],
          marks: {own: {shape: 'plus', size: 3}},
        },
      ],
    },
  ],
  columns,
  without: [{label: 'Birds', entries: [entry('Auk')]}],
  key: {
    shapes: [
      {shape: 'circle', label: 'High', definition: 'Sure.'},
      {shape: 'bar'},
      {shape: 'plus'},
    ],
    sizes: [
      {sources: 1, size: 4},
      {sources: 2, size: 8},
    ],
    largest: 8,
    shared: true,
  },
  picture: layMap(rows, columns),
};
const props = {
  figure: view,
  terms: {},
  cites: {a: 4, b: 7},
  anchors: {a: 'cite-a-1', b: 'cite-b-1'},
};
const page = renderStatic((<EvidenceMap {...props} />) as ReactNode);
const picture = page.querySelector('svg[role=img]');

it('says in its table what it draws', () => {
  const texts = [...page.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, td'));
  expect(texts).toEqual([
    ['Wood', 'Robin', '3, 1 of them shared', '2 [4, 7]', 'High: 2, not stated: 1', 'One, Two'],
    ['Wren', '1, 1 of them shared', '1 [4]', 'not stated: 1', 'Two'],
    ['Moor', 'Wren', '0', '0 ', '', 'Three'],
  ]);
});

it('has the same marks in the picture and in the table', () => {
  const marksOf = (root: ParentNode | null, selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])].map((path) => path.getAttribute('d'));
  expect(marksOf(picture, 'path')).toHaveLength(4);
  expect(marksOf(page, 'tbody path')).toEqual(marksOf(picture, 'path'));
});

it('leads to the entries, and back from the sources once', () => {
  const hrefs = [...page.querySelectorAll('tbody a:not([href^="#"])')].map((a) => a.textContent);
  expect(hrefs).toEqual(['Wood', 'Robin', 'One', 'Two', 'Wren', 'Two', 'Moor', 'Wren', 'Three']);
  expect([...page.querySelectorAll('[id^=cite]')].map(({id}) => id)).toEqual([
    'cite-a-1',
    'cite-b-1',
  ]);
  expect(textsOf(page, 'p a')).toEqual(['Auk']);
});

it('has a name, a description and a legend', () => {
  expect(textsOf(picture ?? page, 'title')).toEqual(['Birds and places']);
  expect(textsOf(picture ?? page, 'desc')[0]).toMatch(/^Places: 2\. Birds: 2\. .* 3 pairs/u);
  expect(textsOf(page, 'dt')).toHaveLength(3);
  expect(textsOf(page, 'dd').map((text) => text.trim())).toEqual([
    '1',
    '2',
    'High',
    'no certainty stated',
    'named together, no finding recorded',
    'found for this pair alone',
    'shared: found for several pairs together, without saying for which of them',
  ]);
});

it.each(['circle', 'square', 'diamond', 'triangle', 'cross', 'bar', 'plus'] as const)(
  'draws a %s as a shape of its own',
  (shape) => {
    const [row] = view.rows;
    const pairs = row?.pairs.slice(0, 1).map((pair) => ({...pair, marks: {own: {shape, size: 8}}}));
    const figure = {...view, rows: row ? [{...row, pairs: pairs ?? []}] : []};
    const drawn = renderStatic((<EvidenceMap {...props} figure={figure} />) as ReactNode);
    const d = drawn.querySelector('tbody path')?.getAttribute('d') ?? '';
    expect(d).toMatch(/^M/u);
    expect(d).not.toMatch(/NaN|undefined/u);
  },
);

it('marks its caption and names that are in another language', () => {
  const foreign = [{...entry('Wood'), lang: 'en'}, entry('Páramo')];
  const figure = {...view, picture: layMap(foreign, columns)};
  const drawn = renderStatic(
    (<EvidenceMap {...props} figure={figure} captionLang="en" />) as ReactNode,
  );
  const marked = [...drawn.querySelectorAll('svg[role=img] [lang=en]')];
  expect(marked.map(({textContent}) => textContent)).toEqual(['Birds and places', 'Wood']);
});
