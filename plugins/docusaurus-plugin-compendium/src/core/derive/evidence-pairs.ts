import type {Statement} from '../model.js';
import {own} from '../own.js';
import type {LinkedVersion} from '../stages.js';
import type {RowView} from '../views.js';
import type {EvidenceMapProps} from './evidence-model.js';

/** What is said of a pair of entries: by whom, and whether of that pair alone. */
export interface Pair {
  readonly row: string;
  readonly column: string;
  readonly from: readonly RowView[];
  readonly findings: readonly {readonly finding: Statement; readonly shared: boolean}[];
}

/**
 * The pairs that entries name in two reference fields. An entry that names one row and one column
 * tells of that pair; one that names more tells of all of its pairs at once, since its findings do
 * not say which of them they are of.
 */
export function evidencePairs(
  {of, rows, columns, field}: EvidenceMapProps,
  entries: readonly RowView[],
  version: LinkedVersion,
): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const from of entries) {
    const fields = version.entry(of, from.id)?.fields;
    const [rowIds, columnIds] = [rows, columns].map((name) => idsOf(own(fields, name)));
    const named = (rowIds ?? []).flatMap((row) =>
      (columnIds ?? []).map((column) => ({row, column})),
    );
    const findings = (own(fields, field) ?? []).filter(({value}) => isFact(value.kind));
    const said = findings.map((finding) => ({finding, shared: named.length > 1}));
    for (const {row, column} of named) {
      const key = `${row}\n${column}`;
      const before = pairs.get(key) ?? {row, column, from: [], findings: []};
      pairs.set(key, {
        ...before,
        from: [...before.from, from],
        findings: [...before.findings, ...said],
      });
    }
  }
  return [...pairs.values()];
}

/** What nobody knows, and what makes no sense, is no finding. */
function isFact(kind: Statement['value']['kind']): boolean {
  return kind !== 'unknown' && kind !== 'not-applicable';
}

/** Entries that a field leads to, each once: several sources may name the same. */
function idsOf(statements: readonly Statement[] = []): readonly string[] {
  const ids = statements.flatMap(({value}) => (value.kind === 'reference' ? [value.id] : []));
  return [...new Set(ids)];
}
