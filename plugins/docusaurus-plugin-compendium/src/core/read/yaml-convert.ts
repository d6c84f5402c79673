import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type {Position, YamlMap, YamlNode, YamlPair, YamlScalar} from '../model.js';
import type {Problem, Report} from '../problem.js';

/** Nodes that all aliases of a file together may stand for. */
const MAX_ALIASED = 1000;

/** Keys that would reach an object's prototype once data are written as JavaScript. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface ConvertOrigin {
  readonly file: string;
  /** The place of an offset in the file. */
  readonly place: (offset: number) => Position;
  readonly report: Report;
}

/** Turns the parser's nodes into ours: aliases are followed, keys checked. */
export function convertDocument(
  document: Document.Parsed,
  origin: ConvertOrigin,
): YamlNode | undefined {
  const {contents} = document;
  return contents ? new Converter(origin).convert(contents).node : undefined;
}

/** A converted node with the number of nodes that it stands for once aliases are written out. */
interface Sized {
  readonly node: YamlNode;
  readonly size: number;
}

class Converter {
  readonly #origin: ConvertOrigin;
  /** Anchors seen so far; `undefined` while the node itself is being read. */
  readonly #anchors = new Map<string, Sized | undefined>();
  #aliased = 0;

  constructor(origin: ConvertOrigin) {
    this.#origin = origin;
  }

  convert(node: Node): Sized {
    if (isAlias(node)) {
      return this.#alias(node.source, startOf(node));
    }
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) {
      this.#anchors.set(anchor, undefined);
    }
    const sized = this.#collection(node);
    if (anchor !== undefined) {
      this.#anchors.set(anchor, sized);
    }
    return sized;
  }

  #collection(node: Node): Sized {
    const at = this.#origin.place(startOf(node));
    if (isMap(node)) {
      return this.#map(node.items as Pair<Node | null, Node | null>[], at);
    }
    if (isSeq(node)) {
      const items = (node.items as (Node | null)[]).map((item) => this.#orNothing(item, at));
      return {node: {kind: 'list', items: items.map((item) => item.node), at}, size: total(items)};
    }
    return {node: scalarOf(node as Scalar, at), size: 1};
  }

  #map(items: readonly Pair<Node | null, Node | null>[], at: Position): Sized {
    const pairs: YamlPair[] = [];
    const values: Sized[] = [];
    const seen = new Map<string, Position>();
    for (const {key, value} of items) {
      const name = this.#key(key, at, seen);
      // Values of dropped keys are read nevertheless, for the anchors and problems in them.
      const sized = this.#orNothing(value, name?.keyAt ?? at);
      if (name) {
        pairs.push({...name, value: sized.node});
        values.push(sized);
      }
    }
    const node: YamlMap = {kind: 'map', pairs, at};
    return {node, size: total(values)};
  }

  #orNothing(node: Node | null, at: Position): Sized {
    return node ? this.convert(node) : {node: nothing(at), size: 1};
  }

  #key(
    node: Node | null,
    mapAt: Position,
    seen: Map<string, Position>,
  ): Pick<YamlPair, 'key' | 'keyAt'> | undefined {
    const keyAt = node ? this.#origin.place(startOf(node)) : mapAt;
    const key = isScalar(node) && node.value !== null ? scalarOf(node, keyAt).written : undefined;
    if (key === undefined) {
      this.#problem(keyAt, {
        rule: 'yaml-syntax',
        message: 'A key must be plain text; text with braces or brackets needs quotes.',
        expected: 'a name with a colon and a space behind it',
      });
      return undefined;
    }
    const first = seen.get(key);
    if (UNSAFE_KEYS.has(key)) {
      this.#problem(keyAt, {
        rule: 'unsafe-key',
        message: `The key “${key}” is not allowed: JavaScript gives it a meaning of its own.`,
        found: key,
      });
    } else if (key === '<<') {
      this.#problem(keyAt, {
        rule: 'yaml-alias',
        message: 'Merge keys (“<<”) are not supported: write the keys out.',
        found: key,
      });
    } else if (first) {
      this.#problem(keyAt, {
        rule: 'yaml-duplicate-key',
        message: `The key “${key}” stands here twice; the first is on line ${first.line}.`,
        found: key,
      });
    } else {
      seen.set(key, keyAt);
      return {key, keyAt};
    }
    return undefined;
  }

  #alias(name: string, offset: number): Sized {
    const at = this.#origin.place(offset);
    const target = this.#anchors.get(name);
    this.#aliased += target?.size ?? 0;
    if (target && this.#aliased <= MAX_ALIASED) {
      return target;
    }
    this.#problem(at, {
      rule: 'yaml-alias',
      message: target
        ? 'The aliases of this file stand for too much: write the values out.'
        : this.#anchors.has(name)
          ? `The alias “*${name}” stands for something that it is itself a part of.`
          : `The alias “*${name}” stands for nothing: there is no “&${name}” before it. Text that begins with “*” needs quotes.`,
      found: `*${name}`,
    });
    return {node: nothing(at), size: 1};
  }

  #problem(at: Position, told: Omit<Problem, 'level' | 'file' | 'line' | 'column'>): void {
    this.#origin.report({file: this.#origin.file, ...at, ...told});
  }
}

function scalarOf({value, source = ''}: Scalar, at: Position): YamlScalar {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return {kind: 'scalar', value, written: source, at};
    default:
      return {kind: 'scalar', value: null, written: source, at};
  }
}

function nothing(at: Position): YamlScalar {
  return {kind: 'scalar', value: null, written: '', at};
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function total(children: readonly Sized[]): number {
  return children.reduce((sum, {size}) => sum + size, 1);
}
