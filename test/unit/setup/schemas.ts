import fc from 'fast-check';
import {readSchema} from '#plugin/core/read/schema.js';
import type {FieldType, Schema} from '#plugin/core/model.js';
import {readYaml} from '#plugin/core/read/yaml.js';
import {stringify} from 'yaml';

type Data = Readonly<Record<string, unknown>>;

const text = fc.constantFrom('Bird', 'It’s “so”: really', 'a # b', 'Größe', '[x]', '- y', '---');
const name = fc.stringMatching(/^[a-z][a-zA-Z0-9]{1,6}$/u).map((each) => `${each}X`);
const optionId = fc.constantFrom(
  'seeds',
  'yes',
  'true',
  '1.5',
  '0',
  'a:b',
  'très-bien',
  'null',
  '>9',
);
const unit = fc.constantFrom('cm', 'months', '%', '°C', 'mm/day', undefined);

const options = fc
  .uniqueArray(optionId, {minLength: 1, maxLength: 4})
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.tuple(fc.constant(id), fc.record({label: text, definition: text}))),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs));

function plain(types: readonly FieldType[]): fc.Arbitrary<Data> {
  return fc
    .record({
      type: fc.constantFrom(...types),
      label: text,
      description: text,
      required: fc.boolean(),
      options,
      unit,
    })
    .map(({options: given, unit: measured, ...field}) => ({
      ...field,
      ...(field.type === 'enum' && {options: given}),
      ...(['quantity', 'range'].includes(field.type) && measured && {unit: measured}),
    }));
}

const SCALARS = ['text', 'enum', 'boolean', 'number', 'quantity', 'range', 'date', 'url'] as const;

const record = fc
  .record({
    label: text,
    required: fc.boolean(),
    fields: fc.dictionary(name, plain(SCALARS), {minKeys: 1, maxKeys: 3}),
  })
  .map((field): Data => ({...field, type: 'record'}));

const reference = fc
  .record({label: text, to: fc.constantFrom('thing', 'other')})
  .map((field): Data => ({...field, type: 'reference'}));

const field = fc
  .tuple(fc.oneof({weight: 4, arbitrary: plain(SCALARS)}, record, reference), fc.boolean())
  .map(([each, many]): Data => ({...each, many}));

/** Schemas of two collections with any fields that a schema may have. */
export const anySchema: fc.Arbitrary<Schema> = fc
  .dictionary(name, field, {minKeys: 1, maxKeys: 6})
  .filter(
    (fields) =>
      new Set(Object.keys(fields).map((key) => key.toLowerCase())).size ===
      Object.keys(fields).length,
  )
  .map((fields) => {
    const data = {
      collections: {thing: {path: 'things', fields}, other: {path: 'others', fields: {}}},
    };
    return readSchema(
      readYaml(stringify(data), {file: 'schema.yml', firstLine: 1}, () => undefined),
      'schema.yml',
      ({rule, message, found}) => {
        throw new Error(`${rule}: ${message} ${found ?? ''}`);
      },
    );
  });
