import type {YamlMap} from '../model.js';
import {nearest} from './nearest.js';

/** What is written in full of a key before it counts as cut short. */
const SHORTEST = 3;

/**
 * True when a key is absent, but one that is not allowed was most likely meant for it. That key is
 * reported already; to call the other one missing as well would tell one slip twice.
 */
export function isMisspelt(map: YamlMap, key: string, allowed: readonly string[]): boolean {
  return misspeltKeys(map, allowed).includes(key);
}

/** The allowed keys that the unknown keys of a mapping most likely stand for. */
export function misspeltKeys(map: YamlMap, allowed: readonly string[]): readonly string[] {
  return map.pairs
    .filter(({key}) => !allowed.includes(key))
    .flatMap(({key}) => nearest(key, allowed) ?? longForm(key, allowed) ?? []);
}

/** The only allowed key that begins with what was written: `val` for `value`. */
function longForm(key: string, allowed: readonly string[]): string | undefined {
  const [first, second] = allowed.filter((each) => each.startsWith(key));
  return key.length >= SHORTEST && second === undefined ? first : undefined;
}
