import type {Position, YamlMap, YamlNode, YamlPair} from '../model.js';

/** The pair of a mapping with a key; `undefined` also when the node is no mapping. */
export function getPair(node: YamlNode | undefined, key: string): YamlPair | undefined {
  return node?.kind === 'map' ? node.pairs.find((pair) => pair.key === key) : undefined;
}

/** The value under a key of a mapping. */
export function getValue(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return getPair(node, key)?.value;
}

/** True for `key:` with nothing behind it, `~` and `null`. */
export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}

/** The items of a list, or the node itself as the only one. */
export function itemsOf(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'list' ? node.items : [node];
}

/** What stands in a place, in a few words, for `found` of a problem. */
export function describe(node: YamlNode): string {
  switch (node.kind) {
    case 'list':
      return 'a list';
    case 'map':
      return 'a mapping';
    default:
      return isEmpty(node) ? 'nothing' : shorten(node.written);
  }
}

/** The first line of a text, at most 60 characters long. */
export function shorten(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The text of a scalar as written, white space trimmed; `undefined` for all else and for nothing. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || isEmpty(node)) {
    return undefined;
  }
  return node.written.trim() || undefined;
}

/** Plain data of a node, such as `JSON.parse` gives; scalars keep their YAML 1.2 type. */
export function toData(node: YamlNode): unknown {
  switch (node.kind) {
    case 'list':
      return node.items.map(toData);
    case 'map':
      return Object.fromEntries(node.pairs.map(({key, value}) => [key, toData(value)]));
    default:
      return node.value;
  }
}

/** A mapping without pairs, for what is missing. */
export function emptyMap(at: Position): YamlMap {
  return {kind: 'map', pairs: [], at};
}
