import type {LinkedVersion, ReadPage} from '../stages.js';
import type {FigureView, PageView} from '../views.js';
import {compareData} from './compare.js';
import {type CompareProps, selectCompare} from './compare-select.js';
import type {Uses} from './fact-uses.js';
import type {SharedViews} from './shared.js';
import {tableFields, tableUses, type TableProps} from './table.js';

/**
 * The terms and sources that a page mentions, in prose, in its facts, tables and figures. They go with
 * the page, so that it holds no others, and changes only with them.
 */
export function linkedViews(
  version: LinkedVersion,
  shared: SharedViews,
  page: ReadPage,
  figures: readonly FigureView[],
): Pick<PageView, 'terms' | 'sources'> {
  const own = version.uses.get(page.doc);
  const shown = [
    ...figures,
    ...usesOfTables(version, shared, page),
    ...usesOfCompares(version, shared, page),
  ];
  const hasLinks = version.glossaryPage !== undefined;
  const terms = hasLinks
    ? pick(shared.terms, [...(own?.terms ?? []), ...shown.flatMap((uses) => uses.terms)])
    : undefined;
  const sources = pick(shared.sources, [
    ...(own?.cites ?? []),
    ...shown.flatMap((uses) => uses.cites),
  ]);
  return {...(terms && {terms}), ...(sources && {sources})};
}

function usesOfCompares(
  version: LinkedVersion,
  shared: SharedViews,
  {components}: ReadPage,
): readonly Uses[] {
  const compares = components.filter(({name}) => name === 'Compare');
  const data = compares.length > 0 ? compareData(version, shared) : undefined;
  return compares.flatMap(({props}) => {
    const compareProps = props as unknown as CompareProps;
    const of = data?.get(compareProps.of);
    return of ? [selectCompare(compareProps, of)] : [];
  });
}

function usesOfTables(
  version: LinkedVersion,
  shared: SharedViews,
  {components}: ReadPage,
): readonly Uses[] {
  return components
    .filter(({name}) => name === 'ComparisonTable')
    .map(({props}) => usesOfTable(props as unknown as TableProps, shared, version.input.locale));
}

function usesOfTable(props: TableProps, {tables}: SharedViews, locale: string): Uses {
  const collection = tables.collections.get(props.of);
  if (!collection) {
    return {terms: [], cites: []};
  }
  const columns = tableFields(props, collection.fields).flatMap(
    (name) => tables.columns.get(`${props.of}/${name}`) ?? [],
  );
  return tableUses(props, {collection, columns}, locale);
}

/** The views of some ids in the order of the ids' names, so that equal sets give equal bytes. */
function pick<View>(
  views: ReadonlyMap<string, View>,
  ids: readonly string[],
): Readonly<Record<string, View>> | undefined {
  const known = [...new Set(ids)].sort().flatMap((id) => {
    const view = views.get(id);
    return view === undefined ? [] : [[id, view] as const];
  });
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
