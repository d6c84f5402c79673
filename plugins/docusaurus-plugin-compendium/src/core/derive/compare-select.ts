import {composeCompare, FEWEST, pickable} from '../reader/compose.js';
import type {CompareData, CompareView} from '../views.js';
import type {Uses} from './fact-uses.js';
import {readStatement} from './table-reading.js';

/** What the author chooses. */
export interface CompareProps {
  /** Name of the collection. */
  readonly of: string;
  /** Ids of the entries of a page that compares these. Without it, readers choose. */
  readonly entries?: readonly string[];
  /** Ids of the entries that are shown until a reader chooses; the first two when left out. */
  readonly start?: readonly string[];
  /** Names of the only fields to show. */
  readonly fields?: readonly string[];
}

/** The comparison that a page shows at first, with what it mentions in reading order. */
export function selectCompare(props: CompareProps, data: CompareData): Uses & {view: CompareView} {
  const wanted = pickable(props.entries ?? props.start ?? [], data.rows);
  const ids = wanted.length > 0 ? wanted : data.rows.slice(0, FEWEST).map(({id}) => id);
  const {groups, ...view} = composeCompare(data, ids, props.fields);
  const reading = {cites: new Set<string>(), terms: new Set<string>()};
  const read = groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) => ({
      ...field,
      cells: field.cells.map((cell) => cell.map((said) => readStatement(said, reading))),
    })),
  }));
  return {view: {...view, groups: read}, cites: [...reading.cites], terms: [...reading.terms]};
}
