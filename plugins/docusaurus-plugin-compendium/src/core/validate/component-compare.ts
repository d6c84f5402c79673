import {FEWEST, MOST} from '../reader/compose.js';
import {printProp} from './component-fix.js';
import {checkTable, isTexts, type Known, type Props} from './component-table.js';
import type {TellSlip} from './components.js';

/** Checks a comparison: what it names, as in a table, and how many entries it shows. */
export function checkCompare(props: Props, known: Known, tell: TellSlip): void {
  checkTable(props, known, tell);
  for (const prop of ['entries', 'start']) {
    const ids = props[prop];
    if (isTexts(ids) && (ids.length < FEWEST || ids.length > MOST)) {
      tell({
        prop,
        message: `“${prop}” names ${ids.length} entries.`,
        found: ids.length === 0 ? '(nothing)' : ids.join(', '),
        expected: `${FEWEST} to ${MOST} ids of entries`,
        fix: ids.length > MOST ? printProp(prop, ids.slice(0, MOST)) : undefined,
      });
    }
  }
}
