import {DOCUSAURUS_KEYS} from '../read/docusaurus-keys.js';
import {EXPECTED, type KeyType} from '../read/docusaurus-values.js';
import {anyOf, type JsonSchema, mapping, TEXT_OR_NUMBER} from './json-schema-parts.js';

const FILLED = anyOf({type: 'string', minLength: 1}, {type: 'number'});
const NOTHING: JsonSchema = {type: 'null'};
const NUMBER = anyOf({type: 'number'}, {type: 'string', pattern: '^[+-]?\\d+(\\.\\d+)?$'});

const SCHEMAS: Readonly<Record<KeyType, JsonSchema>> = {
  id: anyOf({type: 'string', pattern: '^[^/]+$'}, {type: 'number'}),
  text: TEXT_OR_NUMBER,
  string: FILLED,
  'string-or-null': anyOf(FILLED, NOTHING),
  slug: FILLED,
  boolean: anyOf(
    {type: 'boolean'},
    {type: 'string', pattern: '^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$'},
  ),
  number: NUMBER,
  texts: {type: 'array', items: FILLED, minItems: 1},
  uri: {type: 'string', minLength: 1},
  'uri-or-nothing': {type: ['string', 'null']},
  object: {type: 'object'},
  tags: {
    type: 'array',
    items: anyOf(FILLED, {
      type: 'object',
      properties: {label: FILLED, permalink: FILLED},
      required: ['label', 'permalink'],
    }),
  },
  'heading-level': anyOf(
    {type: 'number', minimum: 2, maximum: 6},
    {type: 'string', pattern: '^[+]?0*[2-6](\\.\\d+)?$'},
  ),
  'last-update': {
    ...mapping({author: FILLED, date: TEXT_OR_NUMBER}),
    minProperties: 1,
  },
  mdx: mapping({format: {enum: ['md', 'mdx', 'detect']}}),
};

/** Docusaurus's own keys of front matter. */
export function docusaurusProperties(): JsonSchema {
  return Object.fromEntries(
    Object.entries(DOCUSAURUS_KEYS).map(([key, type]) => [
      key,
      {...SCHEMAS[type], description: `Docusaurus: ${EXPECTED[type]}`},
    ]),
  );
}
