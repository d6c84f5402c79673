import type {Collection} from '../model.js';
import type {LinkedVersion, OutputFile} from '../stages.js';
import type {
  CollectionView,
  ColumnView,
  CompareData,
  ComparedStatement,
  CompareField,
  ComparesView,
  SourceView,
  StatementView,
} from '../views.js';
import {fieldGroups} from './facts.js';
import {jsonFile} from './json-file.js';
import {pageLinks} from './links.js';
import {type Interval, type PlotScale, plotScale} from './plot-scale.js';
import type {SharedViews} from './shared.js';

/** `compare.json`: the collections of which any page compares entries. */
export function compareFile(version: LinkedVersion, shared: SharedViews): readonly OutputFile[] {
  const data: ComparesView = Object.fromEntries(compareData(version, shared));
  return [jsonFile('compare.json', data)];
}

/** What can be compared, by name of the collection. */
export function compareData(
  version: LinkedVersion,
  {tables, sources}: Pick<SharedViews, 'tables' | 'sources'>,
): ReadonlyMap<string, CompareData> {
  const {chosen, fixed} = version.comparePages;
  return new Map(
    version.schema.collections.flatMap((collection) => {
      const view = tables.collections.get(collection.name);
      if (!view || (!chosen.has(collection.name) && !fixed.has(collection.name))) {
        return [];
      }
      return [[collection.name, dataOf(version, {collection, view, tables, sources})] as const];
    }),
  );
}

interface Given extends Pick<SharedViews, 'tables' | 'sources'> {
  readonly collection: Collection;
  readonly view: CollectionView;
}

function dataOf(version: LinkedVersion, {collection, view, tables, sources}: Given): CompareData {
  const {name, label, plural, rows, comparePage, report} = view;
  const groups = fieldGroups(collection).map((group) => ({
    ...(group.label !== undefined && {label: group.label}),
    fields: group.fields.flatMap((field) => {
      const column = tables.columns.get(`${name}/${field.name}`);
      return column ? [compareField(column)] : [];
    }),
  }));
  return {
    collection: {name, label, plural, ...(report !== undefined && {report})},
    rows,
    groups: groups.filter(({fields}) => fields.length > 0),
    sources: sourcesOf(
      groups.flatMap(({fields}) => fields),
      sources,
    ),
    ...(comparePage !== undefined && {page: comparePage}),
    pairs: pageLinks(version, version.comparePages.fixed.get(name) ?? []),
  };
}

/** All entries of a collection share the scale of a field, so that bars mean the same on every page. */
function compareField({field, cells}: ColumnView): CompareField {
  const {name, label, type, description, unit, unitName = unit} = field;
  const intervals = Object.values(cells).flat().flatMap(intervalOf);
  const scale = intervals.length > 0 ? plotScale(intervals, {unit}) : undefined;
  const ticks =
    scale && [scale.ticks.at(0), scale.ticks.at(-1)].filter((tick) => tick !== undefined);
  return {
    name,
    label,
    type,
    ...(description !== undefined && {description}),
    ...(unitName !== undefined && {unit: unitName}),
    ...(scale && ticks && {ticks: ticks.map((value) => ({value, place: scale.place(value)}))}),
    cells: Object.fromEntries(
      Object.entries(cells).map(([id, cell]) => [id, cell.map((said) => withBar(said, scale))]),
    ),
  };
}

function intervalOf({sort}: StatementView): readonly Interval[] {
  return typeof sort === 'object' ? [sort] : [];
}

function withBar(statement: StatementView, scale: PlotScale | undefined): ComparedStatement {
  const [interval] = intervalOf(statement);
  if (!scale || !interval) {
    return statement;
  }
  const [min, max] = interval;
  const open = min === null ? 'start' : max === null ? 'end' : undefined;
  const from = min === null ? 0 : scale.place(min);
  const to = max === null ? 100 : scale.place(max);
  return {...statement, bar: {from, to, ...(open && {open})}};
}

function sourcesOf(
  fields: readonly CompareField[],
  sources: ReadonlyMap<string, SourceView>,
): Readonly<Record<string, SourceView>> {
  const cells = fields.flatMap((field) => Object.values(field.cells).flat());
  const ids = [...new Set(cells.flatMap(({cite = []}) => cite))].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const source = sources.get(id);
      return source ? [[id, source] as const] : [];
    }),
  );
}
