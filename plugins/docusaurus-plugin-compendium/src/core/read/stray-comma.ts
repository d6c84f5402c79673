import type {YamlMap, YamlNode, YamlPair} from '../model.js';
import {nearest} from './nearest.js';
import {type Origin, tell} from './yaml-map.js';
import {itemsOf, shorten, textOf} from './yaml-nodes.js';
import {printFlow} from './yaml-print.js';

/** The keys that a mapping takes, and those of them that take a list. */
export interface KnownKeys {
  readonly keys: readonly string[];
  readonly lists: readonly string[];
}

/** A mapping without the values that a comma broke, and the keys of these. */
export interface Mended {
  readonly map: YamlMap;
  readonly broken: ReadonlySet<string>;
}

/**
 * Within `{ }` a comma ends a value: of `{value: 3,5 mm}` YAML makes the value `3` and the key
 * `5 mm` with nothing behind it. Such a value is reported once, with its parts joined again, and
 * left out together with the keys made of it.
 */
export function takeBroken(map: YamlMap, known: KnownKeys, origin: Origin): Mended {
  const groups = new Map<YamlPair, YamlPair[]>();
  let last: YamlPair | undefined;
  for (const pair of map.pairs) {
    if (last && isStray(pair, known.keys)) {
      groups.set(last, [...(groups.get(last) ?? []), pair]);
    } else {
      last = known.keys.includes(pair.key) ? pair : undefined;
    }
  }
  for (const [owner, rest] of groups) {
    tellBroken(owner, rest, known.lists.includes(owner.key), origin);
  }
  const out = new Set([...groups].flatMap(([owner, rest]) => [owner, ...rest]));
  return {
    map: {...map, pairs: map.pairs.filter((pair) => !out.has(pair))},
    broken: new Set([...groups.keys()].map(({key}) => key)),
  };
}

/** A key without even a colon, which only a flow mapping can have. */
function isStray({key, keyAt, value}: YamlPair, keys: readonly string[]): boolean {
  const bare =
    value.kind === 'scalar' &&
    value.value === null &&
    value.at.line === keyAt.line &&
    value.at.column === keyAt.column;
  return bare && !keys.includes(key) && nearest(key, keys) === undefined;
}

function tellBroken(
  owner: YamlPair,
  rest: readonly YamlPair[],
  isList: boolean,
  origin: Origin,
): void {
  const {key, value} = owner;
  const texts = itemsOf(value).map(textOf);
  const joined = value.kind === 'scalar' ? joinBack(value, rest) : undefined;
  const list = texts.every((text) => text !== undefined)
    ? printFlow([...texts, ...rest.map((stray) => stray.key)])
    : undefined;
  const quoted = joined === undefined ? undefined : quote(joined);
  const mended = isList ? list : quoted;
  tell(origin, 'wrong-type', value.at, {
    message: isList
      ? `A comma ends the value of “${key}” here: write several as a list.`
      : `A comma ends the value of “${key}” here: text with a comma needs quotes.`,
    found: shorten(joined ?? rest.map((stray) => stray.key).join(', ')),
    expected: isList ? 'a list in [ ]' : 'text in quotes',
    fix: mended && `${key}: ${mended}`,
  });
}

/** The value as it was meant, with a space behind a comma only where the author left one. */
function joinBack(value: YamlNode & {kind: 'scalar'}, rest: readonly YamlPair[]): string {
  let {line, column} = value.at;
  let joined = value.written;
  column += joined.length;
  for (const {key, keyAt} of rest) {
    joined += line === keyAt.line && keyAt.column === column + 1 ? `,${key}` : `, ${key}`;
    ({line, column} = keyAt);
    column += key.length;
  }
  return joined;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
