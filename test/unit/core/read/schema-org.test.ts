import {describe, expect, it} from 'vitest';
import {readSchema} from '#plugin/core/read/schema.js';
import {readYaml} from '#plugin/core/read/yaml.js';
import {collect, places} from './problems.js';

const read = (text: string) =>
  collect((report) =>
    readSchema(readYaml(text, {file: 's.yml', firstLine: 1}, report), 's.yml', report),
  );

/** `meaning` of the collection stands on line 4, the fields begin on line 6. */
const schema = (meaning: string, fields: string) => `collections:
  bird:
    path: birds
    schemaOrg: ${meaning}
    fields:
      ${fields.replaceAll('\n', '\n      ')}
`;

it('reads what collections, fields and sub-fields are', () => {
  const {result, problems} = read(
    schema(
      '{type: Taxon, page: ItemPage}',
      `latin: {type: text, schemaOrg: alternateName}
near: {type: reference, to: bird, schemaOrg: {property: sameAs, inverse: subjectOf, type: Thing}}
seen:
  type: record
  schemaOrg: {property: reviewedBy, type: Person, of: page}
  fields: {who: {type: text, schemaOrg: name}, on: {type: date, schemaOrg: {property: lastReviewed, of: page}}}`,
    ),
  );
  const [bird] = result.collections;
  expect(bird?.schemaOrg).toEqual({type: 'Taxon', page: 'ItemPage'});
  expect(bird?.fields.map(({schemaOrg}) => schemaOrg)).toEqual([
    {property: 'alternateName'},
    {property: 'sameAs', inverse: 'subjectOf', type: 'Thing'},
    {property: 'reviewedBy', type: 'Person', of: 'page'},
  ]);
  expect(bird?.fields[2]?.fields?.map(({schemaOrg}) => schemaOrg)).toEqual([
    {property: 'name'},
    {property: 'lastReviewed', of: 'page'},
  ]);
  expect(problems).toEqual([]);
});

describe('tells', () => {
  it.each([
    ['taxon', 'a: {type: text}', 'schema-invalid 4:16', 'schemaOrg: Taxon'],
    ['https://schema.org/Taxon', 'a: {type: text}', 'schema-invalid 4:16', 'schemaOrg: Taxon'],
    ['{typ: Taxon}', 'a: {type: text}', 'unknown-key 4:17', 'type:'],
    ['[Taxon]', 'a: {type: text}', 'wrong-type 4:16', 'schemaOrg: {type: Person}'],
    ['Taxon', 'a: {type: text, schemaOrg: Name}', 'schema-invalid 6:34', 'schemaOrg: name'],
    ['Taxon', 'a: {type: text, schemaOrg: a b}', 'schema-invalid 6:34', undefined],
    ['Taxon', 'a: {type: text, schemaOrg: {prop: name}}', 'unknown-key 6:35', 'property:'],
    [
      'Taxon',
      'a: {type: text, schemaOrg: {type: Person}}',
      'schema-invalid 6:34',
      'schemaOrg: {property: name}',
    ],
    [
      'Taxon',
      'a: {type: text, schemaOrg: {property: name, of: site}}',
      'schema-invalid 6:55',
      'of: page',
    ],
    [
      'Taxon',
      'a: {type: text, schemaOrg: {property: name, inverse: about}}',
      'schema-invalid 6:60',
      undefined,
    ],
    [
      'Taxon',
      'a: {type: record, schemaOrg: author, fields: {b: {type: text}}}',
      'schema-invalid 6:36',
      'schemaOrg: {property: author, type: Person}',
    ],
    [
      '{page: ItemPage}',
      'a: {type: text, schemaOrg: name}',
      'schema-invalid 6:34',
      'schemaOrg: Thing',
    ],
  ])('%s with %s', (meaning, field, place, fix) => {
    const {problems} = read(schema(meaning, field));
    expect(places(problems)).toContain(place);
    expect(problems.find((each) => place.endsWith(`${each.line}:${each.column}`))?.fix).toBe(fix);
  });
});
