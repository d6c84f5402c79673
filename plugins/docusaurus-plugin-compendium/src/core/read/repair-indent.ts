import {contentOf, spaces} from './repair-spaces.js';
import type {Repair, Repairer} from './repair-type.js';
import {indentOf, isSilent} from './yaml-scan.js';

const ITEM = /^\s*-(?:\s|$)/;
const KEY = /^\s*[\w-]+:(?:\s|$)/;

/** Lines above the place where the parser stumbles that are looked at. */
const REACH = 30;

/** Dashes that were forgotten, and lines that stand too far to the left or right. */
export const repairIndent: Repairer = function* ({lines, line}) {
  for (const at of [line, line + 1]) {
    const text = lines[at];
    if (text !== undefined && !isSilent(text)) {
      yield* withDash(lines, at, text);
      yield* withPlainDash(text, at);
      yield* withSpaceBehindDash(text, at);
      yield* amongItems(lines, at, text);
      yield* besideItems(lines, at, text);
      yield* asFirstItem(lines, at, text);
      yield* asItemAbove(lines, at, text);
      yield* withLineAbove(lines, at, text);
      yield* withoutFirstIndent(lines, at, text);
      yield* elsewhere(lines, at, text);
    }
  }
};

const DASH = {message: 'A dash is missing here.', expected: 'a dash before each item of a list'};

/** What begins as the items of the list above it, at or behind the place of their dashes. */
function* withDash(lines: readonly string[], line: number, text: string): Generator<Repair> {
  const indent = indentOf(text);
  const above = lines.slice(Math.max(0, line - REACH), line).reverse();
  const item = above.find((each) => ITEM.test(each) && indentOf(each) <= indent);
  if (item !== undefined && !ITEM.test(text) && startOf(item) === startOf(text)) {
    const to = `${' '.repeat(indentOf(item))}- ${text.trimStart()}`;
    yield {...DASH, line, offset: indent, from: line, to: [to]};
  }
}

/** The key, or the brace, that a line begins with. */
function startOf(line: string): string | undefined {
  return /^\s*(?:- +)*([\w-]+(?=:)|[[{])/.exec(line)?.[1] ?? line;
}

/** `–`, `•` and `*` as word processors set them. */
function* withPlainDash(text: string, line: number): Generator<Repair> {
  if (BULLET.test(text)) {
    yield {
      line,
      offset: indentOf(text),
      message: 'An item of a list begins with a hyphen (-), not with another sign.',
      expected: 'a hyphen and a space',
      from: line,
      to: [text.replace(BULLET, '$1- ')],
    };
  }
}

export const BULLET = /^(\s*)[–—*•·‣▪+]\s+/;

/** An item that stands elsewhere than the one right above it. */
function* amongItems(lines: readonly string[], line: number, text: string): Generator<Repair> {
  const above = lines.slice(0, line).findLast((each) => !isSilent(each)) ?? '';
  if (ITEM.test(text) && ITEM.test(above) && indentOf(above) !== indentOf(text)) {
    yield moved(text, line, indentOf(above));
  }
}

/** An item of several lines, such as one added at the end of a list, beside the place of the others. */
function* besideItems(lines: readonly string[], line: number, text: string): Generator<Repair> {
  const indent = indentOf(text);
  const items = lines.slice(0, line).filter((each) => ITEM.test(each) && indentOf(each) !== indent);
  if (ITEM.test(text) && items.length > 0) {
    const alike = items.findLast((each) => startOf(each) === startOf(text));
    const depths = [...(alike === undefined ? [] : [alike]), ...items].map(indentOf);
    for (const depth of new Set([depths[0] ?? 0, Math.min(...depths)])) {
      const to = blockAt(lines, line, depth).map((each) => shifted(each, depth - indent));
      yield {...moved(text, line, depth), to};
    }
  }
}

/** The lines of the item that begins on a line, up to the next item at a depth. */
function blockAt(lines: readonly string[], line: number, depth: number): readonly string[] {
  const indent = indentOf(lines[line] ?? '');
  const isBehind = (each: string) =>
    !isSilent(each) && (indentOf(each) <= indent || (ITEM.test(each) && indentOf(each) === depth));
  const length = lines.slice(line + 1).findIndex(isBehind);
  return lines.slice(line, length < 0 ? undefined : line + 1 + length);
}

function shifted(text: string, by: number): string {
  return isSilent(text) ? text : ' '.repeat(Math.max(0, indentOf(text) + by)) + text.trimStart();
}

function* withSpaceBehindDash(text: string, line: number): Generator<Repair> {
  const [, lead, rest] = /^(\s*-)([^\s-].*)$/.exec(text) ?? [];
  if (lead !== undefined && rest !== undefined) {
    yield {
      line,
      offset: lead.length,
      message: 'A dash needs a space behind it.',
      expected: 'a dash, a space and the value',
      from: line,
      to: [`${lead} ${rest}`],
    };
  }
}

/** Items of a list whose first one, above, has no dash. */
function* asFirstItem(lines: readonly string[], line: number, text: string): Generator<Repair> {
  const indent = indentOf(text);
  let start = line;
  while (start > 0 && !isSilent(lines[start - 1]) && indentOf(lines[start - 1] ?? '') >= indent) {
    start -= 1;
  }
  const first = lines[start] ?? '';
  const isLike = KEY.test(first) || startOf(first) === startOf(text);
  if (ITEM.test(text) && start < line && isLike && indentOf(first) === indent) {
    const [head = '', ...rest] = lines.slice(start, line);
    const to = [`${' '.repeat(indent)}- ${head.trimStart()}`, ...rest.map((each) => `  ${each}`)];
    yield {...DASH, line: start, offset: indent, from: start, to};
  }
}

/** Keys that stand below the first one of an item as if it had a dash, with more items behind. */
function* asItemAbove(lines: readonly string[], line: number, text: string): Generator<Repair> {
  const above = lines[line - 1] ?? '';
  const indent = indentOf(above);
  const next = lines.slice(line).find((each) => !isSilent(each) && indentOf(each) <= indent) ?? '';
  const isNext = ITEM.test(next) && indentOf(next) === indent && startOf(next) === startOf(above);
  if (isNext && KEY.test(above) && indentOf(text) === indent + 2) {
    const to = [`${' '.repeat(indent)}- ${above.trimStart()}`];
    yield {...DASH, line: line - 1, offset: indent, from: line - 1, to};
  }
}

/** Where the lines behind stand like this one, the line above it is the one that is off. */
function* withLineAbove(lines: readonly string[], line: number, text: string): Generator<Repair> {
  const above = lines[line - 1] ?? '';
  const indent = indentOf(text);
  const isOdd = indentOf(above) > indent && indentOf(lines[line + 1] ?? '') === indent;
  if (isOdd && /:\s*$/.test(lines[line - 2] ?? '')) {
    yield moved(above, line - 1, indent);
  }
}

/** The first line of all, when it alone is indented. */
function* withoutFirstIndent(
  lines: readonly string[],
  line: number,
  text: string,
): Generator<Repair> {
  const at = lines.findIndex((each) => !isSilent(each));
  const first = lines[at] ?? '';
  if (at < line && indentOf(first) > 0 && indentOf(text) === 0) {
    yield moved(first, at, 0);
  }
}

/** The line at the depths at which the lines above it stand, the nearest first. */
function* elsewhere(lines: readonly string[], line: number, text: string): Generator<Repair> {
  const indent = indentOf(text);
  const above = lines.slice(Math.max(0, line - REACH), line).filter((each) => !isSilent(each));
  const depths = above.flatMap((each) => [contentOf(each), indentOf(each)]);
  const isNear = (a: number, b: number) => Math.abs(a - indent) - Math.abs(b - indent) || b - a;
  for (const depth of [...new Set([...depths, 0])].sort(isNear)) {
    if (depth !== indent) {
      yield moved(text, line, depth);
    }
  }
}

function moved(text: string, line: number, depth: number): Repair {
  const indent = indentOf(text);
  const side = depth > indent ? 'left' : 'right';
  return {
    line,
    offset: indent,
    message: `This line stands too far to the ${side}: it fits none of the lines around it.`,
    expected: spaces(depth),
    from: line,
    to: [' '.repeat(depth) + text.trimStart()],
  };
}
