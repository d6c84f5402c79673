import {Scalar} from 'yaml';
import type {Problem} from '../problem.js';
import {shorten} from './yaml-nodes.js';
import {BULLET} from './repair-indent.js';
import {COMMENT} from './repair-comments.js';
import {hasOddSpace, oddSpace} from './repair-spaces.js';
import {quote} from './yaml-scan.js';

/** What YAML takes without a word though its author hardly meant it, with its offset. */
export interface Doubt extends Omit<Problem, 'level' | 'file' | 'line' | 'column'> {
  readonly offset: number;
}

/** A value that a comment cuts short, or a list whose dashes have no space behind them. */
export function doubtOfValue(node: Scalar, text: string): Doubt | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (node.type !== 'PLAIN') {
    return undefined;
  }
  return cutShort(start, end, text) ?? gluedDashes(start, end, text) ?? lateQuote(start, end, text);
}

/** A normal comment has a space behind its “#”; one without is most likely text. */
function cutShort(start: number, end: number, text: string): Doubt | undefined {
  const [written = '', gap = ''] = /^([ \t]*)#(?=[^\s#!]).*/.exec(restOfLine(text, end)) ?? [];
  if (written === '' || !/[\s]/.test(text[end + gap.length - 1] ?? '')) {
    return undefined;
  }
  const from = start === end ? end + gap.length : start;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const value = text.slice(from, end + written.length).trimEnd();
  return {
    offset: end + gap.length,
    rule: 'yaml-comment',
    message: COMMENT,
    found: written.trim(),
    expected: 'text with “#” in quotes; a comment has a space behind its “#”',
    fix: text.slice(lineStart, from) + quote(value.replace(/\s*\n\s*/g, ' ')),
  };
}

/** `-x`, on lines of its own: without the space, YAML takes the dash for text. */
function gluedDashes(start: number, end: number, text: string): Doubt | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(lineStart, end).split('\n');
  const isGlued = lines.every((line) => /^\s*-[^\s\d.-]/.test(line));
  if (!isGlued && !lines.every((line) => BULLET.test(line))) {
    return undefined;
  }
  return {
    offset: isGlued ? start + 1 : start,
    rule: 'yaml-syntax',
    message: isGlued
      ? 'A dash needs a space behind it.'
      : 'An item of a list begins with a hyphen (-), not with another sign.',
    found: (lines[0] ?? '').trim(),
    expected: 'a dash, a space and the value',
    fix: lines
      .map((line) => (isGlued ? line.replace('-', '- ') : line.replace(BULLET, '$1- ')))
      .join('\n'),
  };
}

/** Text that ends in a quote which opens nowhere. Behind a number it is the sign for inches. */
function lateQuote(start: number, end: number, text: string): Doubt | undefined {
  const value = text.slice(start, end);
  if (!/^[^"]*[^"\d\s]"$/.test(value)) {
    return undefined;
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return {
    offset: end - 1,
    rule: 'yaml-syntax',
    message: 'The quote that opens this text is missing.',
    found: shorten(value),
    expected: 'a quote at both ends, or at none',
    fix: `${text.slice(lineStart, start)}"${value}`,
  };
}

/**
 * A key that begins with a space which is none to YAML, so that it stands in the wrong mapping, or
 * that holds the brace of its value.
 */
export function doubtOfKey(key: string, start: number, text: string): Doubt | undefined {
  const [, word] = /^([A-Za-z][\w-]*) *[[{]/.exec(key) ?? [];
  if (!hasOddSpace(key) && word === undefined) {
    return undefined;
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(0, lineStart).split('\n').slice(0, -1);
  const line = text.slice(lineStart, start) + restOfLine(text, start);
  const told = word === undefined ? oddSpace(before, line) : withoutColon(word, line);
  return {offset: start, rule: 'yaml-syntax', ...told};
}

/** `key {a: b}` is a key with a brace in it. */
function withoutColon(word: string, line: string) {
  return {
    message: 'The colon behind the key is missing.',
    found: shorten(line),
    expected: 'a key, a colon, a space and the value',
    fix: line.replace(new RegExp(`\\b${word} *(?=[[{])`), `${word}: `),
  };
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '');
}

/** `{value:x}`: without a space behind the colon all of it is a key. */
export function gluedPair(node: Scalar, text: string) {
  const {source = '', range} = node;
  const [, name, value] = /^([A-Za-z][\w-]*):(?!\/\/)(\S[^]*)$/.exec(source) ?? [];
  const [start = 0, end = 0] = range ?? [];
  if (name === undefined || value === undefined || text[end] === ':') {
    return undefined;
  }
  const offset = start + name.length + 1;
  const doubt: Doubt = {
    offset,
    rule: 'yaml-syntax',
    message: 'A key and its value need a space between them.',
    found: source,
    expected: 'a space behind the colon',
    fix: `${name}: ${value}`,
  };
  return {doubt, key: plain(name, start), value: plain(value, offset)};
}

function plain(source: string, start: number): Scalar {
  const scalar = new Scalar(source);
  const end = start + source.length;
  return Object.assign(scalar, {source, range: [start, end, end]});
}
