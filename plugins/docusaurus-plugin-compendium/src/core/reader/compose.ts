import {own} from '../own.js';
import type {CompareData, ComparedStatement, CompareView, Verdict} from '../views.js';

/** The fewest and the most entries that are compared. */
export const FEWEST = 2;
export const MOST = 4;

/**
 * Puts entries side by side. Unknown ids are passed over; a field that none of the entries has is left
 * out. Runs at build time for what the author chose, and in the browser for what the reader picked.
 *
 * @param fields Names of the only fields to show, in any order.
 */
export function composeCompare(
  {collection, rows, groups}: CompareData,
  ids: readonly string[],
  fields?: readonly string[],
): CompareView {
  const entries = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const composed = groups.map(({label, fields: members}) => ({
    ...(label !== undefined && {label}),
    fields: members
      .filter(({name}) => !fields || fields.includes(name))
      .map(({cells, ...field}) => {
        const compared = entries.map(({id}) => own(cells, id) ?? []);
        return {...field, cells: compared, verdict: verdictOf(field.type, compared)};
      })
      .filter(({cells}) => cells.some((cell) => cell.length > 0)),
  }));
  return {collection, entries, groups: composed.filter((group) => group.fields.length > 0)};
}

/** Values are compared; of sentences only a reader can say whether they mean the same. */
export function verdictOf(type: string, cells: readonly (readonly ComparedStatement[])[]): Verdict {
  const facts = cells.map((cell) => cell.filter(({state}) => state === undefined));
  const [state, ...others] = cells.map((cell) => cell[0]?.state);
  if (state === 'not-applicable' && others.every((other) => other === state)) {
    return 'same';
  }
  if (facts.some((cell) => cell.length === 0)) {
    return 'incomplete';
  }
  if (type === 'text' || type === 'record') {
    return 'text';
  }
  const texts = new Set(facts.map((cell) => cell.map(valueOf).sort().join('\n')));
  return texts.size === 1 ? 'same' : 'differs';
}

function valueOf({option, ref, sort, text}: ComparedStatement): string {
  return JSON.stringify(option ?? ref ?? sort ?? text);
}

/** Ids of entries that exist, each once, no more than can be compared. */
export function pickable(ids: readonly string[], rows: CompareData['rows']): readonly string[] {
  const known = new Set(rows.map(({id}) => id));
  return [...new Set(ids)].filter((id) => known.has(id)).slice(0, MOST);
}
