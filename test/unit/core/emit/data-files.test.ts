import type {SiteInfo} from '#plugin/core/stages.js';
import type {FactsView, PageView} from '#plugin/core/views.js';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {schemaCheck} from '../../../setup/json-schema.js';
import {compile} from '../../setup/version.js';

const site: SiteInfo = {
  origin: 'https://birds.example',
  title: 'Birds',
  path: '/base/docs/next/',
  versionLabel: 'Next',
  data: true,
};

const SCHEMA = `collections:
  bird:
    label: Bird
    path: birds
    fields:
      diet: {label: Diet, type: enum, many: true, options: {seeds: {label: Seeds, definition: Dry.}, insects: Insects}}
      wingspan: {label: Wingspan, type: range, unit: cm}
      mass: {label: Mass, type: quantity, unit: g}
      eggs: {label: Eggs, type: number}
      tame: {label: Tame, type: boolean}
      ringed: {label: First ringed, type: date}
      song: {label: Song, type: text}
      page: {label: Page, type: url}
      lives: {label: Lives with, type: reference, to: bird, many: true, inverse: Lives with this}
      counts:
        label: Counts
        type: record
        many: true
        fields:
          place: {label: Place, type: text, required: true}
          birds: {label: Birds, type: number}
          span: {label: Span, type: range, unit: mm}
`;

const ROBIN = `---
title: Robin
diet: [insects, seeds]
wingspan:
  - {value: 20–22 cm, cite: gray-2001}
  - {value: about 190 to 230 mm, cite: [hill-2010], note: in the north, certainty: {level: low, reason: one ring}}
mass: '>16 g'
eggs: 5
tame: true
ringed: 1890-05
song: "=cmd|'/C calc'!A0"
page: https://example.org/robin
lives: [wren, secret]
counts:
  - {value: {place: Meadow, birds: unknown, span: 1–2 cm}, cite: gray-2001}
---
`;

const result = compile({
  site,
  schema: SCHEMA,
  unlisted: ['birds/secret.md'],
  drafts: ['birds/draft.md'],
  glossary: 'terms:\n  - {term: Ring, aliases: [band], definition: A mark., cite: hill-2010}\n',
  docs: {
    'birds/robin.md': ROBIN,
    'birds/wren.md': '---\ntitle: Wren\nwingspan: unknown\nmass: not-applicable\n---\n',
    'birds/secret.md': '---\ntitle: Secret\neggs: 1\n---\n',
    'birds/draft.md': '---\ntitle: Draft\neggs: 1\n---\n',
    'words.mdx': '---\ntitle: Words\n---\n\n<Glossary />\n',
    'sources.mdx': '---\ntitle: Sources\n---\n\n<Bibliography />\n',
  },
});

interface Entry {
  readonly id: string;
  readonly fields: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}
const robin = () => result.json<{entry: Entry}>('data/bird/robin.json').entry;

const csv = (file: string) =>
  Papa.parse<Readonly<Record<string, string>>>(
    (result.files.get(file) ?? '').replace(/^\uFEFF/u, '').trimEnd(),
    {header: true},
  ).data;

describe('the files', () => {
  it('are there for the version, its collections, entries, terms and sources', () => {
    expect([...result.files.keys()].filter((file) => file.startsWith('data/')).sort()).toEqual([
      'data/bibliography.json',
      'data/bird.csv',
      'data/bird.json',
      'data/bird.statements.csv',
      'data/bird/robin.json',
      'data/bird/wren.json',
      'data/glossary.json',
      'data/index.json',
      'data/schema.json',
    ]);
  });

  it('all fit the schema that they name', () => {
    const check = schemaCheck(result.json('data/schema.json'));
    for (const [file] of result.files) {
      if (/^data\/.*(?<!schema)\.json$/u.test(file)) {
        expect({file, errors: check(result.json(file))}).toEqual({file, errors: []});
      }
    }
  });

  it.each([
    ['a value of another type', {eggs: [{state: 'known', text: '5', value: '5'}]}],
    ['an option that is not declared', {diet: [{state: 'known', text: 'x', value: 'x'}]}],
    ['a fact without a value', {eggs: [{state: 'known', text: '5'}]}],
    ['a field that is not declared', {legs: [{state: 'unknown', text: ''}]}],
  ])('do not fit it with %s', (_, fields) => {
    const check = schemaCheck(result.json('data/schema.json'));
    const file = result.json<{entry: Entry}>('data/bird/robin.json');
    expect(check({...file, entry: {...file.entry, fields}})).not.toEqual([]);
  });

  it('are not there when the site does not want them', () => {
    const {files, json} = compile({
      site: {...site, data: false},
      docs: {'birds/robin.md': '---\ntitle: Robin\ndiet: seeds\n---\n'},
    });
    expect([...files.keys()].filter((file) => file.startsWith('data/'))).toEqual([]);
    expect(json<PageView>('pages/birds/robin.md.json').head).toBeUndefined();
  });
});

describe('an entry', () => {
  it('has absolute addresses', () => {
    expect(robin()).toMatchObject({
      url: 'https://birds.example/docs/birds/robin',
      data: 'https://birds.example/base/docs/next/data/bird/robin.json',
    });
  });

  it('has measures in the unit of the field, and as they were written', () => {
    expect(robin().fields['wingspan']).toEqual([
      {
        state: 'known',
        text: '20–22 cm',
        value: {min: 20, max: 22, unit: 'cm', approximate: false, exclusive: false},
        cite: ['gray-2001'],
      },
      {
        state: 'known',
        text: 'about 190 to 230 mm',
        value: {min: 19, max: 23, unit: 'cm', approximate: true, exclusive: false},
        note: 'in the north',
        certainty: {level: 'low', label: 'Low', reason: 'one ring'},
        cite: ['hill-2010'],
      },
    ]);
    expect(robin().fields['mass']?.[0]?.['value']).toEqual({
      min: 16,
      max: null,
      unit: 'g',
      approximate: false,
      exclusive: true,
    });
  });

  it.each([
    ['diet', 0, 'insects'],
    ['eggs', 0, 5],
    ['tame', 0, true],
    ['ringed', 0, '1890-05'],
    ['page', 0, 'https://example.org/robin'],
    ['lives', 0, {id: 'wren', title: 'Wren', url: 'https://birds.example/docs/birds/wren'}],
    ['lives', 1, {id: 'secret', title: 'Secret'}],
    [
      'counts',
      0,
      {
        place: 'Meadow',
        birds: {state: 'unknown'},
        span: {min: 10, max: 20, unit: 'mm', approximate: false, exclusive: false},
      },
    ],
  ])('has the value of %s %i', (field, index, value) => {
    expect(robin().fields[field]?.[index]?.['value']).toEqual(value);
  });

  it('tells unknown from not applicable, and has no absent field', () => {
    const {entry} = result.json<{entry: Entry}>('data/bird/wren.json');
    expect(entry.fields).toEqual({
      wingspan: [{state: 'unknown', text: ''}],
      mass: [{state: 'not-applicable', text: ''}],
    });
  });

  it('comes with the sources that it cites, as CSL-JSON, and no others', () => {
    const {sources} = result.json<{sources: Record<string, {csl: {title: string}}>}>(
      'data/bird/robin.json',
    );
    expect(Object.keys(sources)).toEqual(['gray-2001', 'hill-2010']);
    expect(sources['gray-2001']?.csl.title).toBe('Robins');
    expect(result.json<{sources: object}>('data/bird/wren.json').sources).toEqual({});
  });
});

describe('CSV', () => {
  it('has a row for each entry, with the span of all its answers', () => {
    expect(csv('data/bird.csv')[0]).toMatchObject({
      id: 'robin',
      diet: 'Insects | Seeds',
      wingspan: '20–22 cm | about 190 to 230 mm',
      'wingspan.min': '19',
      'wingspan.max': '23',
      'wingspan.unit': 'cm',
      'wingspan.sources': 'gray-2001 | hill-2010',
      'mass.min': '16',
      'mass.max': '',
    });
  });

  it('has a row for each statement', () => {
    const rows = csv('data/bird.statements.csv').filter(({field}) => field === 'wingspan');
    expect(rows.map(({entry, state, text, min, note}) => [entry, state, text, min, note])).toEqual([
      ['robin', 'known', '20–22 cm', '20', ''],
      ['robin', 'known', 'about 190 to 230 mm', '19', 'in the north'],
      ['wren', 'unknown', '', '', ''],
    ]);
  });

  it('runs nothing in a spreadsheet', () => {
    expect(csv('data/bird.csv')[0]?.['song']).toBe("'=cmd|'/C calc'!A0");
  });
});

describe('pages', () => {
  it.each([
    ['birds/robin.md', '/base/docs/next/data/bird/robin.json'],
    ['words.mdx', '/base/docs/next/data/glossary.json'],
    ['sources.mdx', '/base/docs/next/data/bibliography.json'],
  ])('link to their data in their heads: %s', (page, href) => {
    expect(result.json<PageView>(`pages/${page}.json`).head?.links).toContainEqual({
      rel: 'alternate',
      type: 'application/json',
      href,
    });
  });

  it('do not link to data of what is unlisted', () => {
    const facts = result.json<{facts: FactsView}>('pages/birds/secret.md.json').facts;
    expect(facts.data).toBeUndefined();
  });
});

describe('the schema', () => {
  it.each(['index', 'schema', 'glossary', 'bibliography', 'Index'])(
    'takes no collection called %s, whose file would have the name of another',
    (name) => {
      const {problems} = compile({schema: `collections:\n  ${name}: {path: birds, fields: {}}\n`});
      expect(problems.map(({rule, line, column}) => [rule, line, column])).toEqual([
        ['schema-invalid', 2, 3],
      ]);
    },
  );
});
