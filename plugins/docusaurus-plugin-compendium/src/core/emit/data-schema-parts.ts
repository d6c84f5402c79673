import type {Field} from '../model.js';

/** A piece of JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export function text(description?: string): JsonSchema {
  return {type: 'string', ...(description !== undefined && {description})};
}

export function url(description: string): JsonSchema {
  return {type: 'string', format: 'uri', description};
}

/** An object of these properties and no others. */
export function mapping(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return {...open(properties, required), additionalProperties: false};
}

export function open(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return {type: 'object', properties, required};
}

function listOf(items: JsonSchema): JsonSchema {
  return {type: 'array', items};
}

const bound = (which: string): JsonSchema => ({
  type: ['number', 'null'],
  description: `The ${which} bound in the unit; null where that end is open.`,
});

const OPTION = mapping({id: text(), label: text(), definition: text('What the option means.')}, [
  'id',
  'label',
]);

const FIELD = mapping(
  {
    name: text(),
    label: text(),
    type: text(),
    many: {
      type: 'boolean',
      description: 'Several values, and not several answers to one question.',
    },
    required: {type: 'boolean'},
    description: text(),
    group: text('Id of a group of the collection.'),
    unit: text('Unit of the parsed values.'),
    to: text('Collection that ids belong to.'),
    options: {$ref: '#/$defs/options'},
    fields: listOf({$ref: '#/$defs/field'}),
  },
  ['name', 'label', 'type', 'many', 'required'],
);

/** What the data of any version is made of. */
export const SHARED: JsonSchema = {
  options: listOf(OPTION),
  field: FIELD,
  collection: open(
    {
      name: text(),
      label: text(),
      plural: text(),
      groups: listOf(mapping({id: text(), label: text()}, ['id', 'label'])),
      fields: listOf({$ref: '#/$defs/field'}),
      json: url('The collection as JSON.'),
      csv: url('The collection as CSV, a row for each entry.'),
      statements: url('The collection as CSV, a row for each statement.'),
    },
    ['name', 'label', 'plural', 'groups', 'fields', 'json', 'csv', 'statements'],
  ),
  measure: mapping(
    {
      min: bound('lower'),
      max: bound('upper'),
      unit: {type: ['string', 'null']},
      approximate: {type: 'boolean', description: 'Written with “about” or the like.'},
      exclusive: {type: 'boolean', description: 'The bound itself is left out, as in “>95 %”.'},
    },
    ['min', 'max', 'unit', 'approximate', 'exclusive'],
  ),
  reference: mapping({id: text(), title: text(), url: url('Absent for what is not published.')}, [
    'id',
    'title',
  ]),
  term: mapping(
    {
      id: text(),
      name: text(),
      aliases: listOf(text()),
      definition: text(),
      see: listOf(text('Id of a related term.')),
      cite: listOf(text('Id of a source of this file.')),
      url: url('Place in the glossary.'),
    },
    ['id', 'name', 'aliases', 'definition', 'see', 'cite'],
  ),
  sources: {type: 'object', additionalProperties: {$ref: '#/$defs/source'}},
  source: mapping(
    {
      id: text(),
      text: text('As the citation style prints it.'),
      links: listOf(
        mapping({kind: {enum: ['doi', 'pubmed', 'pmc', 'url']}, href: text(), text: text()}, [
          'kind',
          'href',
          'text',
        ]),
      ),
      csl: {type: 'object', description: 'The item of CSL-JSON.'},
    },
    ['id', 'text', 'links', 'csl'],
  ),
};

/** The statements of a field. */
export function fieldSchema(field: Field): JsonSchema {
  const {label, description} = field;
  const about = {title: label, ...(description !== undefined && {description})};
  const statement = mapping(
    {
      state: {enum: ['known', 'unknown', 'not-applicable']},
      text: text('As readers see it; empty when the state is not “known”.'),
      value: valueSchema(field),
      note: text(),
      certainty: {$ref: '#/$defs/certainty'},
      cite: listOf(text('Id of a source of this file.')),
    },
    ['state', 'text'],
  );
  const known = {properties: {state: {const: 'known'}}};
  return {...about, ...listOf({...statement, if: known, then: {required: ['value']}}), minItems: 1};
}

function valueSchema({type, options = [], fields = []}: Field): JsonSchema {
  switch (type) {
    case 'enum':
      return {
        oneOf: options.map(({id, label, definition}) => ({
          const: id,
          title: label,
          ...(definition !== undefined && {description: definition}),
        })),
      };
    case 'boolean':
    case 'number':
      return {type};
    case 'quantity':
    case 'range':
      return {$ref: '#/$defs/measure'};
    case 'reference':
      return {$ref: '#/$defs/reference'};
    case 'date':
      return {type: 'string', pattern: String.raw`^\d{4}(?:-\d{2}(?:-\d{2})?)?$`};
    case 'url':
      return {type: 'string', format: 'uri'};
    case 'record':
      return mapping(
        Object.fromEntries(fields.map((field) => [field.name, partSchema(field)])),
        [],
      );
    case 'text':
      return {type: 'string'};
  }
}

/** A sub-field of a record may have no value, and say why. */
function partSchema(field: Field): JsonSchema {
  const state = mapping({state: {enum: ['unknown', 'not-applicable']}}, ['state']);
  return {title: field.label, anyOf: [valueSchema(field), state]};
}
