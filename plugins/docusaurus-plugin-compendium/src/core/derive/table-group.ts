import type {ColumnView, FieldView, Inline, RowView, StatementView} from '../views.js';
import {cellOf, factsOf, inlinesOf, plainText, stateOf} from './table-cell.js';
import type {GroupHeading, State} from './table-model.js';
import {STATES, compareFacts} from './table-order.js';

/** Rows that share a value, or the lack of one. */
export interface RowGroup {
  readonly key: string;
  readonly heading?: GroupHeading;
  readonly rows: readonly RowView[];
}

interface FactGroup extends RowGroup {
  readonly first: StatementView;
  readonly rows: RowView[];
}

/**
 * Parts rows by the values of a column, in the column's own order; rows without a fact follow,
 * by state. A row with several values stands once under each. The order within groups is kept.
 */
export function groupRows(
  rows: readonly RowView[],
  column: ColumnView | undefined,
  compareText: (a: string, b: string) => number,
): readonly RowGroup[] {
  if (!column || rows.length === 0) {
    return rows.length > 0 ? [{key: '', rows}] : [];
  }
  const facts = [...factGroups(rows, column).values()].sort((a, b) =>
    compareFacts(column.field, a.first, b.first, compareText),
  );
  return [
    ...facts.map(({key, heading, rows: members}) => ({key, heading, rows: members})),
    ...STATES.flatMap((state) => stateGroup(state, rows, column)),
  ];
}

function factGroups(rows: readonly RowView[], column: ColumnView): ReadonlyMap<string, FactGroup> {
  const groups = new Map<string, FactGroup>();
  for (const row of rows) {
    for (const first of factsOf(cellOf(column, row.id))) {
      const key = `is:${first.option ?? first.ref ?? plainText(inlinesOf(first))}`;
      const group = groups.get(key) ?? {
        key,
        heading: headingOf(first, column.field),
        first,
        rows: [],
      };
      groups.set(key, group);
      if (group.rows.at(-1) !== row) {
        group.rows.push(row);
      }
    }
  }
  return groups;
}

function headingOf(first: StatementView, {options}: FieldView): GroupHeading {
  const label = options?.find(({id}) => id === first.option)?.label;
  return {text: label === undefined ? inlinesOf(first).map(withoutTerm) : [label]};
}

/** Terms link themselves in cells only. */
function withoutTerm(part: Inline): Inline {
  return typeof part === 'object' && 'term' in part ? part.text : part;
}

function stateGroup(
  state: State,
  rows: readonly RowView[],
  column: ColumnView,
): readonly RowGroup[] {
  const members = rows.filter(({id}) => stateOf(cellOf(column, id)) === state);
  return members.length > 0
    ? [{key: `state:${state}`, heading: {state, text: []}, rows: members}]
    : [];
}
