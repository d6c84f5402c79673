import type {DataDiff, ItemChange} from './diff-model.js';

/** How many changes there are of each kind. */
export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly renamed: number;
  readonly changed: number;
}

export interface DiffCounts {
  readonly entries: Counts;
  readonly statements: Pick<Counts, 'added' | 'removed' | 'changed'>;
  readonly terms: Counts;
  readonly sources: Counts;
}

export function countDiff({collections, terms, sources}: DataDiff): DiffCounts {
  const entries = collections.flatMap((collection) => collection.entries);
  const statements = entries.flatMap(({fields}) => fields.flatMap((field) => field.statements));
  return {
    entries: countKinds(entries),
    statements: countKinds(statements),
    terms: countKinds(terms),
    sources: countKinds(sources),
  };
}

function countKinds(changes: readonly Pick<ItemChange, 'kind'>[]): Counts {
  const count = (kind: ItemChange['kind']) => changes.filter((each) => each.kind === kind).length;
  return {
    added: count('added'),
    removed: count('removed'),
    renamed: count('renamed'),
    changed: count('changed'),
  };
}
