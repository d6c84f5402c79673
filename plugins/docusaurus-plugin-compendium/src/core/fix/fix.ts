import {type Change, type Fixer, type Found, type Mended, unchanged} from './change.js';
import {fixDashes} from './dashes.js';
import {fixEncoding} from './encoding.js';
import {fixKeyOrder} from './key-order.js';
import {fixProblems} from './problems.js';

/** Adding a kind of mistake is one file and one line here. */
const FIXERS: readonly Fixer[] = [fixEncoding, fixProblems, fixDashes, fixKeyOrder];

/** Mending one thing can show the next: broken YAML hides what is wrong in its values. */
const MOST_ROUNDS = 10;

/**
 * Mends what is safe to mend without its author: what is meant is beyond doubt, and the data say the
 * same afterwards. Whatever else stands in the text stays byte for byte.
 *
 * @param find - what is wrong in a text, and what it is
 */
export function fixText(text: string, find: (text: string) => Found): Mended {
  const changes: Change[] = [];
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mended = fixOnce(current, find(current));
    if (mended.text === current) {
      break;
    }
    changes.push(...mended.changes);
    current = mended.text;
  }
  return {text: current, changes};
}

/** One round of {@link fixText}, where what is found is known already. */
export function fixOnce(text: string, found: Found): Mended {
  for (const fix of FIXERS) {
    const mended = fix(text, found);
    if (mended.text !== text) {
      return mended;
    }
  }
  return unchanged(text);
}
