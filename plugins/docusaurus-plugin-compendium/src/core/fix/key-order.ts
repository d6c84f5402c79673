import {isMap, isScalar, parseDocument} from 'yaml';
import type {Collection} from '../model.js';
import {type Fixer, unchanged} from './change.js';
import {type Front, hasAnchors, readFront} from './front.js';

/** A key with its value and the comments right above it: whole lines. */
interface Block {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * Fields stand in the order of the schema; other keys keep their places. Where a comment stands by
 * itself, the order is left: nobody but its author knows what it belongs to.
 */
export const fixKeyOrder: Fixer = (text, {collection}) => {
  const front = collection && readFront(text);
  const blocks = front && blocksOf(front);
  if (!front || !blocks) {
    return unchanged(text);
  }
  const sorted = inOrder(blocks, collection);
  const yaml = sorted.flatMap(({lines}) => lines).join('');
  if (yaml === front.yaml || !sameData(front, yaml)) {
    return unchanged(text);
  }
  const moved = blocks.findIndex((block, index) => block !== sorted[index]);
  const line = 2 + blocks.slice(0, moved).reduce((sum, {lines}) => sum + lines.length, 0);
  return {
    text: text.slice(0, front.start) + yaml + text.slice(front.start + front.yaml.length),
    changes: [{line, what: 'keys in the order of the schema'}],
  };
};

function inOrder(blocks: readonly Block[], {fields}: Collection): readonly Block[] {
  const rank = new Map(fields.map(({name}, index) => [name, index]));
  const own = blocks
    .filter(({name}) => rank.has(name))
    .sort((a, b) => (rank.get(a.name) ?? 0) - (rank.get(b.name) ?? 0));
  return blocks.map((block) => (rank.has(block.name) ? (own.shift() ?? block) : block));
}

/** `undefined` when not every line belongs to a key beyond doubt. */
function blocksOf(front: Front): readonly Block[] | undefined {
  const {contents} = front.document;
  const lines = front.yaml.split(/(?<=\n)/u);
  if (!isMap(contents) || contents.flow || hasAnchors(front.document)) {
    return undefined;
  }
  const starts = contents.items.map(({key}) =>
    isScalar(key) ? front.lineOf(key.range[0]) - 2 : -1,
  );
  const tops = starts.map((start) => withComments(lines, start));
  const blocks = contents.items.map(({key}, index): Block => {
    return {
      name: String(isScalar(key) ? key.value : ''),
      lines: lines.slice(tops[index], tops[index + 1]),
    };
  });
  const isClear = blocks.every(({lines: own}, index) =>
    isWhole(own, (starts[index] ?? 0) - (tops[index] ?? 0)),
  );
  return isClear && tops[0] === 0 && !starts.includes(-1) ? blocks : undefined;
}

function withComments(lines: readonly string[], start: number): number {
  let top = start;
  while (top > 0 && lines[top - 1]?.startsWith('#')) {
    top -= 1;
  }
  return top;
}

/** No blank line, no comment of its own line, and the end of a line at the end. */
function isWhole(lines: readonly string[], key: number): boolean {
  const behind = lines.slice(key);
  return (
    /^[A-Za-z_"']/u.test(behind[0] ?? '') &&
    behind.every((line) => line.endsWith('\n') && line.trim() !== '' && !/^\s*#/u.test(line))
  );
}

function sameData({document}: Front, yaml: string): boolean {
  const after = parseDocument(yaml, {schema: 'core', version: '1.2', logLevel: 'silent'});
  return after.errors.length === 0 && sorted(document.toJS()) === sorted(after.toJS());
}

function sorted(data: unknown): string {
  const entries = Object.entries(data as Readonly<Record<string, unknown>>);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
