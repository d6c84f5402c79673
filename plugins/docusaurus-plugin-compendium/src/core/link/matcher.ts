import {boundariesOf} from './boundaries.js';
import {buildTrie, type TrieNode} from './trie.js';
import {normalizeToken, tokenize, type Token} from './words.js';

/** What a matcher needs of a term; plain JSON. */
export interface TermPattern {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** False: the term is never found. */
  readonly autolink: boolean;
}

/** A mention of a term: `text.slice(start, end)`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Finds terms in texts. */
export interface Matcher {
  /** Mentions in order, apart from each other; of those that begin together, the longest. */
  readonly matches: (text: string) => readonly Match[];
}

/**
 * A matcher for the terms of one locale (BCP 47 tag; it governs plurals and elision).
 *
 * - Names are found as whole words, in composed or decomposed letters, with any white space
 *   between their words. A hyphen is not a space: `cold store` is not found in `cold-store`.
 * - Case does not matter, but for abbreviations and single letters (`isCaseSensitive`).
 * - What stands at a hyphen or an apostrophe: see `boundariesOf`.
 *
 * The cost is linear in the text, whatever the number of terms.
 */
export function createMatcher(patterns: readonly TermPattern[], locale: string): Matcher {
  const root = buildTrie(patterns, locale);
  return {
    matches: (text) => findAll(text, root, locale),
  };
}

/** A token as the tree knows it. */
interface Key {
  readonly exact: string;
  readonly folded: string;
}

function findAll(text: string, root: TrieNode, locale: string): readonly Match[] {
  if (root.exact.size === 0 && root.folded.size === 0) {
    return [];
  }
  const tokens = tokenize(text);
  const keys = tokens.map((token): Key => {
    const exact = normalizeToken(token);
    return {exact, folded: exact.toLowerCase()};
  });
  const boundaries = boundariesOf(text, tokens, locale);
  const matches: Match[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = boundaries.canStart(index)
      ? findLongest(index, keys, root, boundaries.canEnd)
      : undefined;
    if (found) {
      matches.push(toMatch(tokens, index, found));
    }
    index = found ? found.end : index + 1;
  }
  return matches;
}

interface Found {
  /** Index of the token after the name. */
  readonly end: number;
  readonly id: string;
}

function findLongest(
  start: number,
  keys: readonly Key[],
  root: TrieNode,
  canEnd: (index: number) => boolean,
): Found | undefined {
  let found: Found | undefined;
  let nodes: readonly TrieNode[] = [root];
  for (let index = start; index < keys.length && nodes.length > 0; index += 1) {
    nodes = step(nodes, keys[index]);
    const id = nodes.find((node) => node.id !== undefined)?.id;
    if (id !== undefined && canEnd(index)) {
      found = {end: index + 1, id};
    }
  }
  return found;
}

/** The same letters go before letters of another case. */
function step(nodes: readonly TrieNode[], key: Key | undefined): readonly TrieNode[] {
  const next: TrieNode[] = [];
  for (const {exact, folded} of key ? nodes : []) {
    const sameCase = exact.get(key?.exact ?? '');
    const anyCase = folded.get(key?.folded ?? '');
    if (sameCase) {
      next.push(sameCase);
    }
    if (anyCase) {
      next.push(anyCase);
    }
  }
  return next;
}

function toMatch(tokens: readonly Token[], start: number, {end, id}: Found): Match {
  return {start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, id};
}
