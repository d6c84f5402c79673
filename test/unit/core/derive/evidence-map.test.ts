import fc from 'fast-check';
import {expect, it} from 'vitest';
import {layMap, markScale} from '#plugin/core/derive/evidence-layout.js';
import type {EvidenceMapView} from '#plugin/core/derive/evidence-model.js';
import type {PageView} from '#plugin/core/views.js';
import {compile} from '../../setup/version.js';

const schema = `
collections:
  study:
    label: Study
    plural: Studies
    path: studies
    fields:
      birds: {label: Birds, type: reference, to: bird, many: true}
      places: {label: Places, type: reference, to: place, many: true}
      findings:
        label: Findings
        type: record
        many: true
        fields: {what: {label: What, type: text}}
  bird: {label: Bird, plural: Birds, path: birds, fields: {}}
  place: {label: Place, plural: Places, path: places, fields: {}}
`;
const ids = ['a-2001', 'b-2002', 'c-2003'];
const references = ids
  .map((id) => `- {id: ${id}, type: book, title: ${id}, issued: {date-parts: [[2001]]}}`)
  .join('\n');
const titled = (title: string) => `---\ntitle: ${title}\n---\n`;
const docs = {
  'birds/robin.md': titled('Robin'),
  'birds/wren.md': titled('Wren'),
  'birds/auk.md': titled('Auk'),
  'places/wood.md': titled('Wood'),
  'places/moor.md': titled('Moor'),
  'studies/one.md': `---
title: One
birds: [robin]
places: [{value: wood, cite: a-2001}, {value: wood, cite: b-2002}]
findings:
  - {value: {what: Sings}, cite: a-2001, certainty: {level: low, reason: few}}
  - {value: {what: Nests}, cite: [a-2001, b-2002], certainty: {level: high, reason: many}}
  - unknown
---
`,
  'studies/two.md': `---
title: Two
birds: [robin, wren]
places: [wood]
findings:
  - {value: {what: Flies}, cite: c-2003}
---
`,
  'studies/three.md': `---
title: Three
birds: [wren]
places: [moor]
---
`,
};

function mapOf(props = ''): EvidenceMapView {
  const jsx = `<EvidenceMap of="study" rows="places" columns="birds" field="findings" ${props}/>`;
  const {json, problems} = compile({
    docs: {...docs, 'page.mdx': `---\ntitle: Page\n---\n\n${jsx}\n`},
    schema,
    references,
  });
  expect(problems.filter(({rule}) => rule === 'component-props')).toEqual([]);
  const [figure] = Object.values(json<PageView>('pages/page.mdx.json').figures ?? {});
  return figure?.view as EvidenceMapView;
}

it('has a row and a column for each entry that stands in a pair, by title', () => {
  const {rows, columns, without, labels} = mapOf();
  expect(rows.map(({title, href}) => [title, href])).toEqual([
    ['Moor', '/docs/places/moor'],
    ['Wood', '/docs/places/wood'],
  ]);
  expect(columns.map(({title}) => title)).toEqual(['Robin', 'Wren']);
  expect(without.map(({label, entries}) => [label, entries.map(({title}) => title)])).toEqual([
    ['Birds', ['Auk']],
  ]);
  expect(labels).toEqual({
    of: 'Studies',
    rows: 'Places',
    row: 'Place',
    columns: 'Birds',
    column: 'Bird',
    field: 'Findings',
  });
});

it('counts findings, and tells those that are shared by several pairs', () => {
  const {rows} = mapOf();
  const numbers = rows.map(({title, pairs}) => [
    title,
    pairs.map(({column, own, shared, cite, from}) => [
      column.title,
      own,
      shared,
      cite,
      from.map((entry) => entry.title),
    ]),
  ]);
  expect(numbers).toEqual([
    ['Moor', [['Wren', 0, 0, [], ['Three']]]],
    [
      'Wood',
      [
        ['Robin', 2, 1, ['a-2001', 'b-2002', 'c-2003'], ['One', 'Two']],
        ['Wren', 0, 1, ['c-2003'], ['Two']],
      ],
    ],
  ]);
});

it('marks by the highest certainty, filled for what is of the pair alone', () => {
  const [moor, wood] = mapOf().rows;
  const marks = [...(moor?.pairs ?? []), ...(wood?.pairs ?? [])].map((pair) => pair.marks);
  expect(marks.map(({own, all}) => [own?.shape, all?.shape])).toEqual([
    ['plus', undefined],
    ['circle', 'circle'],
    [undefined, 'bar'],
  ]);
  expect(marks[1]?.own?.size).toBeLessThan(marks[1]?.all?.size ?? 0);
  expect(wood?.pairs[0]?.levels).toEqual([
    {label: 'High', count: 1},
    {label: 'Low', count: 1},
    {count: 1},
  ]);
});

it('explains what it shows, and nothing else', () => {
  const {key} = mapOf();
  expect(key.shapes.map(({shape, label}) => [shape, label])).toEqual([
    ['circle', 'High'],
    ['bar', undefined],
    ['plus', undefined],
  ]);
  expect(key.sizes.map(({sources}) => sources)).toEqual([1, 2, 3]);
  expect(key.shared).toBe(true);
  expect(mapOf("entries={['one']} ").key).toMatchObject({shared: false, sizes: [{}, {}]});
});

it('is not drawn where nothing names a pair', () => {
  const page = '---\ntitle: Page\n---\n\n<EvidenceMap of="study" rows="places" columns="birds" ';
  const {json} = compile({
    docs: {'page.mdx': `${page} field="findings" />\n`},
    schema,
    references,
  });
  expect(json<PageView>('pages/page.mdx.json').figures).toBeUndefined();
});

it('keeps marks apart, and within the picture, however many there are', () => {
  const entries = (count: number) =>
    Array.from({length: count}, (_, id) => ({id: String(id), title: `Entry no ${id}`, href: '/'}));
  fc.assert(
    fc.property(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 30}), (across, down) => {
      const {width, height, columns, rows, left, top} = layMap(entries(down), entries(across));
      const largest = markScale(across, 9)(9);
      const places = [
        {places: columns.map(({at}) => at), from: left, to: width},
        {places: rows.map(({at}) => at), from: top, to: height},
      ];
      for (const {places: middles, from, to} of places) {
        middles.forEach((at, index) => {
          expect(at - largest).toBeGreaterThanOrEqual(from);
          expect(at + largest).toBeLessThanOrEqual(to);
          expect(at - (middles[index - 1] ?? -Infinity)).toBeGreaterThan(2 * largest);
        });
      }
    }),
  );
});

it('draws areas that grow as numbers do', () => {
  const size = markScale(12, 16);
  expect(size(16)).toBeCloseTo(2 * size(4));
  expect(size(0)).toBe(size(0.1));
});

it('marks names of rows and columns in another language', () => {
  const line = (title: string, lang?: string) => ({
    ...{id: title, title, href: `/${title}`},
    ...(lang !== undefined && {lang}),
  });
  const {rows, columns} = layMap([line('Bosque'), line('Moor', 'en')], [line('Robin', 'en')]);
  expect(rows.map(({lang}) => lang)).toEqual([undefined, 'en']);
  expect(columns.map(({lang}) => lang)).toEqual(['en']);
});
