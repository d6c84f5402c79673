import type {ColumnView, RowView, StatementView} from '../views.js';
import {cellOf, inlinesOf, plainText, stateOf} from './table-cell.js';
import type {TableProps, Wanted} from './table-model.js';

/** A test of rows: one of the wanted values in every field that `where` names. */
export function rowFilter(
  where: TableProps['where'],
  column: (field: string) => ColumnView | undefined,
): (row: RowView) => boolean {
  const conditions = Object.entries(where ?? {}).map(
    ([field, wanted]) => [column(field), listOf(wanted)] as const,
  );
  return ({id}) => conditions.every(([of, wanted]) => fits(cellOf(of, id), wanted));
}

function listOf(wanted: Wanted | readonly Wanted[]): readonly Wanted[] {
  return typeof wanted === 'object' ? wanted : [wanted];
}

function fits(cell: readonly StatementView[], wanted: readonly Wanted[]): boolean {
  return wanted.some(
    (value) => stateOf(cell) === value || cell.some((statement) => says(statement, value)),
  );
}

/** Intervals fit every number within them, in the unit of the field. */
function says(statement: StatementView, wanted: Wanted): boolean {
  const {state, option, ref, sort} = statement;
  if (state !== undefined) {
    return state === wanted;
  }
  if (typeof wanted === 'number' && typeof sort === 'object') {
    return wanted >= (sort[0] ?? -Infinity) && wanted <= (sort[1] ?? Infinity);
  }
  if (typeof wanted === 'number' && option === undefined && typeof sort === 'number') {
    return sort === wanted;
  }
  return [option, ref, sort, plainText(inlinesOf(statement))].includes(String(wanted));
}
