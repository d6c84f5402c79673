import {compact} from '../read/compact.js';
import type {ItemChange, ItemName, PartChange} from './diff-model.js';
import {type Paired, pairItems} from './pair.js';
import type {RenameSource} from './statements.js';
import type {Parts, SourceSnapshot, TermSnapshot} from './snapshot-model.js';

interface Item {
  readonly id: string;
  readonly href?: string;
  readonly parts: Parts;
}

/** A term under another id is the same when one's name is an alias of the other, or by its definition. */
export function pairTerms(
  before: readonly TermSnapshot[],
  after: readonly TermSnapshot[],
): Paired<TermSnapshot> {
  const isNamed = (one: TermSnapshot, other: TermSnapshot) =>
    other.names.includes(one.names[0] ?? '');
  return pairItems(before, after, {
    declared: (one, other) => isNamed(one, other) || isNamed(other, one),
    traits: [({parts}) => parts['definition']?.value],
  });
}

/** A source under another id is the same when it has an identifier in common, or is printed alike. */
export function pairSources(
  before: readonly SourceSnapshot[],
  after: readonly SourceSnapshot[],
): Paired<SourceSnapshot> {
  return pairItems(before, after, {
    declared: (one, other) => one.identifiers.some((each) => other.identifiers.includes(each)),
    traits: [({parts}) => parts['text']?.text],
  });
}

/** What came, went or changed, in the order of `after`; what went comes last. */
export function diffItems<Each extends Item>(
  {pairs, added, removed}: Paired<Each>,
  titleOf: (item: Each) => string,
  rename: RenameSource,
): readonly ItemChange[] {
  const name = (item: Each): ItemName =>
    compact<ItemName>({id: item.id, title: titleOf(item), href: item.href});
  return [
    ...added.map((item) => ({kind: 'added' as const, ...name(item), parts: []})),
    ...pairs.flatMap(({before, after}): readonly ItemChange[] => {
      const parts = diffParts(before.parts, after.parts, rename);
      const isRenamed = before.id !== after.id;
      if (!isRenamed && parts.length === 0) {
        return [];
      }
      const kind = isRenamed ? 'renamed' : 'changed';
      const isOther = isRenamed || titleOf(before) !== titleOf(after);
      return [{kind, ...name(after), ...(isOther && {before: name(before)}), parts}];
    }),
    ...removed.map((item) => ({kind: 'removed' as const, ...name(item), parts: []})),
  ];
}

function diffParts(before: Parts, after: Parts, rename: RenameSource): readonly PartChange[] {
  return Object.entries(after).flatMap(([part, {value, text}]) => {
    const old = before[part];
    if (!old || old.value === value || (part === 'cite' && sameCites(old.value, value, rename))) {
      return [];
    }
    return [{part, before: old.text, after: text}];
  });
}

/** Both hold ids of sources as a JSON list. */
function sameCites(before: string, after: string, rename: RenameSource): boolean {
  const ids = (json: string) => (JSON.parse(json) as readonly string[]).map(rename).sort();
  return ids(before).join('\n') === ids(after).join('\n');
}
