import {describe, expect, it} from 'vitest';
import type {Field} from '#plugin/core/model.js';
import {DEFAULT_CERTAINTY, readSchema} from '#plugin/core/read/schema.js';
import {readStatements} from '#plugin/core/read/statement.js';
import {getValue, readYaml} from '#plugin/core/read/yaml.js';
import {collect, places} from './problems.js';

const part = {many: false, required: false};
const counts: Field = {
  name: 'f',
  type: 'record',
  label: 'Counts',
  many: true,
  required: false,
  fields: [
    {...part, name: 'place', type: 'text', label: 'Place', required: true},
    {...part, name: 'birds', type: 'number', label: 'Birds'},
    {...part, name: 'span', type: 'range', label: 'Span', unit: 'cm'},
    {...part, name: 'way', type: 'enum', label: 'Way', options: [{id: 'net', label: 'Net'}]},
  ],
};

const read = (value: string, field = counts) =>
  collect((report) => {
    const node = getValue(readYaml(`f: ${value}`, {file: 'a.md', firstLine: 2}, report), 'f');
    const schema = {certainty: DEFAULT_CERTAINTY};
    return node ? readStatements(field, node, {file: 'a.md', schema}, report) : [];
  });

const meadow = {name: 'place', value: {kind: 'text', text: 'Meadow'}};
const twelve = {name: 'birds', value: {kind: 'number', value: 12, text: '12'}};

describe('a record', () => {
  it.each([
    ['plain', '{birds: 12, place: Meadow}', [{at: {line: 2, column: 4}, cite: [], citeAt: []}]],
    ['as an item', '[{place: Meadow, birds: 12}]', [{at: {line: 2, column: 5}}]],
    [
      'under value',
      '[{value: {place: Meadow, birds: 12}, cite: x, note: once, certainty: low}]',
      [{at: {line: 2, column: 13}, cite: ['x'], note: 'once', certainty: {level: 'low'}}],
    ],
  ])('is read %s, in the order of the schema', (_, value, statements) => {
    const {result, problems} = read(value);
    expect(problems).toEqual([]);
    expect(result).toMatchObject(
      statements.map((each) => ({...each, value: {kind: 'record', parts: [meadow, twelve]}})),
    );
  });

  it.each([
    ['unknown', {kind: 'unknown'}],
    ['{value: not-applicable, cite: x}', {kind: 'not-applicable'}],
    [
      '{place: unknown, birds: not-applicable}',
      {
        parts: [
          {name: 'place', value: {kind: 'unknown'}},
          {name: 'birds', value: {kind: 'not-applicable'}},
        ],
      },
    ],
    [
      '{place: 1.50, span: 3–6 mm, way: net}',
      {
        parts: [
          {name: 'place', value: {text: '1.50'}},
          {name: 'span', value: {kind: 'measure', sort: [0.3, 0.6]}},
          {name: 'way', value: {option: 'net'}},
        ],
      },
    ],
  ])('takes %s', (value, expected) => {
    const {result, problems} = read(value);
    expect(problems).toEqual([]);
    expect(result).toMatchObject([{value: expected}]);
  });

  it.each([
    ['an unknown sub-field', '{place: a, brids: 2}', ['unknown-key 2:15'], 'birds', 1],
    ['one that is not near', '{place: a, wings: 2}', ['unknown-key 2:15'], undefined, 1],
    ['a missing sub-field', '[{value: {birds: 2}, cite: x}]', ['missing-field 2:13'], undefined, 1],
    ['a misspelt one once', '{plcae: a, birds: 2}', ['unknown-key 2:5'], 'place', 1],
    ['another type', '{place: a, birds: "2"}', ['wrong-type 2:22'], '2', 1],
    ['another unit', '{place: a, span: 3 g}', ['wrong-unit 2:21'], undefined, 1],
    ['another option', '{place: a, way: nte}', ['enum-value 2:20'], 'net', 1],
    ['an empty sub-field', '{place: , birds: 2}', ['wrong-type 2:12'], undefined, 1],
    ['several values', '{place: [a, b], birds: 2}', ['wrong-type 2:12'], undefined, 1],
    ['a record in it', '{place: {a: b}}', ['wrong-type 2:12'], undefined, 0],
    ['text with a comma', '{place: a, b, birds: 2}', ['wrong-type 2:12'], undefined, 1],
    ['a plain value', 'Meadow', ['wrong-type 2:4'], undefined, 0],
    ['a plain value of a statement', '{value: 12}', ['wrong-type 2:12'], undefined, 0],
    ['a list of a statement', '{value: [a]}', ['wrong-type 2:12'], undefined, 0],
    ['nothing', '{}', ['wrong-type 2:4'], undefined, 0],
    ['a missing value', '{cite: x}', ['missing-field 2:4'], undefined, 0],
    ['a forgotten value', '{place: a, birds: 2, cite: x}', ['missing-field 2:4'], undefined, 0],
    ['a misspelt value', '{vaule: {place: a}}', ['unknown-key 2:5'], 'value', 0],
    ['a source within', '{value: {place: a, cite: x}}', ['unknown-key 2:23'], undefined, 1],
    ['a repeat', '[{place: a}, {place: a}]', ['wrong-type 2:17'], undefined, 1],
  ])('refuses %s: %s', (_, value, expected, suggestion, count) => {
    const {result, problems} = read(value);
    expect(places(problems)).toEqual(expected);
    expect(problems[0]?.suggestion).toBe(suggestion);
    expect(result).toHaveLength(count);
  });

  it('mends only the sub-field', () => {
    const fixes = (value: string) => read(value).problems.map(({fix}) => fix);
    expect(fixes('[{value: {place: a, birds: "2"}}]')).toEqual(['birds: 2']);
    expect(fixes('{birds: 2}')).toEqual(['place: unknown']);
    expect(fixes('{place: "?"}')).toEqual(['place: unknown']);
  });

  it('says nothing of values whose sub-fields are missing in the schema', () => {
    expect(read('{place: a}', {...counts, fields: []})).toEqual({result: [], problems: []});
  });
});

/** A schema with the given field of birds, whose line is the fifth. */
const withField = (field: string) =>
  collect((report) => {
    const text = `collections:\n  bird:\n    path: birds\n    fields:\n      ${field}\n`;
    const node = readYaml(text, {file: 's.yml', firstLine: 1}, report);
    return readSchema(node, 's.yml', report).collections[0]?.fields ?? [];
  });

describe('a record in the schema', () => {
  it('has sub-fields', () => {
    const {result, problems} = withField(
      'counts: {type: record, many: true, fields: {title: {type: text, required: true}, birdSpan: {label: Span, type: range, unit: cm, description: Wings.}, way: {type: enum, options: {net: Net}}}}',
    );
    expect(problems).toEqual([]);
    expect(result).toEqual([
      {
        name: 'counts',
        type: 'record',
        label: 'Counts',
        many: true,
        required: false,
        fields: [
          {...part, name: 'title', type: 'text', label: 'Title', required: true},
          {
            ...part,
            name: 'birdSpan',
            type: 'range',
            label: 'Span',
            unit: 'cm',
            description: 'Wings.',
          },
          {...part, name: 'way', type: 'enum', label: 'Way', options: [{id: 'net', label: 'Net'}]},
        ],
      },
    ]);
  });

  it.each([
    ['no fields', 'f: {type: record}', ['schema-invalid 5:7']],
    ['empty fields', 'f: {type: record, fields: {}}', ['schema-invalid 5:33']],
    ['a list of fields', 'f: {type: record, fields: [a]}', ['wrong-type 5:33']],
    ['fields of another type', 'f: {type: text, fields: {}}', ['schema-invalid 5:23']],
    ['another name of the type', 'f: {type: object, fields: {}}', ['schema-invalid 5:17']],
    ...[
      ['a record', 'a: {type: record, fields: {b: {type: text}}}', ['schema-invalid 5:44']],
      ['a reference', 'a: {type: reference, to: bird}', ['schema-invalid 5:44']],
      ['several values', 'a: {type: text, many: true}', ['schema-invalid 5:50']],
      ['a group', 'a: {type: text, group: x}', ['schema-invalid 5:50']],
      ['an unknown key', 'a: {type: text, lable: A}', ['unknown-key 5:50']],
      ['a unit of a text', 'a: {type: text, unit: cm}', ['schema-invalid 5:50']],
      ['an enum without options', 'a: {type: enum}', ['schema-invalid 5:34']],
      ['no type', 'a: {label: A}', ['schema-invalid 5:34']],
      ['a plain type', 'a: text', ['wrong-type 5:37']],
      ['the name value', 'value: {type: text}', ['schema-invalid 5:34']],
      ['the name cite', 'cite: {type: text}', ['schema-invalid 5:34']],
      ['the name note', 'note: {type: text}', ['schema-invalid 5:34']],
      ['the name certainty', 'certainty: {type: text}', ['schema-invalid 5:34']],
      ['a name with a space', '"a b": {type: text}', ['schema-invalid 5:34']],
      ['two names alike', 'a: {type: text}, A: {type: text}', ['schema-invalid 5:51']],
    ].map(([what, fields, expected]) => [
      `a sub-field with ${String(what)}`,
      `f: {type: record, fields: {${String(fields)}}}`,
      expected,
    ]),
  ] as [string, string, string[]][])('refuses %s', (_, field, expected) => {
    expect(places(withField(field).problems)).toEqual(expected);
  });

  it('names the type that was meant', () => {
    expect(withField('f: {type: object}').problems[0]?.suggestion).toBe('record');
  });
});
