import {diffSnapshots, isEmptyDiff} from '#plugin/core/diff/diff.js';
import type {
  DataDiff,
  DiffStatement,
  EntryChange,
  ItemChange,
  StatementChange,
} from '#plugin/core/diff/diff-model.js';
import {printDiffMarkdown} from '#plugin/core/diff/print-markdown.js';
import {printDiffText} from '#plugin/core/diff/print-text.js';
import {shown} from '#plugin/core/diff/statements.js';
import type {Snapshot} from '#plugin/core/diff/snapshot-model.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {snapshot} from './arbitrary.js';

const RUNS = {numRuns: 500};

describe('a diff', () => {
  it('of a version with itself is empty', () => {
    fc.assert(
      fc.property(snapshot, (version) => {
        expect(isEmptyDiff(diffSnapshots(version, version))).toBe(true);
      }),
      RUNS,
    );
  });

  it('reads backwards as the diff in the other direction', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (one, other) => {
        expect(sorted(mirrored(diffSnapshots(one, other)))).toEqual(
          sorted(diffSnapshots(other, one)),
        );
      }),
      RUNS,
    );
  });

  it('holds all that makes the one version of the other', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (one, other) => {
        expect(factsAfter(one, diffSnapshots(one, other))).toEqual(factsOf(other));
      }),
      RUNS,
    );
  });

  it('prints whatever it holds, and nothing else when it is empty', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (one, other) => {
        const diff = diffSnapshots(one, other);
        for (const text of [printDiffText(diff), printDiffMarkdown(diff)]) {
          expect(text.includes('No changes of the data.')).toBe(isEmptyDiff(diff));
          expect(text).not.toContain('undefined');
        }
      }),
      RUNS,
    );
  });
});

/** Facts by entry and field, as a bag of statements. */
type Facts = Map<string, readonly string[]>;

const print = (statement: DiffStatement): string =>
  JSON.stringify({...statement, cite: statement.cite.map(({id}) => id).sort()});

function factsOf({collections}: Snapshot): Facts {
  return new Map(
    collections.flatMap(({name, entries}) =>
      entries.flatMap(({id, fields}) =>
        Object.entries(fields).map(
          ([field, statements]) =>
            [
              `${name}/${id}/${field}`,
              statements.map((each) => print(shown(each))).sort(),
            ] as const,
        ),
      ),
    ),
  );
}

/** The facts of a version after the changes of a diff were made in it. */
function factsAfter(version: Snapshot, diff: DataDiff): Facts {
  const sources = new Map(
    diff.sources.flatMap(({id, before}) => (before ? [[before.id, id] as const] : [])),
  );
  const facts = new Map<string, string[]>();
  const changes = diff.collections.flatMap(({name, entries}) =>
    entries.map((entry) => ({name, ...entry})),
  );
  const renamed = new Map(
    changes.map(({name, id, before}) => [`${name}/${before?.id ?? id}`, id] as const),
  );
  const removed = new Set(
    changes.filter(({kind}) => kind === 'removed').map(({name, id}) => `${name}/${id}`),
  );
  for (const {name, entries} of version.collections) {
    for (const {id, fields} of entries.filter((entry) => !removed.has(`${name}/${entry.id}`))) {
      for (const [field, statements] of Object.entries(fields)) {
        const cited = statements.map((each) => ({
          ...shown(each),
          cite: each.cite.map((cite) => ({...cite, id: sources.get(cite.id) ?? cite.id})),
        }));
        facts.set(`${name}/${renamed.get(`${name}/${id}`) ?? id}/${field}`, cited.map(print));
      }
    }
  }
  for (const {name, kind, id, fields} of changes.filter((entry) => entry.kind !== 'removed')) {
    for (const {name: field, after, statements} of fields) {
      const key = `${name}/${id}/${field}`;
      const known = kind === 'added' ? [] : (facts.get(key) ?? []);
      const left = statements.reduce((rest, change) => without(rest, change, sources), known);
      const added = statements.flatMap((change) => ('after' in change ? [change.after] : []));
      facts.set(key, [...left, ...added.map(print)]);
      expect(facts.get(key)).toHaveLength(after.length);
    }
  }
  return new Map(
    [...facts]
      .filter(([, statements]) => statements.length > 0)
      .map(([key, statements]) => [key, [...statements].sort()]),
  );
}

function without(
  statements: readonly string[],
  change: StatementChange,
  sources: ReadonlyMap<string, string>,
): string[] {
  if (!('before' in change)) {
    return [...statements];
  }
  const {before} = change;
  const cite = before.cite.map(({id, label}) => ({id: sources.get(id) ?? id, label}));
  const at = statements.indexOf(print({...before, cite}));
  expect(at).not.toBe(-1);
  return statements.filter((_, index) => index !== at);
}

const KINDS = {added: 'removed', removed: 'added', renamed: 'renamed', changed: 'changed'} as const;

function mirrored({from, to, collections, terms, sources}: DataDiff): DataDiff {
  return {
    from: to,
    to: from,
    collections: collections.map(({kind, fields, entries, ...collection}) => ({
      ...collection,
      ...(kind && {kind: KINDS[kind]}),
      fields,
      entries: entries.map(mirroredEntry),
    })),
    terms: terms.map(mirroredItem),
    sources: sources.map(mirroredItem),
  };
}

function mirroredName<Each extends EntryChange | ItemChange>(change: Each): Each {
  const {id, title, href, before, kind} = change;
  return {
    ...change,
    kind: KINDS[kind],
    ...(before && {...before, before: {id, title, ...(href !== undefined && {href})}}),
  };
}

function mirroredEntry(change: EntryChange): EntryChange {
  return {
    ...mirroredName(change),
    fields: change.fields.map(({before, after, statements, ...field}) => ({
      ...field,
      before: after,
      after: before,
      statements: statements.map(mirroredStatement),
    })),
  };
}

function mirroredStatement(change: StatementChange): StatementChange {
  switch (change.kind) {
    case 'added':
      return {kind: 'removed', before: change.after};
    case 'removed':
      return {kind: 'added', after: change.before};
    case 'changed':
      return {
        ...change,
        before: change.after,
        after: change.before,
        citesAdded: change.citesRemoved,
        citesRemoved: change.citesAdded,
      };
  }
}

function mirroredItem(change: ItemChange): ItemChange {
  return {
    ...mirroredName(change),
    parts: change.parts.map(({part, before, after}) => ({part, before: after, after: before})),
  };
}

/** With every list in one order, since that of a diff follows its second version. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)]),
    );
  }
  return value;
}
