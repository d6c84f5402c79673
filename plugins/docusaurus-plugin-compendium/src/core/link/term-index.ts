import type {TermPattern} from './matcher.js';
import {nameKey} from './words.js';

/** The ids of the terms that a target names: none, one, or several when a name is shared. */
export type FindTerms = (target: string) => readonly string[];

/**
 * Finds terms by what an explicit link (`term:target`) names. An id goes before names, names before
 * aliases; case matters as little as it does to the matcher, and less where nothing else fits.
 */
export function createTermIndex(
  terms: readonly Pick<TermPattern, 'id' | 'name' | 'aliases'>[],
): FindTerms {
  const indexes: readonly {key: (target: string) => string; ids: Ids}[] = [
    {key: (target) => target, ids: group(terms, ({id}) => [id])},
    {key: nameKey, ids: group(terms, ({name}) => [nameKey(name)])},
    {key: nameKey, ids: group(terms, ({aliases}) => aliases.map(nameKey))},
    {key: lower, ids: group(terms, ({id, name, aliases}) => [id, name, ...aliases].map(lower))},
  ];
  return (target) => {
    for (const {key, ids} of indexes) {
      const found = ids.get(key(target.trim()));
      if (found) {
        return [...found];
      }
    }
    return [];
  };
}

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

function group<T extends {readonly id: string}>(
  terms: readonly T[],
  keysOf: (term: T) => readonly string[],
): Ids {
  const ids = new Map<string, Set<string>>();
  for (const term of terms) {
    for (const key of keysOf(term)) {
      ids.set(key, (ids.get(key) ?? new Set()).add(term.id));
    }
  }
  return ids;
}

function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
