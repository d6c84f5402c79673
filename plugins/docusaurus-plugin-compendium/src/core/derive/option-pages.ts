import type {Collection, Field} from '../model.js';
import type {LinkedVersion, OutputFile} from '../stages.js';
import type {OptionFieldView, OptionsView} from '../views-pages.js';
import type {SourceView, StatementView} from '../views.js';
import {jsonFile} from './json-file.js';
import {optionHrefs, OPTIONS, pageNames} from './page-names.js';
import type {SharedViews} from './shared.js';
import {cellOf} from './table-cell.js';

/**
 * `options/<collection>.<field>.json` for the pages of a field's options, and `options.json` for the
 * page that lists all of them.
 */
export function optionPageFiles(
  version: LinkedVersion,
  shared: SharedViews,
): readonly OutputFile[] {
  if (!version.input.site?.pages?.options) {
    return [];
  }
  const fields = version.schema.collections.flatMap((collection) =>
    collection.fields.flatMap((field) =>
      field.type === 'enum' && field.options?.length ? [{collection, field}] : [],
    ),
  );
  if (fields.length === 0) {
    return [];
  }
  const views = fields.map(({collection, field}) => fieldView(version, shared, collection, field));
  const index: OptionsView = {
    fields: views.map(({id, label, description, collection, options}) => ({
      id,
      label,
      ...(description !== undefined && {description}),
      collection,
      options,
    })),
  };
  return [
    {...jsonFile('options.json', index), pages: [{path: OPTIONS, component: 'OptionIndex'}]},
    ...views.map((view, at) => ({
      ...jsonFile(`options/${view.id}.json`, view),
      pages: [...pageNames(fields[at]?.field.options?.map(({id}) => id) ?? []).values()].map(
        (name) => ({
          path: `${OPTIONS}/${view.id.replace('.', '/')}/${name}`,
          component: 'OptionPage' as const,
        }),
      ),
    })),
  ];
}

function fieldView(
  version: LinkedVersion,
  {tables, sources}: SharedViews,
  {name: of, label: one, plural}: Collection,
  field: Field,
): OptionFieldView {
  const column = tables.columns.get(`${of}/${field.name}`);
  const rows = tables.collections.get(of)?.rows ?? [];
  const entries = rows.flatMap((row) => {
    const statements = cellOf(column, row.id).filter(({option}) => option !== undefined);
    return statements.length > 0 ? [{...row, statements}] : [];
  });
  const hrefs = optionHrefs(version, of, field);
  const names = pageNames((field.options ?? []).map(({id}) => id));
  const having = (option: string) =>
    entries.filter(({statements}) => statements.some((each) => each.option === option)).length;
  return {
    id: `${of}.${field.name}`,
    label: field.label,
    ...(field.description !== undefined && {description: field.description}),
    collection: {label: one, plural},
    options: (field.options ?? []).map(({id, label, definition}) => ({
      id,
      name: names.get(id) ?? id,
      label,
      ...(definition !== undefined && {definition}),
      href: hrefs.get(id) ?? '',
      count: having(id),
    })),
    ...(version.input.site?.jsonLd && {jsonLd: true as const}),
    entries,
    sources: citedBy(entries, sources),
  };
}

function citedBy(
  entries: readonly {readonly statements: readonly StatementView[]}[],
  sources: ReadonlyMap<string, SourceView>,
): Readonly<Record<string, SourceView>> {
  const ids = new Set(entries.flatMap(({statements}) => statements.flatMap(({cite = []}) => cite)));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const source = sources.get(id);
      return source ? [[id, source] as const] : [];
    }),
  );
}
