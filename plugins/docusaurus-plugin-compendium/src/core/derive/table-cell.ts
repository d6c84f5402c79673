import {own} from '../own.js';
import type {ColumnView, Inline, StatementView} from '../views.js';
import type {State} from './table-model.js';

const NOTHING: readonly StatementView[] = [];

/** The statements of one row in one column; none when the column or the cell is missing. */
export function cellOf(column: ColumnView | undefined, row: string): readonly StatementView[] {
  return own(column?.cells, row) ?? NOTHING;
}

/** The statements that state a fact. */
export function factsOf(cell: readonly StatementView[]): readonly StatementView[] {
  return cell.filter(({state}) => state === undefined);
}

/** Why a cell holds no fact; `undefined` when it holds one. */
export function stateOf(cell: readonly StatementView[]): State | undefined {
  return factsOf(cell).length > 0 ? undefined : (cell[0]?.state ?? 'absent');
}

/** All that a statement says, sub-fields of a record one after another. */
export function inlinesOf({text, parts = []}: StatementView): readonly Inline[] {
  return [...text, ...parts.flatMap((part) => part.text)];
}

/** Running text without its links. */
export function plainText(text: readonly Inline[]): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
