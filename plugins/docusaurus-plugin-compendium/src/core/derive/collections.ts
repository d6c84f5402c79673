import type {Collection, Field} from '../model.js';
import type {LinkedVersion, OutputFile, ReadPage} from '../stages.js';
import type {CollectionView, ColumnView, StatementView} from '../views.js';
import {jsonFile} from './json-file.js';
import {fieldView, statementViews} from './statements.js';

/** Views of collections by name, and of columns by `<collection>/<field>`. */
export interface TableViews {
  readonly collections: ReadonlyMap<string, CollectionView>;
  readonly columns: ReadonlyMap<string, ColumnView>;
}

/**
 * `collections/<collection>.json` and `columns/<collection>/<field>.json`, with `tables.json`, which
 * changes when any of them does: pages with tables depend on it.
 */
export function collectionFiles(
  _: LinkedVersion,
  {tables}: {readonly tables: TableViews},
): readonly OutputFile[] {
  const files = [
    ...[...tables.collections].map(([name, view]) => jsonFile(`collections/${name}.json`, view)),
    ...[...tables.columns].map(([name, view]) => jsonFile(`columns/${name}.json`, view)),
  ];
  return [...files, jsonFile('tables.json', files)];
}

export function tableViews(version: LinkedVersion): TableViews {
  const collections = new Map<string, CollectionView>();
  const columns = new Map<string, ColumnView>();
  for (const collection of version.schema.collections) {
    const rows = version.pages.filter(
      ({doc, entry}) => entry?.collection === collection.name && !doc.draft && !doc.unlisted,
    );
    collections.set(collection.name, collectionView(version, collection, rows));
    for (const field of collection.fields) {
      columns.set(`${collection.name}/${field.name}`, columnView(version, field, rows));
    }
  }
  return {collections, columns};
}

function collectionView(
  version: LinkedVersion,
  {name, label, plural, fields}: Collection,
  rows: readonly ReadPage[],
): CollectionView {
  return {
    name,
    label,
    plural,
    fields: fields.map((field) => field.name),
    rows: rows.map(({doc, entry}) => ({
      id: entry?.id ?? doc.id,
      title: doc.title,
      href: doc.permalink,
    })),
    certainty: version.schema.certainty,
  };
}

function columnView(version: LinkedVersion, field: Field, rows: readonly ReadPage[]): ColumnView {
  const cells: Record<string, readonly StatementView[]> = {};
  for (const {entry} of rows) {
    const statements = entry?.fields[field.name];
    if (entry && statements) {
      cells[entry.id] = statementViews(version, field, statements, new Set());
    }
  }
  return {field: fieldView(field), cells};
}
