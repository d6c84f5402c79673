import type {YamlMap} from '../model.js';
import {own} from '../own.js';
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
    .flatMap(({key}) => meantKey(key, allowed) ?? []);
}

/** The allowed key that an unknown one most likely stands for. */
export function meantKey(key: string, allowed: readonly string[]): string | undefined {
  return nearest(key, allowed) ?? synonym(key, allowed) ?? longForm(key, allowed);
}

/** What people write for the keys of statements, terms, the schema and sources. */
const SYNONYMS: Readonly<Record<string, RegExp>> = {
  aliases: /^(?:alias|synonyms?|aka|othernames?|abbreviations?|alternatives?)$/,
  cite: /^(?:sources?|refs?|references?|citations?|cites|cited|bib|doi)$/,
  term: /^(?:name|title|word|entry)$/,
  definition: /^(?:meaning|description|explanation|text|means)$/,
  note: /^(?:notes|comments?|remarks?|caveat)$/,
  certainty: /^(?:confidence|quality|grade|evidence|level)$/,
  see: /^(?:seealso|related|also)$/,
  value: /^(?:values|answer|fact|text)$/,
  reason: /^(?:because|why|note|explanation)$/,
  options: /^(?:values|choices|enum)$/,
  label: /^(?:name|title|heading)$/,
  to: /^(?:collection|target|refersto)$/,
  many: /^(?:multiple|several|list|array)$/,
  required: /^(?:mandatory|needed)$/,
  path: /^(?:folder|directory|dir)$/,
  issued: /^(?:year|date|published|publicationdate)$/,
  'container-title': /^(?:journal|journaltitle|booktitle|magazine|newspaper|website)$/,
  page: /^(?:pages|pagerange)$/,
};

function synonym(key: string, allowed: readonly string[]): string | undefined {
  const plain = key.toLowerCase().replace(/[^a-z]/g, '');
  return allowed.find((each) => own(SYNONYMS, each)?.test(plain));
}

/** The only allowed key that begins with what was written: `val` for `value`. */
function longForm(key: string, allowed: readonly string[]): string | undefined {
  const [first, second] = allowed.filter((each) => each.startsWith(key));
  return key.length >= SHORTEST && second === undefined ? first : undefined;
}
