import {contentOf} from './repair-spaces.js';
import type {Broken, Repair, Repairer} from './repair-type.js';
import {
  type Bracket,
  indentOf,
  isSilent,
  type LineScan,
  opensBefore,
  scanAt,
  scanLine,
} from './yaml-scan.js';

/** Lines above the place where the parser stumbles that are looked at. */
const REACH = 40;

const CLOSING: Readonly<Record<Bracket['mark'], string>> = {'[': ']', '{': '}'};

/** Brackets and braces that are not closed, are closed by the wrong mark, or once too often. */
export const repairBrackets: Repairer = function* ({lines, line}: Broken) {
  for (let at = line; at >= Math.max(0, line - REACH); at -= 1) {
    const text = lines[at] ?? '';
    if (!/[[\]{}]/.test(text)) {
      continue;
    }
    const before = opensBefore(lines, at);
    const scan = scanLine(text, at, before);
    yield* closedWrongly(text, at, scan);
    const own = scan.opens.filter((open) => open.line === at);
    // Keys that stand below the key of an item most likely belong to the item, not to its value.
    for (const indent of new Set([contentOf(text), indentOf(text)])) {
      yield* closed(lines, own, indent);
    }
  }
};

function* closedWrongly(text: string, line: number, {wrong}: LineScan): Generator<Repair> {
  if (!wrong) {
    return;
  }
  const {offset, open} = wrong;
  const before = text.slice(0, offset);
  if (!open) {
    yield {
      line,
      offset,
      message: `This “${text[offset]}” closes nothing.`,
      expected: 'one closing mark for each that opens',
      from: line,
      to: [before.trimEnd() + text.slice(offset + 1)],
    };
  } else if (open.line === line) {
    // A list most likely ends where the next key of the braces around it begins.
    const within = text.slice(open.offset, offset);
    const keys = Array.from(within.matchAll(/\s*,\s*[\w-]+:\s/g), ({index}) => open.offset + index);
    for (const end of [...(open.mark === '[' ? keys.slice(0, 2) : []), before.trimEnd().length]) {
      const to = text.slice(0, end) + CLOSING[open.mark] + text.slice(end);
      yield {...unclosed(open), from: line, to: [to]};
    }
  }
}

/** Closes what a line opens, there where the lines that belong to it end. */
function* closed(
  lines: readonly string[],
  own: readonly Bracket[],
  indent: number,
): Generator<Repair> {
  const [first] = own;
  if (!first) {
    return;
  }
  const last = lastLineOf(lines, first.line, indent);
  const {opens, comment} = scanAt(lines, last);
  const open = opens.filter((each) =>
    own.some(({offset}) => each.line === first.line && each.offset === offset),
  );
  const [outer] = open;
  const text = lines[last] ?? '';
  const end = text.slice(0, comment).replace(/,?\s*$/, '').length;
  if (outer) {
    const marks = opens
      .slice(opens.indexOf(outer))
      .reverse()
      .map(({mark}) => CLOSING[mark])
      .join('');
    const rest = comment === undefined ? '' : ` ${text.slice(comment)}`;
    const mended = text.slice(0, end) + marks + rest;
    yield {...unclosed(outer), from: outer.line, to: [...lines.slice(outer.line, last), mended]};
  }
}

function unclosed({mark, line, offset}: Bracket): Omit<Repair, 'from' | 'to'> {
  return {
    line,
    offset,
    message: `The “${mark}” that opens here is not closed.`,
    expected: `“${CLOSING[mark]}”`,
  };
}

/** The last line, from the one at which a bracket opens, that is indented further than some depth. */
function lastLineOf(lines: readonly string[], start: number, indent: number): number {
  let last = start;
  for (let at = start + 1; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    if (!isSilent(text)) {
      if (indentOf(text) <= indent || /^\s*- /.test(text)) {
        break;
      }
      last = at;
    }
  }
  return last;
}
