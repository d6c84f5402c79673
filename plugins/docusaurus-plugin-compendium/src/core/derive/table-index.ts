import {isFacetField} from '../facet-field.js';
import type {ColumnView, FieldView, RowView, StatementView} from '../views.js';
import {languageOf} from './foreign.js';
import {cellOf, factsOf, inlinesOf, plainText, stateOf} from './table-cell.js';
import type {Facet, FacetValue, IndexRow, TableIndex, TableProps} from './table-model.js';
import {STATES, compareFacts} from './table-order.js';

type CompareText = (a: string, b: string) => number;

/**
 * What a reader's own sorting and filtering goes by. It is worked out at build time: a browser may
 * order texts by other rules than Node, and so would find other rows than those of the page.
 *
 * @param rows each once, in the order of the table
 * @param columns those that are shown
 */
export function tableIndex(
  rows: readonly RowView[],
  columns: readonly ColumnView[],
  facetColumns: readonly ColumnView[],
  compareText: CompareText,
): TableIndex {
  const ranks = columns.map((column) => ranksOf(rows, column, compareText));
  const titles = ranked(rows, (a, b) => compareText(a.title, b.title));
  const facets = facetColumns.map((column) => facetOf(rows, column, compareText));
  return {
    rows: rows.map((row, at): IndexRow => ({
      id: row.id,
      title: titles.get(row) ?? at,
      ranks: ranks.map((ofColumn) => ofColumn.get(row) ?? null),
      values: facets.map(({idsOf, facet}) => {
        const ids = idsOf(row);
        return facet.values.flatMap(({id}, index) => (ids.includes(id) ? [index] : []));
      }),
    })),
    facets: facets.map(({facet}) => facet),
  };
}

/** Names of the fields that readers may filter by: shown or grouped by, and those of the prop. */
export function facetFields(
  {groupBy, filters = []}: TableProps,
  shown: readonly FieldView[],
): readonly string[] {
  const fit = shown.filter(isFacetField).map(({name}) => name);
  const named = groupBy === undefined ? fit : [groupBy, ...fit];
  return [...new Set([...named, ...filters])];
}

/** Places of rows in an order; rows that are equal in it share one. */
function ranked<Row>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
): ReadonlyMap<Row, number> {
  const sorted = [...rows].sort(compare);
  const ranks = new Map<Row, number>();
  let rank = 0;
  sorted.forEach((row, at) => {
    const before = sorted[at - 1];
    rank = before !== undefined && compare(before, row) !== 0 ? at : rank;
    ranks.set(row, rank);
  });
  return ranks;
}

/** Ranks of the rows that hold a fact; a cell with several goes by its first. */
function ranksOf(
  rows: readonly RowView[],
  column: ColumnView,
  compareText: CompareText,
): ReadonlyMap<RowView, number> {
  const firsts = new Map<RowView, StatementView>();
  for (const row of rows) {
    const [first] = factsOf(cellOf(column, row.id));
    if (first) {
      firsts.set(row, first);
    }
  }
  return ranked([...firsts.keys()], (a, b) => {
    const [left, right] = [firsts.get(a), firsts.get(b)];
    return left && right ? compareFacts(column.field, left, right, compareText) : 0;
  });
}

interface FacetOfRows {
  readonly facet: Facet;
  readonly idsOf: (row: RowView) => readonly string[];
}

function facetOf(
  rows: readonly RowView[],
  column: ColumnView,
  compareText: CompareText,
): FacetOfRows {
  const {field} = column;
  const facts = new Map<string, StatementView>();
  const states = new Set<string>();
  const idsOf = ({id}: RowView): readonly string[] => {
    const cell = cellOf(column, id);
    const state = stateOf(cell);
    return state ? [state] : [...new Set(factsOf(cell).map(valueId))];
  };
  for (const {id} of rows) {
    const cell = cellOf(column, id);
    factsOf(cell).forEach((fact) => facts.set(valueId(fact), facts.get(valueId(fact)) ?? fact));
    const state = stateOf(cell);
    if (state) {
      states.add(state);
    }
  }
  const sorted = [...facts].sort(([, a], [, b]) => compareFacts(field, a, b, compareText));
  const values: readonly FacetValue[] = [
    ...sorted.map(([id, fact]) => ({id, ...labelOf(fact, field)})),
    ...STATES.filter((state) => states.has(state)).map((state) => ({id: state, state})),
  ];
  const {name, label, many, page} = field;
  return {facet: {name, label, many, ...(page !== undefined && {href: page}), values}, idsOf};
}

function valueId(fact: StatementView): string {
  return fact.option ?? fact.ref ?? plainText(inlinesOf(fact));
}

function labelOf(fact: StatementView, {options}: FieldView): Pick<FacetValue, 'label' | 'lang'> {
  const option = options?.find(({id}) => id === fact.option);
  const text = inlinesOf(fact);
  return option ? {label: option.label} : {label: plainText(text), ...languageOf(text)};
}
