import {closest, distance} from 'fastest-levenshtein';

/** Names longer than this are no slip of the pen, and would only cost time. */
const LONGEST = 80;

/**
 * The candidate that a misspelt name most likely stands for: one slip in three characters, or two
 * letters swapped, case aside. `undefined` when none is near, so that no wild guess is printed.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name);
  const byFolded = new Map<string, string>();
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (!byFolded.has(folded)) {
      byFolded.set(folded, candidate);
    }
  }
  if (wanted === '' || wanted.length > LONGEST || byFolded.size === 0) {
    return undefined;
  }
  const best = closest(wanted, [...byFolded.keys()]);
  return isNear(wanted, best) ? byFolded.get(best) : undefined;
}

function isNear(wanted: string, best: string): boolean {
  const slips = distance(wanted, best);
  const length = Math.min(wanted.length, best.length);
  const swapped = slips === 2 && sorted(wanted) === sorted(best);
  return swapped ? length > 2 : slips < length / 2 && slips <= Math.max(1, Math.floor(length / 3));
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
