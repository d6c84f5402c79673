import type {TermPattern} from './matcher.js';
import {pluralsOf} from './plurals.js';
import {isCaseSensitive, normalizeToken, tokenize} from './words.js';

/** Where a name may go on from here, by token. */
export interface TrieNode {
  /** Tokens that must stand in the very same letters. */
  readonly exact: Map<string, TrieNode>;
  /** Tokens in lower case. */
  readonly folded: Map<string, TrieNode>;
  /** The term whose name ends here. */
  id?: string;
}

interface Step {
  readonly word: string;
  readonly caseSensitive: boolean;
}

/** All names in one tree. Names win over aliases, both over plurals, and earlier terms over later. */
export function buildTrie(patterns: readonly TermPattern[], locale: string): TrieNode {
  const root = createNode();
  const linked = patterns.filter(({autolink}) => autolink);
  const names = linked.map(({id, name}) => ({id, steps: stepsOf(name)}));
  const aliases = linked.flatMap(({id, aliases: list}) =>
    list.map((alias) => ({id, steps: stepsOf(alias)})),
  );
  const plurals = [...names, ...aliases].flatMap(({id, steps}) =>
    pluralSteps(steps, locale).map((plural) => ({id, steps: plural})),
  );
  for (const {id, steps} of [...names, ...aliases, ...plurals]) {
    insert(root, steps, id);
  }
  return root;
}

function createNode(): TrieNode {
  return {exact: new Map(), folded: new Map()};
}

/** A name of a single character is never linked, and has no steps. */
function stepsOf(name: string): readonly Step[] {
  const trimmed = name.trim();
  if (/^.?\p{M}*$/u.test(trimmed)) {
    return [];
  }
  return tokenize(trimmed).map((token) => {
    const word = normalizeToken(token);
    const caseSensitive = token.kind === 'word' && isCaseSensitive(word);
    return {word: caseSensitive ? word : word.toLowerCase(), caseSensitive};
  });
}

function pluralSteps(steps: readonly Step[], locale: string): readonly (readonly Step[])[] {
  const last = steps.at(-1);
  if (!last) {
    return [];
  }
  const {word, caseSensitive} = last;
  return pluralsOf(word, locale, caseSensitive).map((plural) => [
    ...steps.slice(0, -1),
    {word: plural, caseSensitive},
  ]);
}

function insert(root: TrieNode, steps: readonly Step[], id: string): void {
  let node = root;
  for (const {word, caseSensitive} of steps) {
    const children = caseSensitive ? node.exact : node.folded;
    const next = children.get(word) ?? createNode();
    children.set(word, next);
    node = next;
  }
  if (steps.length > 0) {
    node.id ??= id;
  }
}
