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
    columns: (rows.length > 0 ? columns : []).flatMap(({name, label, description}) =>
      description ? [{name, label, description}] : [],
    ),
    options: columns.flatMap(({name, label, options = []}, index) => {
      const used = new Set(
        rows.flatMap(({cells: row}) => row[index] ?? []).map(({option}) => option),
      );
      const defined = options.filter(({id, definition}) => definition && used.has(id));
      return defined.length > 0 ? [{name, label, options: defined}] : [];
    }),
    certainty: certainty.filter(({id, definition}) => definition && levels.has(id)),
  };
}

/** One of several statements may be a state too, and so may a part of one. */
function statesIn(cell: readonly StatementView[]): readonly (State | undefined)[] {
  const parts = cell.flatMap((statement) => statement.parts ?? []);
  return [stateOf(cell), ...[...cell, ...parts].map(({state}) => state)];
}
