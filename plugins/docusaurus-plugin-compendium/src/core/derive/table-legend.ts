import type {CollectionView, FieldView, StatementView} from '../views.js';
import {stateOf} from './table-cell.js';
import type {State, TableGroup, TableLegend} from './table-model.js';
import {STATES} from './table-order.js';

/** Explains what a table shows: states, columns, options and levels of certainty that are in use. */
export function legendOf(
  groups: readonly TableGroup[],
  columns: readonly FieldView[],
  {certainty}: Pick<CollectionView, 'certainty'>,
): TableLegend {
  const rows = groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells);
  const levels = new Set(cells.flat().map((statement) => statement.certainty?.level));
  const states = new Set<State | undefined>([
    ...groups.map(({heading}) => heading?.state),
    ...cells.flatMap(statesIn),
  ]);
  return {
    states: STATES.filter((state) => states.has(state)),
    columns: rows.length > 0 ? columns.filter(({description}) => description) : [],
    options: columns.flatMap((field, index) => {
      const used = new Set(
        rows.flatMap(({cells: row}) => row[index] ?? []).map(({option}) => option),
      );
      const options = field.options?.filter(({id, definition}) => definition && used.has(id)) ?? [];
      return options.length > 0 ? [{field, options}] : [];
    }),
    certainty: certainty.filter(({id, definition}) => definition && levels.has(id)),
  };
}

/** One of several statements may be a state too. */
function statesIn(cell: readonly StatementView[]): readonly (State | undefined)[] {
  return [stateOf(cell), ...cell.map(({state}) => state)];
}
