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
import {compact} from './compact.js';
import {nearest} from './nearest.js';
import {doubtOfKey, doubtOfValue, gluedPair, type Doubt} from './yaml-doubts.js';
import {shorten, toData} from './yaml-nodes.js';
import {printFlow, printYaml} from './yaml-print.js';

/** Nodes that all aliases of a file together may stand for. */
const MAX_ALIASED = 1000;

/** Keys that would reach an object's prototype once data are written as JavaScript. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface ConvertOrigin {
  readonly file: string;
  readonly text: string;
  /** The place of an offset in the file. */
  readonly place: (offset: number) => Position;
  readonly report: Report;
}

export interface Converted {
  readonly node?: YamlNode;
  /** True when keys stand where their author did not mean them to. */
  readonly broken: boolean;
}

/** Turns the parser's nodes into ours: aliases are followed, keys checked. */
export function convertDocument(document: Document.Parsed, origin: ConvertOrigin): Converted {
  const {contents} = document;
  const converter = new Converter(origin);
  const node = contents ? converter.convert(contents).node : undefined;
  return node && !converter.broken ? {node, broken: false} : {broken: converter.broken};
}

/** The keys of a mapping so far. */
interface Seen {
  readonly keys: Map<string, SeenKey>;
  /** True for a mapping behind the dash of a list. */
  readonly isItem: boolean;
  /** True once its first key came again. */
  restarted: boolean;
}

interface SeenKey {
  readonly at: Position;
  readonly value: Node | null;
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
  broken = false;

  constructor(origin: ConvertOrigin) {
    this.#origin = origin;
  }

  convert(node: Node, isItem = false): Sized {
    if (isAlias(node)) {
      return this.#alias(node.source, startOf(node));
    }
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) {
      this.#anchors.set(anchor, undefined);
    }
    const sized = this.#collection(node, isItem);
    if (anchor !== undefined) {
      this.#anchors.set(anchor, sized);
    }
    return sized;
  }

  #collection(node: Node, isItem: boolean): Sized {
    const at = this.#origin.place(startOf(node));
    if (isMap(node)) {
      return this.#map(node.items as Pair<Node | null, Node | null>[], at, isItem && !node.flow);
    }
    if (isSeq(node)) {
      const items = (node.items as (Node | null)[]).map((item) => this.#orNothing(item, at, true));
      return {node: {kind: 'list', items: items.map((item) => item.node), at}, size: total(items)};
    }
    this.#doubt(doubtOfValue(node as Scalar, this.#origin.text));
    return {node: scalarOf(node as Scalar, at), size: 1};
  }

  #map(items: readonly Pair<Node | null, Node | null>[], at: Position, isItem: boolean): Sized {
    const pairs: YamlPair[] = [];
    const values: Sized[] = [];
    const seen: Seen = {keys: new Map(), isItem, restarted: false};
    for (const {key, value} of items) {
      const glued = value === null && isScalar(key) ? this.#glued(key) : undefined;
      const name = this.#key(glued?.key ?? key, glued?.value ?? value, at, seen);
      // Values of dropped keys are read nevertheless, for the anchors and problems in them.
      const sized = this.#orNothing(glued?.value ?? value, name?.keyAt ?? at);
      if (name) {
        pairs.push({...name, value: sized.node});
        values.push(sized);
      }
    }
    const node: YamlMap = {kind: 'map', pairs, at};
    return {node, size: total(values)};
  }

  /** Tells of `{value:x}`, and answers what it was meant as. */
  #glued(node: Scalar): {readonly key: Scalar; readonly value: Scalar} | undefined {
    const pair = node.type === 'PLAIN' ? gluedPair(node, this.#origin.text) : undefined;
    this.#doubt(pair?.doubt);
    return pair;
  }

  #doubt(doubt: Doubt | undefined): void {
    if (doubt) {
      const {offset, ...told} = doubt;
      this.#problem(this.#origin.place(offset), told);
    }
  }

  #orNothing(node: Node | null, at: Position, isItem = false): Sized {
    return node ? this.convert(node, isItem) : {node: nothing(at), size: 1};
  }

  #key(
    node: Node | null,
    value: Node | null,
    mapAt: Position,
    seen: Seen,
  ): Pick<YamlPair, 'key' | 'keyAt'> | undefined {
    const keyAt = node ? this.#origin.place(startOf(node)) : mapAt;
    const key = isScalar(node) && node.value !== null ? scalarOf(node, keyAt).written : undefined;
    if (key === undefined) {
      this.#problem(keyAt, {
        rule: 'yaml-syntax',
        message: 'A key must be plain text; text with braces or brackets needs quotes.',
        found: this.#written(node),
        expected: 'a name with a colon and a space behind it',
      });
      return undefined;
    }
    const doubt = node ? doubtOfKey(key, startOf(node), this.#origin.text) : undefined;
    const first = seen.keys.get(key);
    if (doubt) {
      this.#doubt(doubt);
      this.broken = true;
    } else if (UNSAFE_KEYS.has(key)) {
      this.#problem(keyAt, {
        rule: 'unsafe-key',
        message: `The key “${key}” is not allowed: JavaScript gives it a meaning of its own.`,
        found: key,
        expected: 'another name',
        fix: `${key.replaceAll('_', '')}-key:`,
      });
    } else if (key === '<<') {
      this.#problem(keyAt, {
        rule: 'yaml-alias',
        message: 'Merge keys (“<<”) are not supported: write the keys out.',
        found: key,
        expected: 'the keys themselves',
        ...compact({fix: this.#merged(value)}),
      });
    } else if (first) {
      this.#twice(key, value, keyAt, first, seen);
    } else {
      seen.keys.set(key, {at: keyAt, value});
      return {key, keyAt};
    }
    return undefined;
  }

  /** Where the first key of an item comes again, the next item was meant, with all that follows. */
  #twice(key: string, value: Node | null, at: Position, first: SeenKey, seen: Seen): void {
    const [start] = seen.keys.keys();
    const isNext = seen.isItem && key === start && at.line > first.at.line;
    if (!seen.restarted) {
      this.#problem(at, {
        rule: 'yaml-duplicate-key',
        message: `The key “${key}” stands here twice; the first is on line ${first.at.line}.`,
        found: key,
        expected: isNext
          ? 'a dash before each item of the list'
          : 'each key once; several values are a list',
        fix: isNext ? this.#asItem(at) : `${key}: ${bothOf(first.value, value)}`,
      });
    }
    seen.restarted ||= isNext;
    this.broken ||= isNext;
  }

  #asItem({line, column}: Position): string {
    const {text, place} = this.#origin;
    const written = text.split(/\r?\n/)[line - place(0).line] ?? '';
    return `${' '.repeat(Math.max(column - 3, 0))}- ${written.trim()}`;
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
      ...(target || this.#anchors.has(name)
        ? {expected: 'the values themselves', fix: 'unknown'}
        : {
            expected: 'the name of an anchor before it, or text in quotes',
            ...compact({suggestion: nearest(name, this.#anchors.keys())}),
            fix: `'*${name}'`,
          }),
    });
    return {node: nothing(at), size: 1};
  }

  /** The keys that a merge key stands for, to be pasted in its place. */
  #merged(value: Node | null): string | undefined {
    const target = isAlias(value) ? this.#anchors.get(value.source) : undefined;
    return target && target.size <= MAX_ALIASED ? printYaml(toData(target.node)) : undefined;
  }

  #written(node: Node | null): string {
    const [start, end] = node?.range ?? [0, 0];
    return shorten(this.#origin.text.slice(start, end)) || 'nothing';
  }

  #problem(at: Position, told: Omit<Problem, 'level' | 'file' | 'line' | 'column'>): void {
    this.#origin.report({file: this.#origin.file, ...at, ...told});
  }
}

/** Two values of one key as a list; a placeholder where one of them is no plain text. */
function bothOf(...values: readonly (Node | null)[]): string {
  const texts = values.map((value) => (isScalar(value) ? value.source : undefined));
  const [first, second] = texts;
  return first && second && first !== second ? printFlow(texts) : (first ?? second ?? 'unknown');
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
