import fc from 'fast-check';
import {expect, it} from 'vitest';
import {composeCompare, MOST, pickable, verdictOf} from '#plugin/core/reader/compose.js';
import type {CompareData, ComparedStatement} from '#plugin/core/views.js';

const seeds: ComparedStatement = {text: ['Seeds'], option: 'seeds'};
const insects: ComparedStatement = {text: ['Insects'], option: 'insects'};
const unknown: ComparedStatement = {state: 'unknown', text: []};
const inapplicable: ComparedStatement = {state: 'not-applicable', text: []};
const twoCm: ComparedStatement = {text: ['2 cm'], sort: [2, 2]};
const twentyMm: ComparedStatement = {text: ['20 mm'], sort: [2, 2]};

const data: CompareData = {
  collection: {name: 'bird', label: 'Bird', plural: 'Birds'},
  rows: ['robin', 'wren', 'constructor'].map((id) => ({id, title: id, href: `/${id}`})),
  groups: [
    {
      label: 'Life',
      fields: [
        {name: 'diet', label: 'Diet', type: 'enum', cells: {robin: [seeds], wren: [insects]}},
        {name: 'song', label: 'Song', type: 'text', cells: {wren: [{text: ['Loud']}]}},
      ],
    },
    {
      label: 'Body',
      fields: [{name: 'size', label: 'Size', type: 'range', cells: {robin: [twoCm]}}],
    },
  ],
  sources: {},
  pairs: [],
};

it.each([
  ['the same option', 'enum', [[seeds], [seeds]], 'same'],
  [
    'the same options in another order',
    'enum',
    [
      [seeds, insects],
      [insects, seeds],
    ],
    'same',
  ],
  ['other options', 'enum', [[seeds], [insects]], 'differs'],
  ['one option more', 'enum', [[seeds], [seeds, insects]], 'differs'],
  ['the same measure in another unit', 'range', [[twoCm], [twentyMm]], 'same'],
  ['a value that nobody knows', 'enum', [[seeds], [unknown]], 'incomplete'],
  ['a value that nobody wrote down', 'enum', [[seeds], []], 'incomplete'],
  ['values that nobody knows', 'enum', [[unknown], [unknown]], 'incomplete'],
  ['a question that makes no sense for any', 'range', [[inapplicable], [inapplicable]], 'same'],
  ['a question that makes no sense for one', 'range', [[inapplicable], [twoCm]], 'incomplete'],
  ['sentences', 'text', [[{text: ['A']}], [{text: ['A']}]], 'text'],
] as const)('tells %s', (_, type, cells, verdict) => {
  expect(verdictOf(type, cells)).toBe(verdict);
});

it('puts entries in the order asked for, and leaves out what none of them has', () => {
  const view = composeCompare(data, ['wren', 'robin']);
  expect(view.entries.map(({id}) => id)).toEqual(['wren', 'robin']);
  expect(view.groups[0]?.fields[0]?.cells).toEqual([[insects], [seeds]]);
  expect(composeCompare(data, ['wren']).groups.map(({label}) => label)).toEqual(['Life']);
});

it('takes no inherited name for an entry', () => {
  expect(composeCompare(data, ['constructor']).groups).toEqual([]);
});

it('shows only the fields asked for', () => {
  const {groups} = composeCompare(data, ['robin', 'wren'], ['song']);
  expect(groups.flatMap(({fields}) => fields.map(({name}) => name))).toEqual(['song']);
});

it('picks entries that exist, each once, and no more than can be compared', () => {
  const ids = ['robin', 'wren', 'owl', 'crow', 'rook'];
  const rows = ids.map((id) => ({id, title: id, href: id}));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...ids), fc.string())), (wanted) => {
      const picked = pickable(wanted, rows);
      expect(picked.length).toBeLessThanOrEqual(MOST);
      expect(new Set(picked).size).toBe(picked.length);
      expect(picked.every((id) => ids.includes(id) && wanted.includes(id))).toBe(true);
    }),
  );
});
