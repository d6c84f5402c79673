import type {ColumnView, FieldView, RowView, StatementView} from '../views.js';
import {cellOf, factsOf, inlinesOf, plainText, stateOf} from './table-cell.js';
import type {State, TableProps} from './table-model.js';

type Compare<Of> = (a: Of, b: Of) => number;
type CompareText = Compare<string>;

/** States come after every fact, in this order. */
export const STATES: readonly State[] = ['unknown', 'not-applicable', 'absent'];

/** Compares texts as readers of the locale (BCP 47 tag) expect. */
export function textOrder(locale: string): CompareText {
  return new Intl.Collator(locale, {numeric: true}).compare;
}

/** The order of rows that the author asked for; rows without a fact stand last either way. */
export function rowOrder(
  {orderBy, entries}: TableProps,
  column: (field: string) => ColumnView | undefined,
  compareText: CompareText,
): Compare<RowView> {
  const byTitle: Compare<RowView> = (a, b) => compareText(a.title, b.title) || compare(a.id, b.id);
  if (orderBy === undefined) {
    return entries ? byPlace(entries, byTitle) : byTitle;
  }
  const descending = orderBy.startsWith('-');
  const field = descending ? orderBy.slice(1) : orderBy;
  const sign = descending ? -1 : 1;
  if (field === 'title') {
    return (a, b) => sign * byTitle(a, b);
  }
  const by = column(field);
  return (a, b) =>
    compareCells(by, cellOf(by, a.id), cellOf(by, b.id), compareText, sign) || byTitle(a, b);
}

function byPlace(entries: readonly string[], otherwise: Compare<RowView>): Compare<RowView> {
  return (a, b) => entries.indexOf(a.id) - entries.indexOf(b.id) || otherwise(a, b);
}

/** A cell with several facts goes by the first one, which the author put first. */
function compareCells(
  column: ColumnView | undefined,
  a: readonly StatementView[],
  b: readonly StatementView[],
  compareText: CompareText,
  sign: number,
): number {
  const [first] = factsOf(a);
  const [second] = factsOf(b);
  return first && second && column
    ? sign * compareFacts(column.field, first, second, compareText)
    : stateRank(a) - stateRank(b);
}

function stateRank(cell: readonly StatementView[]): number {
  const state = stateOf(cell);
  return state ? STATES.indexOf(state) : -1;
}

/** Intervals by midpoint, then by their ends; options as declared; everything else as text. */
export function compareFacts(
  field: FieldView,
  a: StatementView,
  b: StatementView,
  compareText: CompareText,
): number {
  const left = numbersOf(field, a);
  const right = numbersOf(field, b);
  if (left.length === 0 || right.length === 0) {
    return right.length - left.length || compareText(textOf(a), textOf(b));
  }
  const differing = left.findIndex((value, index) => value !== right[index]);
  return differing < 0 ? 0 : compare(left[differing], right[differing]);
}

function numbersOf({options}: FieldView, {option, sort}: StatementView): readonly number[] {
  const declared = options?.findIndex(({id}) => id === option) ?? -1;
  if (declared >= 0) {
    return [declared];
  }
  if (typeof sort === 'number') {
    return [sort];
  }
  return typeof sort === 'object' ? intervalKey(...sort) : [];
}

function intervalKey(min: number | null, max: number | null): readonly number[] {
  const middle = ((min ?? max ?? Infinity) + (max ?? min ?? Infinity)) / 2;
  return [middle, min ?? -Infinity, max ?? Infinity];
}

function textOf(statement: StatementView): string {
  const {sort} = statement;
  return typeof sort === 'string' ? sort : plainText(inlinesOf(statement));
}

function compare<Of extends string | number>(a: Of | undefined, b: Of | undefined): number {
  if (a === b || a === undefined || b === undefined) {
    return 0;
  }
  return a < b ? -1 : 1;
}
