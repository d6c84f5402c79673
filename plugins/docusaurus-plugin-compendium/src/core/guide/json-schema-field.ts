import type {Field, Schema} from '../model.js';
import {parseUnit} from '../read/units.js';
import {exampleOf, type KnownIds} from './example.js';
import {anyOf, CITE, type JsonSchema, mapping, oneOf, SCALAR} from './json-schema-parts.js';
import {wordsOfType} from './words.js';

const STATES: JsonSchema = {
  enum: ['unknown', 'not-applicable'],
  description: 'unknown: nobody knows. not-applicable: the question makes no sense here.',
};

/** Other ways to write the two states, which the checker refuses. */
const NEARLY_STATES = ['Unknown', 'not known', 'not studied', 'no data', '?', 'n/a', 'N/A', 'NA'];

/** What may stand behind the name of a field: a value, a statement, or a list of these. */
export function fieldSchema(
  field: Field,
  certainty: Schema['certainty'],
  ids: KnownIds,
): JsonSchema {
  const value = anyOf(valueSchema(field), STATES);
  const statement = mapping(
    {
      value,
      cite: CITE,
      note: {...SCALAR, description: 'What the value depends on.'},
      certainty: certaintySchema(certainty),
    },
    ['value'],
  );
  const one = anyOf(value, statement);
  return {
    ...described(field, ids),
    ...anyOf(value, statement, {type: 'array', items: one, minItems: 1}),
  };
}

function described(field: Field, ids: KnownIds): JsonSchema {
  const {label, description = '', required, unit, options} = field;
  const words = `${wordsOfType(field)}${required ? '; required' : ''}`;
  return {
    title: label,
    description: `${description} (${words})`.trim(),
    ...((unit !== undefined || options) && {examples: [exampleOf(field, ids)]}),
  };
}

function certaintySchema(levels: Schema['certainty']): JsonSchema {
  const level = oneOf(levels);
  return anyOf(level, mapping({level, reason: SCALAR}, ['level']));
}

/** A single value of the field, without its source. */
function valueSchema(field: Field): JsonSchema {
  switch (field.type) {
    case 'text':
      return {...SCALAR, not: {enum: NEARLY_STATES}};
    case 'enum':
      return field.options?.length ? oneOf(field.options) : SCALAR;
    case 'boolean':
      return {type: 'boolean'};
    case 'number':
      return {type: 'number'};
    case 'quantity':
    case 'range':
      return measureSchema(field);
    case 'date':
      return anyOf(
        {type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$'},
        {type: 'integer', minimum: 0, maximum: 9999},
      );
    case 'url':
      return {type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]\\S*$'};
    case 'reference':
      return SCALAR;
    case 'record':
      return recordSchema(field);
  }
}

/** The units themselves are the checker's matter: here, a number with something behind it. */
function measureSchema({unit}: Field): JsonSchema {
  return unit !== undefined && parseUnit(unit)
    ? {type: 'string', pattern: '[0-9][^0-9]*[^0-9\\s.,–—-]'}
    : anyOf({type: 'string', pattern: '[0-9]'}, {type: 'number'});
}

function recordSchema({fields = []}: Field): JsonSchema {
  const properties = Object.fromEntries(
    fields.map((field) => [
      field.name,
      {...described(field, {}), ...anyOf(valueSchema(field), STATES)},
    ]),
  );
  const required = fields.filter((field) => field.required).map(({name}) => name);
  return {...mapping(properties, required), minProperties: 1};
}
