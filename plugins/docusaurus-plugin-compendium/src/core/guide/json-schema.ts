import type {Collection, Schema} from '../model.js';
import {
  CSL_TYPES,
  DATE_PARTS,
  DATE_VARIABLES,
  FREE_VARIABLES,
  NAME_PARTS,
  NAME_VARIABLES,
  TEXT_VARIABLES,
} from '../read/references-vocabulary.js';
import type {KnownIds} from './example.js';
import {docusaurusProperties} from './json-schema-docusaurus.js';
import {fieldSchema} from './json-schema-field.js';
import {anyOf, CITE, type JsonSchema, mapping, oneOrMany, SCALAR} from './json-schema-parts.js';

/** What a schema for editors is made of. */
export interface SchemaSource {
  readonly schema: Schema;
  /** Keys of front matter that are neither fields nor Docusaurus's. */
  readonly extraKeys: readonly string[];
  readonly ids: KnownIds;
}

/** The prefix of the names of front matter schemas: a collection may be called as a data file is. */
export const FRONT_MATTER = 'front-matter.';

/**
 * JSON Schemas (draft 7) by name: of the front matter of each collection, of the glossary and of the
 * references. They take all that the checker takes, and refuse the likeliest mistakes; what depends
 * on other files, or on units, only the checker knows.
 */
export function jsonSchemas(source: SchemaSource): Readonly<Record<string, JsonSchema>> {
  return {
    ...Object.fromEntries(
      source.schema.collections.map((collection) => [
        FRONT_MATTER + collection.name,
        root(`Front matter: ${collection.label}`, frontMatter(collection, source)),
      ]),
    ),
    glossary: root('Glossary', mapping({terms: TERMS}, ['terms'])),
    references: root('References (CSL)', REFERENCES),
  };
}

function root(title: string, schema: JsonSchema): JsonSchema {
  return {$schema: 'http://json-schema.org/draft-07/schema#', title, ...schema};
}

function frontMatter(
  {fields, broken = []}: Collection,
  {schema, extraKeys, ids}: SchemaSource,
): JsonSchema {
  const free = [...broken, ...extraKeys].map((key): [string, JsonSchema] => [key, {}]);
  return mapping(
    {
      ...Object.fromEntries(free),
      ...docusaurusProperties(),
      compendium: SETTINGS,
      terms: TERMS,
      ...Object.fromEntries(
        fields.map((field) => [field.name, fieldSchema(field, schema.certainty, ids)]),
      ),
    },
    fields.filter(({required}) => required).map(({name}) => name),
  );
}

const SETTINGS: JsonSchema = {
  description: 'What the plugin adds to this page.',
  ...mapping(
    Object.fromEntries(
      ['termLinks', 'factBox', 'backLinks', 'book'].map((key) => [key, {type: 'boolean'}]),
    ),
  ),
};

const TERMS: JsonSchema = {
  description: 'Terms of the glossary.',
  type: 'array',
  items: mapping(
    {
      term: {...SCALAR, description: 'The name of the term.'},
      id: {...SCALAR, description: 'When it is not to be made of the name.'},
      aliases: {...oneOrMany(SCALAR), description: 'Other names, linked as well.'},
      definition: {...SCALAR, description: 'What it means, in a sentence or two.'},
      cite: CITE,
      see: {...oneOrMany(SCALAR), description: 'Ids of related terms.'},
      autolink: {type: 'boolean', description: 'false: mentions are not linked by themselves.'},
    },
    ['term', 'definition'],
  ),
};

const NOTHING: JsonSchema = {enum: [null, '']};

const NAMES: JsonSchema = {
  type: 'array',
  items: {
    ...mapping(Object.fromEntries(NAME_PARTS.map((part) => [part, {}]))),
    anyOf: ['family', 'given', 'literal'].map((key) => ({required: [key]})),
  },
};

const DATE = anyOf(
  {type: ['string', 'number']},
  mapping(Object.fromEntries(DATE_PARTS.map((part) => [part, {}]))),
);

function variables(names: Iterable<string>, schema: JsonSchema): JsonSchema {
  return Object.fromEntries([...names].map((name) => [name, schema]));
}

const ITEMS: JsonSchema = {
  type: 'array',
  items: mapping(
    {
      id: {
        ...anyOf({type: 'string', pattern: '^[A-Za-z0-9_][A-Za-z0-9_.:/-]*$'}, {type: 'number'}),
        description: 'What is cited.',
      },
      type: {enum: CSL_TYPES, description: 'A type of CSL 1.0.2.'},
      ...variables(['DOI', 'PMID', 'PMCID', 'URL', ...TEXT_VARIABLES], anyOf(SCALAR, NOTHING)),
      ...variables(NAME_VARIABLES, anyOf(NAMES, NOTHING)),
      ...variables(DATE_VARIABLES, anyOf(DATE, NOTHING)),
      ...variables(FREE_VARIABLES, {}),
    },
    ['id', 'type'],
  ),
};

const REFERENCES = anyOf(ITEMS, mapping({references: ITEMS}, ['references']));
