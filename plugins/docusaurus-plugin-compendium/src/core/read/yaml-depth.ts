import type {CST} from 'yaml';

/** Levels of nesting beyond which YAML is refused: composing recurses, and would end the stack. */
export const MAX_DEPTH = 64;

/**
 * How deep tokens are nested, at most one level beyond the limit, and the offset of the deepest.
 * Runs over every file, so it keeps one stack and allocates nothing else.
 */
export function depthOf(tokens: readonly CST.Token[]): {
  readonly depth: number;
  readonly offset: number;
} {
  const deepest = {depth: 0, offset: 0};
  const stack: CST.Token[] = [];
  const depths: number[] = [];
  const push = (token: CST.Token | null | undefined, depth: number): void => {
    // Only collections and documents have parts.
    if (token && ('items' in token || token.type === 'document')) {
      stack.push(token);
      depths.push(depth);
    }
  };
  tokens.forEach((token) => push(token, 0));
  for (let token = stack.pop(); token && deepest.depth <= MAX_DEPTH; token = stack.pop()) {
    const depth = depths.pop() ?? 0;
    if (depth > deepest.depth) {
      deepest.depth = depth;
      deepest.offset = token.offset;
    }
    if ('items' in token) {
      for (const {key, value} of token.items) {
        push(key, depth + 1);
        push(value, depth + 1);
      }
    } else if (token.type === 'document') {
      push(token.value, depth + 1);
    }
  }
  return deepest;
}
