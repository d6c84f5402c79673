import {distance} from 'fastest-levenshtein';
import {own} from '../own.js';
import type {Problem} from '../problem.js';
import {meantFlag} from '../read/yaml-map.js';

type Judge = (found: string, suggestion: string) => boolean;

/** Words that differ in capitals, spaces and hyphens only: a label for its id, another way to write a name. */
const isSameWord: Judge = (found, suggestion) => squeezed(found) === squeezed(suggestion);

/** When the checker's suggestion is no guess, by rule. All other rules leave it to the author. */
const SAFE: Readonly<Record<string, Judge>> = {
  'enum-value': isSameWord,
  'dangling-reference': isSameWord,
  'dangling-cite': isSameWord,
  'dangling-term': isSameWord,
  'unknown-key': isSameWord,
  'wrong-type': (found, suggestion) =>
    isFileOf(found, suggestion) || isFlag(found, suggestion) || isNumber(found, suggestion),
  'unknown-unit': isSlipInUnit,
};

export function isSafe({rule}: Pick<Problem, 'rule'>, found: string, suggestion: string): boolean {
  return found !== suggestion || rule === 'wrong-type'
    ? (own(SAFE, rule)?.(found, suggestion) ?? false)
    : false;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/gu, '');
}

/** `../birds/robin.md` for the id `robin`. */
function isFileOf(found: string, id: string): boolean {
  const path = found.replace(/\.mdx?$/u, '');
  return path !== id && (found !== path || path.includes('/')) && `/${path}`.endsWith(`/${id}`);
}

/** `yes` and `on`, which older YAML takes for booleans. */
function isFlag(found: string, flag: string): boolean {
  return /^(?:true|false)$/u.test(flag) && !/^[01]$/u.test(found) && meantFlag(found) === flag;
}

/** A number in quotes. */
function isNumber(found: string, number: string): boolean {
  return found === number && /^-?\d+(?:\.\d+)?$/u.test(number);
}

/**
 * A slip of one letter in a unit that is written out: `3 monts`. In a symbol one letter, or its
 * capital, makes another unit: `Mg` is not `mg`.
 */
function isSlipInUnit(found: string, suggestion: string): boolean {
  const [before, after] = [found, suggestion].map((text) => text.split(/\s+/u));
  const changed = before?.flatMap((word, index) =>
    word === after?.[index] ? [] : [[word, after?.[index] ?? ''] as const],
  );
  const [word, ...more] = changed ?? [];
  return (
    before?.length === after?.length &&
    more.length === 0 &&
    word !== undefined &&
    word.every((each) => /^\p{L}{5,}$/u.test(each)) &&
    distance(word[0].toLowerCase(), word[1].toLowerCase()) <= 1
  );
}
