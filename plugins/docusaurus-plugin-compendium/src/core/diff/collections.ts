import {own} from '../own.js';
import type {
  CollectionDiff,
  DefinitionChange,
  EntryChange,
  FieldChange,
  ItemName,
} from './diff-model.js';
import {pairItems} from './pair.js';
import type {CollectionSnapshot, EntrySnapshot, FieldSnapshot} from './snapshot-model.js';
import {diffStatements, type RenameSource, shown} from './statements.js';

/** Collections that changed, by name. */
export function diffCollections(
  from: readonly CollectionSnapshot[],
  to: readonly CollectionSnapshot[],
  rename: RenameSource,
): readonly CollectionDiff[] {
  const names = new Set([...to, ...from].map(({name}) => name));
  return [...names].flatMap((name) => {
    const before = from.find((each) => each.name === name);
    const after = to.find((each) => each.name === name);
    const known = after ?? before;
    const diff = known && diffCollection(known, [before, after], rename);
    return diff && (diff.kind ?? diff.fields.length + diff.entries.length) ? [diff] : [];
  });
}

const NOTHING: Pick<CollectionSnapshot, 'fields' | 'entries'> = {fields: [], entries: []};

function diffCollection(
  {name, label, plural}: CollectionSnapshot,
  [before, after]: readonly [CollectionSnapshot | undefined, CollectionSnapshot | undefined],
  rename: RenameSource,
): CollectionDiff {
  const old = before ?? NOTHING;
  const now = after ?? NOTHING;
  const fields = fieldsOf(old.fields, now.fields);
  return {
    name,
    label,
    plural,
    ...(!before && {kind: 'added' as const}),
    ...(!after && {kind: 'removed' as const}),
    fields: before && after ? diffDefinitions(before.fields, after.fields) : [],
    entries: diffEntries(old.entries, now.entries, {fields, rename}),
  };
}

/** Fields of both sides: those of `after` in its order, then those that went. */
function fieldsOf(
  before: readonly FieldSnapshot[],
  after: readonly FieldSnapshot[],
): readonly FieldSnapshot[] {
  const names = new Set(after.map(({name}) => name));
  return [...after, ...before.filter(({name}) => !names.has(name))];
}

function diffDefinitions(
  before: readonly FieldSnapshot[],
  after: readonly FieldSnapshot[],
): readonly DefinitionChange[] {
  return fieldsOf(before, after).flatMap(({name, label}): readonly DefinitionChange[] => {
    const [had, has] = [before, after].map((fields) => fields.find((each) => each.name === name));
    if (had && has) {
      return had.key === has.key ? [] : [{kind: 'changed', name, label, before: had.label}];
    }
    return [{kind: has ? 'added' : 'removed', name, label}];
  });
}

interface Context {
  readonly fields: readonly FieldSnapshot[];
  readonly rename: RenameSource;
}

/**
 * An entry under another id is the same when it says so (`formerly`), or when it alone has the same
 * facts, or else the same title.
 */
function diffEntries(
  before: readonly EntrySnapshot[],
  after: readonly EntrySnapshot[],
  context: Context,
): readonly EntryChange[] {
  const {pairs, added, removed} = pairItems(before, after, {
    declared: (one, other) => other.formerly.includes(one.id) || one.formerly.includes(other.id),
    traits: [(entry) => factsKey(entry, context), ({key}) => key],
  });
  return [
    ...added.map((entry) => ({
      kind: 'added' as const,
      ...nameOf(entry),
      fields: diffFields(undefined, entry, context),
    })),
    ...pairs.flatMap(({before: one, after: entry}): readonly EntryChange[] => {
      const fields = diffFields(one, entry, context);
      const isRenamed = one.id !== entry.id;
      const isTitled = one.key !== entry.key;
      if (fields.length === 0 && !isRenamed && !isTitled) {
        return [];
      }
      const name = {...nameOf(entry), ...((isRenamed || isTitled) && {before: nameOf(one)})};
      return [{kind: isRenamed ? 'renamed' : 'changed', ...name, fields}];
    }),
    ...removed.map((entry) => ({
      kind: 'removed' as const,
      ...nameOf(entry),
      fields: diffFields(entry, undefined, context),
    })),
  ];
}

function nameOf({id, title, href}: EntrySnapshot): ItemName {
  return {id, title, href};
}

/** All that an entry states; `undefined` when that is nothing. */
function factsKey({fields}: EntrySnapshot, {rename}: Context): string | undefined {
  const facts = Object.entries(fields).map(([name, statements]) => [
    name,
    statements
      .map(({value, aside, cite}) =>
        [value, aside, ...cite.map(({id}) => rename(id)).sort()].join(),
      )
      .sort(),
  ]);
  return facts.length > 0 ? JSON.stringify(facts.sort()) : undefined;
}

function diffFields(
  before: EntrySnapshot | undefined,
  after: EntrySnapshot | undefined,
  {fields, rename}: Context,
): readonly FieldChange[] {
  return fields.flatMap(({name, label}) => {
    const [had = [], has = []] = [before, after].map((entry) => own(entry?.fields, name));
    const statements = diffStatements(had, has, rename);
    return statements.length > 0
      ? [{name, label, before: had.map(shown), after: has.map(shown), statements}]
      : [];
  });
}
