import type {Collection, Field} from '../model.js';
import {own} from '../own.js';
import type {LinkedVersion, OutputFile, ReadPage} from '../stages.js';
import type {CollectionView, ColumnView, FieldView, StatementView, TablesView} from '../views.js';
import {collectionDataLinks} from './data-links.js';
import {foreign} from './foreign.js';
import {jsonFile} from './json-file.js';
import {pageLink} from './links.js';
import {unitText} from './measure-text.js';
import {optionHrefs, optionsHref} from './page-names.js';
import {fieldView, statementViews} from './statements.js';

/** Views of collections by name, and of columns by `<collection>/<field>`. */
export interface TableViews {
  readonly collections: ReadonlyMap<string, CollectionView>;
  readonly columns: ReadonlyMap<string, ColumnView>;
}

/**
 * `tables.json`: one file, since a page with a table depends on it. Of several files a bundler could
 * read some before and others after they change.
 */
export function collectionFiles(
  _: LinkedVersion,
  {tables}: {readonly tables: TableViews},
): readonly OutputFile[] {
  const data: TablesView = {
    collections: Object.fromEntries(tables.collections),
    columns: Object.fromEntries(tables.columns),
  };
  return [jsonFile('tables.json', data)];
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
      const column = columnView(version, field, rows);
      columns.set(`${collection.name}/${field.name}`, {
        ...column,
        field: withPages(version, collection.name, column.field),
      });
    }
  }
  return {collections, columns};
}

/** Options lead to their pages. */
function withPages(version: LinkedVersion, collection: string, field: FieldView): FieldView {
  const {options} = field;
  const hrefs = optionHrefs(version, collection, {name: field.name, ...(options && {options})});
  return options === undefined || hrefs.size === 0
    ? field
    : {
        ...field,
        page: optionsHref(version, `${collection}.${field.name}`),
        options: options.map((option) => ({...option, href: hrefs.get(option.id) ?? ''})),
      };
}

function collectionView(
  version: LinkedVersion,
  {name, label, plural, fields}: Collection,
  rows: readonly ReadPage[],
): CollectionView {
  const comparePage = version.comparePages.chosen.get(name)?.permalink;
  return {
    name,
    label,
    plural,
    fields: fields.map((field) => field.name),
    rows: rows.map(({doc, entry}) => ({
      id: entry?.id ?? doc.id,
      ...pageLink(version, doc),
    })),
    ...collectionDataLinks(version, {name, plural}),
    ...(comparePage !== undefined && {comparePage}),
    ...(version.input.site?.report !== undefined && {report: version.input.site.report}),
    certainty: version.schema.certainty,
  };
}

function unitName({input}: LinkedVersion, {unit}: Field): Pick<FieldView, 'unitName'> {
  const name = unit === undefined ? undefined : unitText(unit, input);
  return name === unit || name === undefined ? {} : {unitName: name};
}

function columnView(version: LinkedVersion, field: Field, rows: readonly ReadPage[]): ColumnView {
  const cells = rows.flatMap(({entry}): [string, readonly StatementView[]][] => {
    const statements = own(entry?.fields, field.name);
    return entry && statements
      ? [
          [
            entry.id,
            statementViews(version, field, statements, {
              seen: new Set(),
              ...foreign(version, entry.doc),
            }),
          ],
        ]
      : [];
  });
  return {
    field: {...fieldView(field), ...unitName(version, field)},
    cells: Object.fromEntries(cells),
  };
}
