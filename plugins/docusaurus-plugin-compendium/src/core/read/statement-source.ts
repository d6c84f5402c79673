import type {
  Certainty,
  Option,
  Position,
  Statement,
  YamlMap,
  YamlNode,
  YamlPair,
} from '../model.js';
import {compact} from './compact.js';
import {isMisspelt} from './misspelt.js';
import {nearest} from './nearest.js';
import {takeBroken} from './stray-comma.js';
import {checkKeys, type Origin, tell} from './yaml-map.js';
import {describe, getPair, isEmpty, itemsOf, textOf} from './yaml-nodes.js';

const CERTAINTY_KEYS = {keys: ['level', 'reason'], lists: []};

/** Reads `cite`: the id of a source, or a list of ids. Whether they exist is not checked here. */
export function readCite(
  pair: YamlPair | undefined,
  origin: Origin,
): Pick<Statement, 'cite' | 'citeAt'> {
  const byId = new Map<string, Position>();
  const nodes = pair ? itemsOf(pair.value) : [];
  for (const node of nodes) {
    const written = textOf(node);
    if (isNoSource(node)) {
      tell(origin, 'wrong-type', node.at, {
        message: 'Where no source is known, leave “cite” out.',
        found: describe(node),
        expected: 'the id of a source, or no “cite” at all',
      });
    } else if (written !== undefined && isSourceId(written) && !byId.has(written)) {
      byId.set(written, node.at);
    } else {
      tell(origin, 'wrong-type', node.at, {
        message: byId.has(written ?? '')
          ? `The source “${written}” is cited here twice.`
          : '“cite” takes the id of a source, or a list of ids, without “@”.',
        found: describe(node),
        expected: 'an id, or a list of ids, each once',
        fix: mendCite(nodes),
      });
    }
  }
  return {cite: [...byId.keys()], citeAt: [...byId.values()]};
}

function isSourceId(text: string): boolean {
  return !text.startsWith('@') && !/[\s;,[\]]/.test(text);
}

function isNoSource(node: YamlNode): boolean {
  return (
    isEmpty(node) || /^(?:unknown|not-applicable|none|n\/a|tbd|-|–)$/i.test(textOf(node) ?? '')
  );
}

/** All ids of a `cite`, each once; `undefined` when something else than text stands among them. */
function mendCite(nodes: readonly YamlNode[]): string | undefined {
  const texts = nodes.map(textOf);
  if (texts.some((text) => text === undefined)) {
    return undefined;
  }
  const ids = texts.flatMap((text) => text?.split(/[\s;,[\]@]+/).filter(Boolean) ?? []);
  return ids.length > 0 ? `cite: [${[...new Set(ids)].join(', ')}]` : undefined;
}

/** Text that says something about a value. Where there is nothing to say, its key goes. */
export function readRemark(map: YamlMap, key: string, origin: Origin): string | undefined {
  const value = getPair(map, key)?.value;
  const text = textOf(value);
  if (value && text === undefined) {
    const empty = value.kind === 'scalar';
    tell(origin, 'wrong-type', value.at, {
      message: empty ? `“${key}” is empty: delete the key.` : `“${key}” must be text.`,
      found: describe(value),
      expected: empty ? `text, or no “${key}” at all` : 'text',
    });
  }
  return text;
}

/** Reads `certainty`: the id of a level, or `{level, reason}`. */
export function readCertainty(
  pair: YamlPair | undefined,
  levels: readonly Option[],
  origin: Origin,
): Certainty | undefined {
  if (!pair) {
    return undefined;
  }
  const {value} = pair;
  if (value.kind !== 'map') {
    const level = readLevel(pair, levels, origin);
    return level === undefined ? undefined : {level};
  }
  const {map, broken} = takeBroken(value, CERTAINTY_KEYS, origin);
  checkKeys(map, CERTAINTY_KEYS.keys, 'A certainty', origin);
  const reason = readRemark(map, 'reason', origin);
  const own = getPair(map, 'level');
  if (!own) {
    if (!broken.has('level') && !isMisspelt(map, 'level', CERTAINTY_KEYS.keys)) {
      tellLevel({key: 'level', keyAt: map.at, value}, levels, origin);
    }
    return undefined;
  }
  const level = readLevel(own, levels, origin);
  return level === undefined ? undefined : compact<Certainty>({level, reason});
}

/** The level under `certainty`, or under `level` in it. */
function readLevel(pair: YamlPair, levels: readonly Option[], origin: Origin): string | undefined {
  const level = textOf(pair.value);
  if (level !== undefined && levels.some(({id}) => id === level)) {
    return level;
  }
  tellLevel(pair, levels, origin);
  return undefined;
}

function tellLevel({key, value}: YamlPair, levels: readonly Option[], origin: Origin): void {
  const level = textOf(value);
  const suggestion = level === undefined ? undefined : levelMeant(level, levels);
  tell(origin, level === undefined ? 'wrong-type' : 'enum-value', value.at, {
    message:
      level === undefined
        ? 'The level of certainty is missing.'
        : `There is no level of certainty “${level}”.`,
    found: describe(value),
    expected: levels.map(({id}) => id).join(', '),
    suggestion,
    fix: suggestion && `${key}: ${suggestion}`,
  });
}

/** The one level whose id or label stands in a text, or else the nearest: `quite low` is `low`. */
function levelMeant(text: string, levels: readonly Option[]): string | undefined {
  let rest = spaced(text);
  const found = new Set<string>();
  const names = levels
    .flatMap(({id, label}) => [id, label].map((name) => ({id, name: spaced(name)})))
    .sort((a, b) => b.name.length - a.name.length);
  for (const {id, name} of names) {
    if (rest.includes(name)) {
      found.add(id);
      rest = rest.replaceAll(name, ' | ');
    }
  }
  if (found.size === 0) {
    return nearest(
      text,
      levels.map(({id}) => id),
    );
  }
  return found.size === 1 && !/ (?:not|no|never) /.test(rest) ? [...found][0] : undefined;
}

/** The words of a text in small letters, each between spaces, so that only whole words match. */
function spaced(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
