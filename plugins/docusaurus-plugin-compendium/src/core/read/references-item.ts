import type {Source, YamlMap, YamlPair} from '../model.js';
import {isCiteId} from './cite-syntax.js';
import {meantKey} from './misspelt.js';
import {nearest} from './nearest.js';
import {readDate} from './references-dates.js';
import {isIdentifier, readIdentifier} from './references-ids.js';
import {readNames} from './references-names.js';
import {
  CSL_TYPES,
  DATE_VARIABLES,
  FREE_VARIABLES,
  NAME_VARIABLES,
  TEXT_VARIABLES,
} from './references-vocabulary.js';
import {tell, type Origin, tellNoText} from './yaml-map.js';
import {describe, getPair, isEmpty, textOf, toData} from './yaml-nodes.js';

const KEYS: readonly string[] = [
  ...['id', 'type', 'DOI', 'PMID', 'PMCID', 'URL'],
  ...TEXT_VARIABLES,
  ...NAME_VARIABLES,
  ...DATE_VARIABLES,
  ...FREE_VARIABLES,
];

/**
 * Reads one item of CSL-JSON, checks it and brings names, dates and identifiers into one shape.
 * Without an id that prose can cite there is no source; without a type it is a `document`.
 */
export function readItem(map: YamlMap, origin: Origin): Source | undefined {
  const id = readId(map, origin);
  const variables = map.pairs.flatMap((pair): [string, unknown][] => {
    const value = ['id', 'type'].includes(pair.key) ? undefined : readVariable(pair, origin);
    return value === undefined ? [] : [[pair.key, value]];
  });
  const csl = {id, type: readType(map, origin), ...Object.fromEntries(variables)};
  checkComplete(csl, map, origin);
  return id === undefined ? undefined : {id, csl, at: {file: origin.file, ...map.at}};
}

function readId(map: YamlMap, origin: Origin): string | undefined {
  const pair = getPair(map, 'id');
  const id = textOf(pair?.value);
  if (!pair || (id === undefined && isEmpty(pair.value))) {
    tell(origin, 'missing-field', map.at, {
      message: 'A reference has no id.',
      found: 'nothing',
      expected: 'the id that is cited',
      fix: 'id: name-2020',
    });
    return undefined;
  }
  if (id !== undefined && isCiteId(id)) {
    return id;
  }
  const suggestion = (id ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9_.:/\s-]/gu, '')
    .replace(/\s+/gu, '-')
    .replace(/^[.:/-]+|[.:/-]+$/gu, '');
  tell(origin, 'reference-syntax', pair.value.at, {
    message: 'Prose cannot cite this id.',
    found: describe(pair.value),
    expected: 'Latin letters, digits and _, with . : / or - between them',
    suggestion: suggestion || undefined,
    fix: `id: ${suggestion || 'name-2020'}`,
  });
  return undefined;
}

function readType(map: YamlMap, origin: Origin): string {
  const pair = getPair(map, 'type');
  const type = textOf(pair?.value);
  if (type !== undefined && CSL_TYPES.includes(type)) {
    return type;
  }
  const suggestion = nearest(type ?? '', CSL_TYPES);
  tell(origin, pair ? 'enum-value' : 'missing-field', pair?.value.at ?? map.at, {
    message: pair ? 'This is no type of CSL.' : 'A reference has no type.',
    found: pair ? describe(pair.value) : 'nothing',
    expected: CSL_TYPES.join(', '),
    suggestion,
    fix: `type: ${suggestion ?? 'article-journal'}`,
  });
  return 'document';
}

function readVariable({key, keyAt, value}: YamlPair, origin: Origin): unknown {
  if (!KEYS.includes(key)) {
    const suggestion = meantKey(key, KEYS);
    tell(origin, 'unknown-key', keyAt, {
      message: `CSL has no variable “${key}”.`,
      found: key,
      expected: 'a variable of CSL, or “custom” for what is your own',
      suggestion,
      fix: suggestion && `${suggestion}:`,
    });
    return undefined;
  }
  // Reference managers export variables without a value.
  if (isEmpty(value)) {
    return undefined;
  }
  if (NAME_VARIABLES.has(key)) {
    return readNames(value, key, origin);
  }
  if (DATE_VARIABLES.has(key)) {
    return readDate(value, key, origin);
  }
  if (isIdentifier(key)) {
    return readIdentifier(value, key, origin);
  }
  if (FREE_VARIABLES.has(key)) {
    return toData(value);
  }
  const text = textOf(value)?.replace(/\s+/gu, ' ');
  if (text === undefined) {
    tellNoText(key, value, origin);
  }
  return text;
}

/** What readers need: what it is, who stands behind it, and a way to find it. */
const NEEDED: readonly (readonly string[])[] = [
  ['title'],
  ['author', 'editor', 'publisher', 'container-title'],
  ['DOI', 'PMID', 'PMCID', 'URL', 'ISBN'],
];

/** Only keys count here: a value that is not right was reported as such. */
function checkComplete(csl: Readonly<Record<string, unknown>>, map: YamlMap, origin: Origin): void {
  const given = new Set(map.pairs.filter(({value}) => !isEmpty(value)).map(({key}) => key));
  const missing = NEEDED.filter((keys) => !keys.some((key) => given.has(key)));
  if (missing.length > 0) {
    tell(origin, 'reference-incomplete', map.at, {
      message: 'The reference is not complete.',
      found: typeof csl['id'] === 'string' ? csl['id'] : undefined,
      expected: missing.map((keys) => keys.join(' or ')).join('; '),
      fix: missing.map(([key]) => `${key}: …`).join('\n'),
    });
  }
}
