import type {Position, RawFile} from '../model.js';
import type {Report} from '../problem.js';

/**
 * The text of a file, which must be UTF-8 without a byte order mark.
 *
 * Reported under `encoding`: a byte order mark (UTF-8's is dropped, UTF-16 is decoded so that the
 * rest can still be checked), bytes that are not UTF-8, NUL characters, carriage returns that stand
 * alone, and line endings of two kinds in one file. A file with CRLF throughout is read well, and
 * told once under `line-endings`. A file of white space only is `empty-file`, one that the host could
 * not read `unreadable-file`.
 *
 * Lines of the text end in LF or CRLF, so that every later stage counts lines as editors do.
 */
export function decodeText(raw: RawFile, report: Report): string {
  if (raw.unreadable !== undefined) {
    report({
      rule: 'unreadable-file',
      file: raw.file,
      ...START,
      message: 'This file cannot be read.',
      found: raw.unreadable,
      expected: 'a file of text that may be read',
    });
    return '';
  }
  const {text, fault} = decodeBytes(raw.bytes);
  const faults = [fault, faultOfNul(text), faultOfLineEndings(text)];
  for (const {at, ...told} of faults.filter((each) => each !== undefined)) {
    report({rule: 'encoding', file: raw.file, ...at, ...told});
  }
  if (text.includes('\r\n') && !/(?<!\r)\n|\r(?!\n)/.test(text)) {
    report({
      rule: 'line-endings',
      file: raw.file,
      ...START,
      message:
        'The lines of this file end in CRLF: save it with LF. Where git makes it so, write .gitattributes and run “git add --renormalize .”.',
      found: 'CRLF',
      expected: 'LF',
      fix: '* text=auto eol=lf',
    });
  }
  if (text.trim() === '') {
    report({
      rule: 'empty-file',
      file: raw.file,
      ...START,
      message: 'The file is empty.',
      found: 'nothing',
      fix: leastOf(raw.file),
      expected: 'some text; delete the file when it is not needed',
    });
    return '';
  }
  return text.replaceAll('\0', '\uFFFD').replace(/\r(?!\n)/g, '\n');
}

/** The least that each kind of file may hold. */
function leastOf(file: string): string {
  if (/\.mdx?$/i.test(file)) {
    return '---\ntitle: Some title\n---';
  }
  if (/\bschema\.[^/]*$/.test(file)) {
    return 'collections: {}';
  }
  return /\bglossary\.[^/]*$/.test(file) ? 'terms: []' : '[]';
}

interface Fault {
  readonly at: Position;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

interface Decoded {
  readonly text: string;
  readonly fault?: Fault;
}

const START: Position = {line: 1, column: 1};
const EXPECTED = 'UTF-8 without a byte order mark';

const MARKS = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8', found: 'a UTF-8 byte order mark'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le', found: 'UTF-16'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be', found: 'UTF-16'},
] as const;

function decodeBytes(bytes: Uint8Array): Decoded {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (!mark) {
    return decodeUtf8(bytes);
  }
  const rest = bytes.subarray(mark.bytes.length);
  const text =
    mark.encoding === 'utf-8' ? decodeUtf8(rest).text : new TextDecoder(mark.encoding).decode(rest);
  const fault = {
    at: START,
    message: `The file begins with ${mark.found === 'UTF-16' ? 'the mark of UTF-16' : mark.found}: save it as UTF-8 without one.`,
    found: mark.found,
    expected: EXPECTED,
  };
  return {text, fault};
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)};
  } catch {
    const before = textBeforeBadByte(bytes);
    const bad = bytes[new TextEncoder().encode(before).length] ?? 0;
    const fault = {
      at: endOf(before),
      message: 'The file holds bytes that are not UTF-8: save it as UTF-8.',
      found: `byte 0x${bad.toString(16).padStart(2, '0').toUpperCase()}`,
      expected: EXPECTED,
    };
    return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes), fault};
  }
}

/** Searches for the longest prefix that decodes; a decoder that streams forgives an unfinished end. */
function textBeforeBadByte(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodePrefix(bytes, middle) === undefined) {
      bad = middle;
    } else {
      good = middle;
    }
  }
  return decodePrefix(bytes, good) ?? '';
}

function decodePrefix(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
    return decoder.decode(bytes.subarray(0, length), {stream: true});
  } catch {
    return undefined;
  }
}

function faultOfNul(text: string): Fault | undefined {
  const index = text.indexOf('\0');
  return index < 0
    ? undefined
    : {
        at: endOf(text.slice(0, index)),
        message:
          'The file holds a NUL character: it is not plain text, or is UTF-16 without a mark.',
        found: 'U+0000',
        expected: EXPECTED,
      };
}

function faultOfLineEndings(text: string): Fault | undefined {
  const first = /\r\n|\n/.exec(text)?.[0];
  const other = first === '\r\n' ? /\r(?!\n)|(?<!\r)\n/.exec(text) : /\r\n?/.exec(text);
  if (!other) {
    return undefined;
  }
  return {
    at: endOf(text.slice(0, other.index)),
    message: 'The lines of the file do not all end in the same way.',
    found: nameOfEnding(other[0] === '\r' && text[other.index + 1] === '\n' ? '\r\n' : other[0]),
    expected: nameOfEnding(first ?? '\n'),
  };
}

function nameOfEnding(ending: string): string {
  return ending.replace('\r', 'CR').replace('\n', 'LF');
}

/** The place right after a text. */
function endOf(text: string): Position {
  const lines = text.split(/\r\n|\r|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}
