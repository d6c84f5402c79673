import addFormats from 'ajv-formats';
import Ajv from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {FRONT_MATTER, jsonSchemas} from '#plugin/core/guide/json-schema.js';
import type {Field, Schema} from '#plugin/core/model.js';
import {readPage} from '#plugin/core/read/page.js';
import {readReferences} from '#plugin/core/read/references.js';
import {readSchema} from '#plugin/core/read/schema.js';
import {readGlossary, readTerms} from '#plugin/core/read/terms.js';
import {readYaml} from '#plugin/core/read/yaml.js';
import {anySchema} from '../../setup/schemas';
import {documentAt} from '../read/documents';
import {collect} from '../read/problems';

type Takes = (data: unknown) => boolean;

function compile(schema: object): Takes {
  const ajv = new Ajv({allErrors: true, strict: true, strictRequired: false, strictTypes: false});
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (data) => validate(data);
}

function schemasOf(schema: Schema): ReturnType<typeof jsonSchemas> {
  return jsonSchemas({schema, extraKeys: ['badge'], ids: {}});
}

function frontMatterOf(schema: Schema): Takes {
  return compile(schemasOf(schema)[`${FRONT_MATTER}thing`] ?? {});
}

/** True when the checker has no error to tell of an entry with this front matter. */
function checkerTakes(yaml: string, schema: Schema): boolean {
  const {problems, result} = collect((report) =>
    readPage(
      documentAt('things/new.md', `---\n${yaml}\n---\n`),
      schema,
      {extraKeys: ['badge']},
      readTerms,
      report,
    ),
  );
  const missing = schema.collections[0]?.fields.some(
    ({name, required}) => required && !result.entry?.fields[name],
  );
  return problems.every(({level}) => level === 'warn') && !missing;
}

const WORDS = [
  ...['some text', '12', '"12"', '1.5', 'true', '"true"', 'yes', 'unknown', 'not-applicable', '~'],
  ...['3–6 months', '2 cm', 'about 5 %', "'>95 %'", '-88 to -20 °C', '1-3 mm/day', '7', '5 kg'],
  ...['2024', '2024-05', '2024-05-31', '2024-13-01', 'https://example.org/a?b=c', 'www.x.org'],
  ...['seeds', 'a:b', "'>9'", '"null"', '"0"', '0', 'très-bien', 'robin', 'N/A', '""', '[]', '{}'],
  ...['[some text]', '[seeds, yes]', '{value: 3 cm}', '{value: seeds, cite: gray-2001, note: 7}'],
  ...['{cite: a}', '[{value: unknown, cite: [a, b], certainty: low}]', '{value: 1, spam: 2}'],
  ...['{value: true, certainty: {level: high, reason: one}}', '{value: 2024, certainty: nearly}'],
];
const word = fc.constantFrom(...WORDS);

/** Values that are likely to suit the field. */
function valueOf({type, fields = [], options = []}: Field): fc.Arbitrary<string> {
  if (type === 'enum') {
    return fc.constantFrom(...options.map(({id}) => JSON.stringify(id)));
  }
  if (type === 'record') {
    return fc
      .tuple(...fields.map((field) => fc.tuple(fc.constant(field.name), valueOf(field))))
      .map((pairs) => `{${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')}}`);
  }
  return word;
}

describe('of front matter', () => {
  it('takes all that the checker takes', () => {
    let taken = 0;
    const cases = anySchema.chain((schema) =>
      fc.tuple(
        fc.constant(schema),
        fc.tuple(
          ...(schema.collections[0]?.fields ?? []).map((field) =>
            fc.tuple(
              fc.constant(field.name),
              fc.oneof({weight: 4, arbitrary: valueOf(field)}, word),
            ),
          ),
        ),
        fc.constantFrom('title: New', 'badge: {a: 1}', 'draft: TRUE', 'tags: [a, 1]', 'id: 7', ''),
      ),
    );
    fc.assert(
      fc.property(cases, ([schema, pairs, more]) => {
        // One by one: among many values one is nearly always refused.
        for (const [name, value] of pairs) {
          const field = schema.collections[0]?.fields.find((each) => each.name === name);
          const alone = {
            ...schema,
            collections: schema.collections.map((each) => ({
              ...each,
              fields: field ? [field] : [],
            })),
          };
          const yaml = `${name}: ${value}\n${more}`;
          if (checkerTakes(yaml, alone)) {
            taken += 1;
            expect([yaml, frontMatterOf(alone)(parse(yaml, {schema: 'core'}))]).toEqual([
              yaml,
              true,
            ]);
          }
        }
      }),
      {numRuns: 60},
    );
    expect(taken).toBeGreaterThan(50);
  });

  const schema = readSchema(
    readYaml(
      `collections:
  thing:
    path: things
    fields:
      diet: {type: enum, required: true, options: {seeds: Seeds, insects: Insects}}
      wingspan: {type: range, unit: cm}
      tame: {type: boolean}
      eggs: {type: number}
      ringed: {type: date}
      page: {type: url}
      song: {type: text}
      counts: {type: record, many: true, fields: {place: {type: text, required: true}, birds: {type: number}}}
`,
      {file: '', firstLine: 1},
      () => undefined,
    ),
    '',
    () => undefined,
  );
  const takes = frontMatterOf(schema);

  it.each([
    ['the label of an option', 'diet: Seeds'],
    ['a misspelt option', 'diet: sedes'],
    ['options in one text', 'diet: seeds, insects'],
    ['a required field left out', 'title: New'],
    ['a misspelt field', 'diet: seeds\nwingspam: 3 cm'],
    ['a misspelt key of Docusaurus', 'diet: seeds\nsidebar_lable: New'],
    ['an empty field', 'diet:'],
    ['a measure without unit', 'diet: seeds\nwingspan: 3'],
    ['a measure in words', 'diet: seeds\nwingspan: wide'],
    ['a word for a boolean', 'diet: seeds\ntame: yes'],
    ['a number in words', 'diet: seeds\neggs: two'],
    ['a number in quotes', "diet: seeds\neggs: '2'"],
    ['a date in another order', 'diet: seeds\nringed: 31-05-2024'],
    ['a month that there is not', 'diet: seeds\nringed: 2024-13'],
    ['an address without protocol', 'diet: seeds\npage: www.example.org'],
    ['another way to say unknown', 'diet: seeds\nsong: N/A'],
    ['a misspelt key of a statement', 'diet: {value: seeds, cit: a}'],
    ['a statement without value', 'diet: {cite: a}'],
    ['a cite with its @', "diet: {value: seeds, cite: '@a'}"],
    ['cites in one text', 'diet: {value: seeds, cite: a; b}'],
    ['a certainty that there is not', 'diet: {value: seeds, certainty: hgih}'],
    ['a list in a list', 'diet: [[seeds]]'],
    ['a record without what it needs', 'diet: seeds\ncounts: [{birds: 2}]'],
    ['a misspelt sub-field', 'diet: seeds\ncounts: [{place: a, brids: 2}]'],
    ['a term without definition', 'diet: seeds\nterms: [{term: Down}]'],
    ['a switch that there is not', 'diet: seeds\ncompendium: {fact: false}'],
  ])('refuses %s, as the checker does', (_, yaml) => {
    expect(takes(parse(yaml, {schema: 'core'}))).toBe(false);
    expect(checkerTakes(yaml, schema)).toBe(false);
  });

  it('explains options where an editor offers them', () => {
    expect(JSON.stringify(schemasOf(schema))).toContain('{"const":"seeds","title":"Seeds"}');
  });
});

const {glossary, references} = schemasOf({collections: [], certainty: []});

describe('of the glossary', () => {
  const takes = compile(glossary ?? {});
  const known = (yaml: string): boolean => {
    const node = readYaml(yaml, {file: '', firstLine: 1}, () => undefined);
    const {problems} = collect((report) => node && readGlossary(node, '', report));
    return problems.length === 0;
  };

  it.each([
    ['terms: [{term: Down, definition: Soft feathers.}]', true],
    [
      'terms: [{term: Down, id: down, definition: Soft., aliases: a, cite: [a, b], see: x, autolink: false}]',
      true,
    ],
    ['terms: []', true],
    ['- {term: Down, definition: Soft feathers.}', false],
    ['term: [{term: Down, definition: Soft.}]', false],
    ['terms: [{term: Down}]', false],
    ['terms: [{term: Down, meaning: Soft.}]', false],
    ['terms: [{term: Down, definition: Soft., autolink: no}]', false],
    ['terms: Down', false],
  ])('answers %j with %j, as the checker does', (yaml, good) => {
    expect(takes(parse(yaml, {schema: 'core'}))).toBe(good);
    expect(known(yaml)).toBe(good);
  });
});

describe('of the references', () => {
  const takes = compile(references ?? {});
  const known = (yaml: string): boolean => {
    const {problems} = collect((report) => readReferences('references.yml', yaml, report));
    return problems.every(({level}) => level === 'warn');
  };

  it.each([
    ['references: [{id: gray-2001, type: book, title: Robins, issued: 2001}]', true],
    [
      '- {id: a, type: book, author: [{family: Gray, given: A}, {literal: B}], PMID: 123, DOI: 10.1000/1}',
      true,
    ],
    [
      '- {id: a, type: book, issued: {date-parts: [[2001, 5]]}, custom: {x: 1}, abstract: ""}',
      true,
    ],
    ['- {id: a b, type: book}', false],
    ['- {id: a, type: boook}', false],
    ['- {id: a}', false],
    ['- {type: book}', false],
    ['- {id: a, type: book, journal: B}', false],
    ['- {id: a, type: book, author: Gray}', false],
    ['- {id: a, type: book, author: [{name: Gray}]}', false],
    ['sources: [{id: a, type: book}]', false],
  ])('answers %j with %j, as the checker does', (yaml, good) => {
    expect(takes(parse(yaml, {schema: 'core'}))).toBe(good);
    expect(known(yaml)).toBe(good);
  });
});
