import type {Inline, StatementView} from '../views.js';

/** What a reader has met so far, going through statements in order. */
export interface Reading {
  /** Ids in the order of their first mention. */
  readonly cites: Set<string>;
  readonly terms: Set<string>;
}

/** Reads one statement: notes its sources, and keeps the link of a term at its first mention only. */
export function readStatement<Of extends StatementView>(
  statement: Of,
  {cites, terms}: Reading,
): Of {
  const text = linkOnce(statement.text, terms);
  const parts = statement.parts?.map((part) => ({...part, text: linkOnce(part.text, terms)}));
  statement.cite?.forEach((id) => cites.add(id));
  const note = statement.note && linkOnce(statement.note, terms);
  return {...statement, text, ...(parts && {parts}), ...(note && {note})};
}

function linkOnce(text: readonly Inline[], terms: Set<string>): readonly Inline[] {
  return text.map((part) => {
    if (typeof part === 'string' || !('term' in part)) {
      return part;
    }
    const met = terms.has(part.term);
    terms.add(part.term);
    return met ? part.text : part;
  });
}
