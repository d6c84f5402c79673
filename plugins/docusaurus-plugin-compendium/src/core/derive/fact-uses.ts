import type {FactsView, Inline, StatementView} from '../views.js';
import {inlinesOf} from './table-cell.js';

/** Terms and sources that something shown mentions, in reading order, without repeats. */
export interface Uses {
  readonly terms: readonly string[];
  readonly cites: readonly string[];
}

/** What a fact box mentions, value before note. */
export function factUses({groups}: FactsView): Uses {
  const statements: readonly StatementView[] = groups.flatMap(({fields}) =>
    fields.flatMap((field) => field.statements),
  );
  return {
    terms: unique(
      statements.flatMap((said) => [...inlinesOf(said), ...(said.note ?? [])].flatMap(termOf)),
    ),
    cites: unique(statements.flatMap(({cite = []}) => cite)),
  };
}

function termOf(inline: Inline): readonly string[] {
  return typeof inline === 'object' && 'term' in inline ? [inline.term] : [];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
