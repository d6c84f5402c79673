import type {Field, FieldType} from '../model.js';
import {own} from '../own.js';
import {printFlow} from '../read/yaml-print.js';

/** Ids that exist, by collection, so that an example can name one. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** A value that the field takes, as data: of a field with `many`, a list. */
export function exampleOf(field: Field, ids: KnownIds = {}): unknown {
  const values = examplesOf(field, ids);
  return field.many ? values : values[0];
}

/** The same as YAML on one line: `diet: [seeds, insects]`. */
export function exampleLine(field: Field, ids: KnownIds = {}): string {
  return `${field.name}: ${printFlow(exampleOf(field, ids))}`;
}

function examplesOf(field: Field, ids: KnownIds): readonly unknown[] {
  return EXAMPLES[field.type](field, ids);
}

const EXAMPLES: Readonly<Record<FieldType, (field: Field, ids: KnownIds) => readonly unknown[]>> = {
  text: () => ['some text'],
  enum: ({options = []}) => firstTwo(options.map(({id}) => id)),
  boolean: () => [true],
  number: () => [12],
  quantity: ({unit}) => [withUnit('5', unit)],
  range: ({unit}) => [withUnit('3–6', unit)],
  date: () => ['2024-05-31'],
  url: () => ['https://example.org'],
  reference: ({to = ''}, ids) => firstTwo(own(ids, to) ?? []),
  record: ({fields = []}, ids) => [
    Object.fromEntries(fields.map((each) => [each.name, exampleOf(each, ids)])),
  ],
};

function firstTwo(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids.slice(0, 2) : ['unknown'];
}

function withUnit(number: string, unit: string | undefined): string {
  return unit === undefined ? number : `${number} ${unit}`;
}
