import {termHref} from '../derive/anchors.js';
import type {SharedViews} from '../derive/shared.js';
import {sourcePlainText} from '../derive/source-plain.js';
import {cellOf} from '../derive/table-cell.js';
import {compact} from '../read/compact.js';
import type {Collection, Entry, Field, Source, Term} from '../model.js';
import {own} from '../own.js';
import type {LinkedVersion} from '../stages.js';
import {dataUrl, entryFile, pageUrl} from './address.js';
import type {DataCollection, DataEntry, DataField, DataSource, DataTerm} from './data-model.js';
import {type DataContext, dataStatement} from './data-statement.js';

/** The published entries of a collection, in the order of tables. */
export function publishedEntries({pages}: LinkedVersion, collection: Collection): readonly Entry[] {
  return pages.flatMap(({doc, entry}) =>
    entry?.collection === collection.name && !doc.draft && !doc.unlisted ? [entry] : [],
  );
}

export function dataEntry(
  context: DataContext,
  {tables}: SharedViews,
  collection: Collection,
  {id, doc, fields}: Entry,
): DataEntry {
  const {name} = collection;
  const filled = collection.fields.flatMap((field) => {
    const statements = own(fields, field.name) ?? [];
    const views = cellOf(tables.columns.get(`${name}/${field.name}`), id);
    const data = statements.flatMap((statement, index) => {
      const view = views[index];
      return view ? [dataStatement(context, field, statement, view)] : [];
    });
    return data.length > 0 ? [[field.name, data] as const] : [];
  });
  return {
    id,
    collection: name,
    title: doc.title,
    url: pageUrl(context.site, doc),
    data: dataUrl(context.site, entryFile(name, id)),
    fields: Object.fromEntries(filled),
  };
}

export function dataCollection({site}: DataContext, collection: Collection): DataCollection {
  const {name, label, plural, groups, fields} = collection;
  return {
    name,
    label,
    plural,
    groups,
    fields: fields.map(dataField),
    json: dataUrl(site, `${name}.json`),
    csv: dataUrl(site, `${name}.csv`),
    statements: dataUrl(site, `${name}.statements.csv`),
  };
}

function dataField(field: Field): DataField {
  const {name, label, type, many, required, description, group, unit, to, options, fields} = field;
  return compact<DataField>({
    name,
    label,
    type,
    many,
    required,
    description,
    group,
    unit,
    to,
    options,
    fields: fields?.map(dataField),
  });
}

/** Sources by id: those that are asked for, or all. */
export function dataSources(
  {sources}: LinkedVersion,
  shared: SharedViews,
  wanted?: ReadonlySet<string>,
): Readonly<Record<string, DataSource>> {
  const chosen = sources.filter(({id}) => wanted?.has(id) ?? true);
  return Object.fromEntries(chosen.map((source) => [source.id, dataSource(source, shared)]));
}

function dataSource({id, csl}: Source, shared: SharedViews): DataSource {
  const view = shared.sources.get(id);
  return {id, text: view ? sourcePlainText(view) : '', links: view?.links ?? [], csl};
}

export function dataTerm({version, site}: DataContext, term: Term): DataTerm {
  const {id, name, aliases, definition, see, cite} = term;
  const href = termHref(version, id);
  return {
    id,
    name,
    aliases,
    definition,
    see,
    cite,
    ...(href !== undefined && {url: site.origin + href}),
  };
}

/** Ids of the sources that entries cite. */
export function citedBy(entries: readonly DataEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({fields}) =>
      Object.values(fields).flatMap((statements) => statements.flatMap(({cite = []}) => cite)),
    ),
  );
}
