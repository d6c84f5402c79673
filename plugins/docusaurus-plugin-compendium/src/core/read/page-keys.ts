import type {Collection, YamlMap, YamlNode, YamlPair} from '../model.js';
import {
  checkDocusaurusValue,
  CONFLICT_KEYS,
  conflictingKeys,
  DOCUSAURUS_KEYS,
} from './docusaurus-keys.js';
import {EXPECTED} from './docusaurus-values.js';
import {checkLastUpdate} from './last-update.js';
import {nearest} from './nearest.js';
import {OWN_KEYS} from './schema-field.js';
import {unsafeTexts} from './unsafe-value.js';
import {meantFlag, type Origin, tell} from './yaml-map.js';
import {describe, getPair, shorten, textOf, toData} from './yaml-nodes.js';
import {printFlow} from './yaml-print.js';

/** Keys whose value the theme takes from elsewhere than the page's module. */
const SERIALIZED_ELSEWHERE: ReadonlySet<string> = new Set(
  Object.keys(DOCUSAURUS_KEYS).filter((key) => key !== 'keywords'),
);

/**
 * Checks the keys of front matter, and the values of those that are not the dataset's. In an entry
 * every key must be known; elsewhere only what looks like a misspelt key of Docusaurus's or ours is
 * reported, since other plugins have keys of their own.
 */
export function checkPageKeys(
  map: YamlMap,
  collection: Collection | undefined,
  extraKeys: readonly string[],
  origin: Origin,
): void {
  const fields = collection?.fields.map(({name}) => name) ?? [];
  const builtIn = [...Object.keys(DOCUSAURUS_KEYS), ...OWN_KEYS];
  const broken = collection?.broken ?? [];
  const allowed = new Set([...fields, ...broken, ...builtIn, ...extraKeys]);
  for (const pair of map.pairs) {
    if (!allowed.has(pair.key)) {
      checkUnknown(pair, [...fields, ...extraKeys, ...builtIn], collection, origin);
    }
    if (!fields.includes(pair.key) && !OWN_KEYS.includes(pair.key)) {
      checkValue(pair, origin);
      checkSafety(pair, origin);
    }
  }
  checkConflicts(map, origin);
}

function checkUnknown(
  {key, keyAt}: YamlPair,
  candidates: readonly string[],
  collection: Collection | undefined,
  origin: Origin,
): void {
  const suggestion = fieldMeant(key, collection) ?? nearest(key, candidates);
  if (!collection && suggestion === undefined) {
    return;
  }
  tell(origin, 'unknown-key', keyAt, {
    message: collection
      ? `“${key}” is neither a field of the collection “${collection.name}” nor a key of Docusaurus.`
      : `“${key}” looks like a misspelt “${suggestion}”; list it under “extraKeys” if it is meant.`,
    found: key,
    expected: collection?.fields.map(({name}) => name).join(', '),
    suggestion,
    fix: suggestion && `${suggestion}:`,
  });
}

/** The field whose label, or whose name written in another way, was taken for its key. */
export function fieldMeant(key: string, collection: Collection | undefined): string | undefined {
  const wanted = squeezed(key);
  return collection?.fields.find(({name, label}) => [name, label].map(squeezed).includes(wanted))
    ?.name;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function checkValue({key, value}: YamlPair, origin: Origin): void {
  if (key === 'last_update' && !checkLastUpdate(value, origin)) {
    return;
  }
  const expected = checkDocusaurusValue(key, value);
  if (expected !== undefined) {
    tell(origin, 'wrong-type', value.at, {
      message: `Docusaurus does not accept this value of “${key}”.`,
      found: describe(value),
      expected,
      fix: fixOf(key, value, expected),
    });
  }
}

/** `yes` as a boolean, and words behind commas as a list. */
function fixOf(key: string, value: YamlNode, expected: string): string | undefined {
  const text = textOf(value);
  if (text === undefined) {
    return undefined;
  }
  if (expected === EXPECTED.boolean) {
    const flag = meantFlag(text);
    return flag && `${key}: ${flag}`;
  }
  return expected === EXPECTED.texts || expected === EXPECTED.tags
    ? `${key}: ${printFlow(text.split(/\s*[,;]\s*/).filter(Boolean))}`
    : undefined;
}

function checkSafety(pair: YamlPair, origin: Origin): void {
  const whole = {kind: 'map', pairs: [pair], at: pair.keyAt} as const;
  for (const {node, text, damage} of unsafeTexts(whole)) {
    if (damage === 'breaks' || !SERIALIZED_ELSEWHERE.has(pair.key)) {
      tell(origin, 'unsafe-value', node.at, {
        message:
          damage === 'breaks'
            ? 'Docusaurus cannot write this backslash into the page: the build would stop.'
            : 'Docusaurus drops or changes this backslash when it writes the page.',
        found: shorten(text),
        expected: 'text without backslash',
        fix: printFlow(text.replaceAll('\\', '/')),
      });
    }
  }
}

function checkConflicts(map: YamlMap, origin: Origin): void {
  const pairs = map.pairs.filter(({key}) => CONFLICT_KEYS.includes(key));
  const data = Object.fromEntries(pairs.map(({key, value}) => [key, toData(value)]));
  for (const key of conflictingKeys(data)) {
    const pair = getPair(map, key);
    if (pair) {
      tell(origin, 'wrong-type', pair.keyAt, {
        message:
          key === 'unlisted'
            ? 'A document cannot be a draft and unlisted at the same time.'
            : 'The contents begin below the level where they end.',
        found: `${key}: ${describe(pair.value)}`,
        expected:
          key === 'unlisted' ? 'draft or unlisted' : 'a level not above toc_max_heading_level',
      });
    }
  }
}
