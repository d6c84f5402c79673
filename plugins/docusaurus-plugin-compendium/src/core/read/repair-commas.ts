import type {Broken, Repair, Repairer} from './repair-type.js';
import {indentOf, type LineScan, opensBefore, quote, scanLine, withoutCurls} from './yaml-scan.js';

/** Keys of data sets. Others are known when they stand elsewhere in the same text. */
const KEYS =
  'value cite note certainty level reason term id aliases definition see autolink label type unit ' +
  'description group required many options to inverse path plural family given title author date';

/** Commas that are missing in `{ }` and `[ ]`, and text there that holds `: `. */
export const repairCommas: Repairer = function* (broken: Broken) {
  const {lines, line} = broken;
  for (const at of [line, line - 1]) {
    const text = lines[at];
    const before = text === undefined ? [] : opensBefore(lines, at);
    if (text !== undefined && (before.length > 0 || /[[{]/.test(text))) {
      const scan = scanLine(text, at, before);
      yield* betweenLines(broken, at, scan);
      yield* behindValues(text, at, scan);
      yield* beforeKeys(broken, at, scan);
    }
  }
};

/** A comma at an offset, in place of a semicolon or of the comma of another script. */
function missing(line: number, at: number, text: string): Repair {
  const before = text.slice(0, at).replace(/\s*[;，、；]\s*$/, '');
  const offset = before.length;
  const rest = /^\s/.test(text.slice(at)) ? text.slice(at) : ` ${text.slice(at)}`.trimEnd();
  return {
    line,
    offset,
    message: 'A comma is missing here.',
    expected: 'a comma between two keys or values',
    from: line,
    to: [`${before},${rest}`],
  };
}

/** `{` … each pair on a line of its own, without a comma at its end. */
function* betweenLines({lines}: Broken, line: number, scan: LineScan): Generator<Repair> {
  const text = lines[line] ?? '';
  const end = text.slice(0, scan.comment).trimEnd().length;
  const next = lines[line + 1] ?? '';
  if (
    scan.opens.length > 0 &&
    end > indentOf(text) &&
    /[^,[{:]/.test(text[end - 1] ?? '') &&
    /\w/.test(next)
  ) {
    yield missing(line, end, text);
  }
}

/** `'x' cite: y`, `[y] note: z`: behind a quote or bracket a value is at its end. */
function* behindValues(text: string, line: number, {quoted}: LineScan): Generator<Repair> {
  const quotes = quoted.flatMap(({end, inFlow}) => (end !== undefined && inFlow ? [end] : []));
  const brackets = Array.from(text.matchAll(/[\]}](?=\s+["'\w[{])/g), ({index}) => index);
  for (const end of [...quotes, ...brackets].sort((a, b) => a - b)) {
    if (/^\s+["'\w[{]/.test(text.slice(end + 1))) {
      yield missing(line, end + 1, text);
    }
  }
}

/** Two colons without a comma between: before the second key, unless that word is no key. */
function* beforeKeys({lines}: Broken, line: number, scan: LineScan): Generator<Repair> {
  const text = lines[line] ?? '';
  const {colons, commas} = scan;
  for (const [index, colon] of colons.entries()) {
    const first = colons[index - 1];
    const [whole = '', key = ''] =
      /(?:\s+|(?<=[;，、；]))([\w-]+)\s*$/.exec(text.slice(0, colon)) ?? [];
    const start = colon - whole.length;
    const between = text.slice((first ?? 0) + 1, start);
    if (first === undefined || /[[\]{}]/.test(between)) {
      continue;
    }
    if (commas.some((comma) => comma > first && comma < colon)) {
      continue;
    }
    if (key !== '' && between.trim() !== '' && isKey(key, lines, line)) {
      yield missing(line, start, text);
    }
    yield* inQuotes(text, line, first, [...commas, ...closersOf(text, colon)]);
  }
}

function isKey(word: string, lines: readonly string[], line: number): boolean {
  const written = new RegExp(`(?:^|[{,])\\s*(?:- +)?${word}: `);
  const others = lines.filter((each, at) => at !== line && written.test(each));
  return KEYS.split(' ').includes(word) || others.length > 0;
}

function closersOf(text: string, from: number): readonly number[] {
  return Array.from(text.slice(from).matchAll(/[\]}]/g), ({index}) => from + index);
}

/** The value behind a colon in quotes, up to the next comma before a key, or the end of the braces. */
function* inQuotes(
  text: string,
  line: number,
  colon: number,
  ends: readonly number[],
): Generator<Repair> {
  const start = colon + 1 + indentOf(text.slice(colon + 1));
  const behind = [...ends, text.length].filter((end) => end > start).sort((a, b) => a - b);
  const end = behind.find((each) => /^(?:,\s*[\w-]+: |[\]}]|$)/.test(text.slice(each)));
  const value = text.slice(start, end).trimEnd();
  if (value !== '' && !/["']/.test(value.charAt(0))) {
    yield {
      line,
      offset: start,
      message: 'Text with “: ” in it needs quotes.',
      expected: 'the text in quotes',
      from: line,
      to: [text.slice(0, start) + quote(withoutCurls(value)) + text.slice(start + value.length)],
    };
  }
}
