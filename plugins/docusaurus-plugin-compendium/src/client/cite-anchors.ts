import {own} from '../core/own.js';
import type {StatementView} from '../core/views.js';

/** The id of the place where a statement cites a source; `undefined` when nothing links back to it. */
export type AnchorOf = (statement: StatementView, source: string) => string | undefined;

/** Gives each source's id to its first mention among statements in reading order. */
export function citeAnchors(
  anchors?: Readonly<Record<string, string>>,
  statements: readonly StatementView[] = [],
): AnchorOf {
  const first = new Map<string, StatementView>();
  for (const statement of statements) {
    for (const id of statement.cite ?? []) {
      first.set(id, first.get(id) ?? statement);
    }
  }
  return (statement, source) =>
    first.get(source) === statement ? own(anchors, source) : undefined;
}
