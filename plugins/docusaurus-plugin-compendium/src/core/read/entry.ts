import type {Collection, DocumentInfo, Schema, Statement, YamlMap} from '../model.js';
import type {Report} from '../problem.js';
import {readStatements} from './statement.js';
import {getValue} from './yaml-nodes.js';

/** The collection that a document belongs to, and its id there. */
export interface EntryPlace {
  readonly collection: Collection;
  /** Doc id below the collection's folder. */
  readonly id: string;
}

/**
 * Where a document stands in the schema. Documents in the folder of a collection are its entries;
 * `index`, `readme` and documents named like their folder are overviews, as they are to Docusaurus.
 * The deepest folder wins. `undefined` for all documents that are no entries.
 */
export function entryPlaceOf(
  doc: Pick<DocumentInfo, 'id' | 'path'>,
  schema: Schema,
): EntryPlace | undefined {
  if (isOverview(doc)) {
    return undefined;
  }
  const deepestFirst = [...schema.collections].sort((a, b) => depthOf(b) - depthOf(a));
  for (const collection of deepestFirst) {
    const folder = `${collection.path}/`;
    if (doc.id.startsWith(folder) || doc.path.startsWith(folder)) {
      // A folder `1-birds` has documents with ids such as `birds/robin`: count parts, not letters.
      return {collection, id: doc.id.split('/').slice(depthOf(collection)).join('/')};
    }
  }
  return undefined;
}

function depthOf({path}: Collection): number {
  return path.split('/').length;
}

function isOverview({id, path}: Pick<DocumentInfo, 'id' | 'path'>): boolean {
  return [id, path.replace(/\.mdx?$/i, '')].some((each) => {
    const [name = '', folder] = each.toLowerCase().split('/').reverse();
    return ['index', 'readme', folder].includes(name);
  });
}

export interface EntryFields {
  /** Statements by field, in the schema's order. Fields without a readable value are left out. */
  readonly fields: Readonly<Record<string, readonly Statement[]>>;
  /** Fields that were written, but none of whose values could be read. */
  readonly unreadable: readonly string[];
}

/** Reads the fields of an entry from its front matter. */
export function readFields(
  map: YamlMap,
  collection: Collection,
  context: {readonly file: string; readonly schema: Schema},
  report: Report,
): EntryFields {
  const written = collection.fields.flatMap((field) => {
    const node = getValue(map, field.name);
    return node ? [[field.name, readStatements(field, node, context, report)] as const] : [];
  });
  return {
    fields: Object.fromEntries(written.filter(([, statements]) => statements.length > 0)),
    unreadable: written.filter(([, {length}]) => length === 0).map(([name]) => name),
  };
}
