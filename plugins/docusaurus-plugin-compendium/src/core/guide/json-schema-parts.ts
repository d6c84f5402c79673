import type {Option} from '../model.js';

/** A piece of JSON Schema, draft 7: the one that editors support best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A mapping of these keys and no others. */
export function mapping(properties: JsonSchema, required: readonly string[] = []): JsonSchema {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && {required}),
    additionalProperties: false,
  };
}

export function anyOf(...schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length === 1 ? (schemas[0] ?? {}) : {anyOf: schemas};
}

/** What YAML makes of a word that is no list and no mapping, and is not empty. */
export const SCALAR: JsonSchema = anyOf(
  {type: 'string', pattern: '\\S'},
  {type: ['number', 'boolean']},
);

export const TEXT_OR_NUMBER: JsonSchema = {type: ['string', 'number']};

/** One of some ids, each explained. What YAML reads as a number or boolean is an id as well. */
export function oneOf(options: readonly Option[]): JsonSchema {
  return anyOf(
    ...options.flatMap(({id, label, definition}) =>
      formsOf(id).map((value) => ({
        const: value,
        title: label,
        ...(definition !== undefined && {description: definition}),
      })),
    ),
  );
}

function formsOf(id: string): readonly unknown[] {
  if (id === 'true' || id === 'false') {
    return [id, id === 'true'];
  }
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/u.test(id) ? [id, Number(id)] : [id];
}

/** One of the values, or a list of them. */
export function oneOrMany(item: JsonSchema): JsonSchema {
  return anyOf(item, {type: 'array', items: item});
}

/** What stands under `cite`: the id of a source, or a list of ids. */
export const CITE: JsonSchema = {
  description: 'The id of a source in the references, or a list of ids.',
  ...oneOrMany(
    anyOf(
      {
        type: 'string',
        pattern: '^[^@\\s;,\\[\\]][^\\s;,\\[\\]]*$',
        not: {enum: ['unknown', 'not-applicable', 'none', 'n/a', 'tbd', '-', '–']},
      },
      {type: ['number', 'boolean']},
    ),
  ),
};
