import type {Collection} from '../model.js';
import type {LinkedVersion, SiteInfo} from '../stages.js';
import {dataUrl} from './address.js';
import {
  fieldSchema,
  mapping,
  open,
  SHARED,
  text,
  url,
  type JsonSchema,
} from './data-schema-parts.js';

/**
 * The JSON Schema (2020-12) of all data files of a version. It knows the version's collections and
 * fields: labels, descriptions and options of the schema are the documentation of the data.
 */
export function dataSchema(version: LinkedVersion, site: SiteInfo): JsonSchema {
  const {collections, certainty} = version.schema;
  const entries = collections.map(({name}) => ({$ref: `#/$defs/entry.${name}`}));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: dataUrl(site, 'schema.json'),
    title: `${site.title}, ${site.versionLabel}: data`,
    description:
      'A file of the whole version, of a collection, of an entry, of terms or of sources.',
    type: 'object',
    oneOf: [
      file('version', 'All collections with their entries, all terms and all sources.', {
        certainty: {$ref: '#/$defs/options'},
        collections: {
          type: 'array',
          items: {
            allOf: [{$ref: '#/$defs/collection'}],
            required: ['entries'],
            properties: {entries: {type: 'array', items: anyOf(entries)}},
          },
        },
        terms: {type: 'array', items: {$ref: '#/$defs/term'}},
        sources: {$ref: '#/$defs/sources'},
      }),
      file('collection', 'The entries of one collection, with the sources that they cite.', {
        certainty: {$ref: '#/$defs/options'},
        collection: {$ref: '#/$defs/collection'},
        entries: {type: 'array', items: anyOf(entries)},
        sources: {$ref: '#/$defs/sources'},
      }),
      file('entry', 'One entry, with the sources that it cites.', {
        entry: anyOf(entries),
        sources: {$ref: '#/$defs/sources'},
      }),
      file('glossary', 'All terms, with the sources that they cite.', {
        terms: {type: 'array', items: {$ref: '#/$defs/term'}},
        sources: {$ref: '#/$defs/sources'},
      }),
      file('bibliography', 'All sources.', {sources: {$ref: '#/$defs/sources'}}),
    ],
    $defs: {
      ...SHARED,
      certainty: open(
        {
          level: {enum: certainty.map(({id}) => id)},
          label: text(),
          reason: text('Why this level.'),
        },
        ['level', 'label'],
      ),
      ...Object.fromEntries(
        collections.map((collection) => [`entry.${collection.name}`, entrySchema(collection)]),
      ),
    },
  };
}

/** `anyOf` may not be empty. */
function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length > 0 ? {anyOf: schemas} : {};
}

function file(kind: string, description: string, parts: JsonSchema): JsonSchema {
  const properties = {
    $schema: url('This schema.'),
    kind: {const: kind},
    site: text('Title of the site.'),
    version: text('What readers call the version.'),
    locale: text('Language of the texts (BCP 47).'),
    url: url('Address of the file.'),
    ...parts,
  };
  return {...mapping(properties, Object.keys(properties)), description};
}

function entrySchema({name, label, fields}: Collection): JsonSchema {
  const required = ['id', 'collection', 'title', 'url', 'data', 'fields'];
  const known = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)]));
  return {
    title: label,
    ...mapping(
      {
        id: text('Path of the document below the folder of the collection, without ending.'),
        collection: {const: name},
        title: text(),
        url: url('Address of the page.'),
        data: url('Address of the data file of this entry.'),
        fields: {
          ...mapping(known, []),
          description:
            'A field that is missing here was not looked up: that is neither no nor unknown.',
        },
      },
      required,
    ),
  };
}
