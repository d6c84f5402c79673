import {describe, expect, it} from 'vitest';
import {selectTable} from '#plugin/core/derive/table.js';
import type {GlossaryEntryView, PageView, StatementView} from '#plugin/core/views.js';
import {collectionOf, columnOf} from '../../setup/tables.js';
import {compile, type VersionTexts} from '../../setup/version.js';

const SCHEMA = `collections:
  bird:
    path: birds
    fields:
      counts:
        label: Counts
        type: record
        many: true
        fields:
          place: {label: Place, type: text, required: true}
          birds: {label: Birds counted, type: number, description: On one day.}
          type: {label: Kind, type: enum, options: {day: By day}}
`;

const ROBIN = `---
title: Robin
counts:
  - value: {birds: 12, place: In the understorey, type: day}
    cite: gray-2001
    note: Near the canopy.
    certainty: {level: low, reason: one day}
  - {place: Below the understorey, birds: unknown}
---

Prose.
`;

const GLOSSARY = `terms:
  - {term: Understorey, definition: Shrubs below the roof.}
  - {term: Canopy, definition: The roof of a wood.}
`;

const WORDS = {'words.mdx': '---\ntitle: Words\n---\n\n<Glossary />\n'};

const texts: VersionTexts = {
  schema: SCHEMA,
  glossary: GLOSSARY,
  docs: {
    'birds/robin.md': ROBIN,
    'birds/wren.md': '---\ntitle: Wren\ncounts: unknown\n---\n',
    ...WORDS,
    'table.mdx': '---\ntitle: Table\n---\n\n<ComparisonTable of="bird" />\n',
  },
};

const understorey = {term: 'understorey', text: 'understorey'};
const canopy = {term: 'canopy', text: 'canopy'};

const first: StatementView = {
  text: [],
  parts: [
    {name: 'place', label: 'Place', text: ['In the ', understorey]},
    {name: 'birds', label: 'Birds counted', text: ['12'], sort: 12},
    {name: 'type', label: 'Kind', text: ['By day'], option: 'day', sort: 0},
  ],
  cite: ['gray-2001'],
  note: ['Near the ', canopy, '.'],
  certainty: {level: 'low', label: 'Low', reason: 'one day'},
};

describe('a record', () => {
  const {json, problems} = compile(texts);
  const column = columnOf(json, 'bird/counts');

  it('is shown with its parts in the order of the schema', () => {
    expect(problems).toEqual([]);
    expect(column.cells['robin']?.[0]).toEqual(first);
    expect(column.cells['robin']?.[1]?.parts).toEqual([
      {name: 'place', label: 'Place', text: ['Below the understorey']},
      {name: 'birds', label: 'Birds counted', state: 'unknown', text: []},
    ]);
    expect(column.cells['wren']).toEqual([{state: 'unknown', text: []}]);
    expect(column.field.fields).toMatchObject([
      {name: 'place', label: 'Place', type: 'text'},
      {name: 'birds', type: 'number', description: 'On one day.'},
      {name: 'type', options: [{id: 'day', label: 'By day'}]},
    ]);
  });

  it.each(['birds/robin.md', 'table.mdx'])('gives %s its terms and sources', (page) => {
    const {terms, sources} = json<PageView>(`pages/${page}.json`);
    expect(Object.keys(terms ?? {})).toEqual(['canopy', 'understorey']);
    expect(Object.keys(sources ?? {})).toEqual(['gray-2001']);
  });

  it('counts as a use of its terms', () => {
    const entries = json<readonly (readonly GlossaryEntryView[])[]>('glossary.json').flat();
    expect(entries.map(({usedIn}) => usedIn.map(({title}) => title))).toEqual([
      ['Robin'],
      ['Robin'],
    ]);
  });

  it('links a term once in a table, and orders, groups and filters by its texts', () => {
    const data = {collection: collectionOf(json, 'bird'), columns: [column]};
    const {groups, terms, legend} = selectTable({of: 'bird', orderBy: '-counts'}, data);
    expect(groups[0]?.rows.map(({id}) => id)).toEqual(['robin', 'wren']);
    expect(terms).toEqual(['understorey', 'canopy']);
    expect(legend.states).toEqual(['unknown']);
    const grouped = selectTable({of: 'bird', groupBy: 'counts'}, data).groups;
    expect(grouped.map(({heading}) => heading?.text.length)).toEqual([1, 4, 0]);
    const where = {counts: 'Below the understorey'};
    expect(selectTable({of: 'bird', where}, data).groups[0]?.rows).toHaveLength(1);
  });

  it('cannot hold citations', () => {
    const docs = {...WORDS, 'birds/tit.md': '---\ncounts: {place: "Here [@gray-2001]"}\n---\n'};
    expect(compile({...texts, docs}).problems).toMatchObject([
      {rule: 'dangling-cite', line: 2, column: 9},
    ]);
  });
});

describe('a translated record', () => {
  const localizedSchema =
    'collections: {bird: {fields: {counts: {label: Recuentos, fields: {place: {label: Lugar}, type: {label: Clase, options: {day: De día}}}}}}}';
  const translate = (front: string) => {
    const docs = {...WORDS, 'birds/robin.md': ROBIN};
    const localized = {'birds/robin.md': `---\ntitle: Petirrojo\n${front}\n---\n`};
    const {json, problems} = compile({...texts, docs, localized, localizedSchema, locale: 'es'});
    const {field, cells} = columnOf(json, 'bird/counts');
    return {field, parts: cells['robin']?.map((each) => each.parts), problems};
  };

  it('takes labels and texts, and may leave out the rest', () => {
    const {field, parts, problems} = translate('counts: [{place: Aquí}, {birds: unknown}]');
    expect(problems).toEqual([]);
    expect(field.label).toBe('Recuentos');
    expect(parts).toMatchObject([
      [
        {label: 'Lugar', text: ['Aquí']},
        {label: 'Birds counted', text: ['12']},
        {label: 'Clase', text: ['De día']},
      ],
      [{text: ['Below the ', understorey]}, {state: 'unknown'}],
    ]);
  });

  it.each([
    ['another number', 'counts: [{place: Aquí, birds: 13}, unknown]', 2],
    ['a sub-field more', 'counts: [{place: Aquí}, {type: day}]', 1],
    ['a misspelt sub-field', 'counts: [{palce: Aquí}, {birds: unknown}]', 1],
  ])('keeps its data: %s', (_, front, count) => {
    const {problems} = translate(front);
    expect(problems.map(({rule}) => rule)).toEqual(Array(count).fill('localized-data'));
  });
});
