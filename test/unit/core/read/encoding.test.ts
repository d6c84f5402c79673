import {describe, expect, it} from 'vitest';
import {decodeText} from '#plugin/core/read/encoding.js';
import {collect, places} from './problems.js';

const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part)));
const decode = (content: Uint8Array) =>
  collect((report) => decodeText({file: 'docs/a.md', bytes: content}, report));

describe('decodeText', () => {
  it.each<[string, Uint8Array, string]>([
    ['LF', bytes('a\nb\n'), 'a\nb\n'],
    ['beyond ASCII', bytes('é 🍐\n'), 'é 🍐\n'],
    ['one line', bytes('a'), 'a'],
  ])('accepts %s', (_, content, text) => {
    expect(decode(content)).toEqual({result: text, problems: []});
  });

  it.each<[string, Uint8Array, string[], string]>([
    ['a UTF-8 mark', bytes([0xef, 0xbb, 0xbf], 'a\n'), ['encoding 1:1'], 'a\n'],
    ['UTF-16 LE', bytes([0xff, 0xfe, 0x61, 0, 0x0a, 0]), ['encoding 1:1'], 'a\n'],
    ['UTF-16 BE', bytes([0xfe, 0xff, 0, 0x61]), ['encoding 1:1'], 'a'],
    ['Latin-1', bytes('a\nbé', [0xe9], 'c\n'), ['encoding 2:3'], 'a\nbé\uFFFDc\n'],
    ['an astral character before', bytes('🍐', [0xff]), ['encoding 1:3'], '🍐\uFFFD'],
    ['a cut-off end', bytes('ab', [0xc3]), ['encoding 1:3'], 'ab\uFFFD'],
    ['a first bad byte', bytes([0x80], 'a'), ['encoding 1:1'], '\uFFFDa'],
    ['bad bytes behind a mark', bytes([0xef, 0xbb, 0xbf, 0x61, 0x80]), ['encoding 1:1'], 'a\uFFFD'],
    ['NUL', bytes('a\nb', [0]), ['encoding 2:2'], 'a\nb\uFFFD'],
    ['LF in CRLF', bytes('a\r\nb\nc\r\n'), ['encoding 2:2'], 'a\r\nb\nc\r\n'],
    ['CRLF in LF', bytes('a\nb\r\nc\n'), ['encoding 2:2'], 'a\nb\r\nc\n'],
    ['CRLF throughout', bytes('a\r\nb\r\n'), ['line-endings 1:1'], 'a\r\nb\r\n'],
    ['CR alone', bytes('a\rb\r'), ['encoding 1:2'], 'a\nb\n'],
    ['CR in CRLF', bytes('a\r\nb\rc\r\n'), ['encoding 2:2'], 'a\r\nb\nc\r\n'],
    ['nothing', bytes(), ['empty-file 1:1'], ''],
    ['white space', bytes(' \n\t\n'), ['empty-file 1:1'], ''],
    ['a mark alone', bytes([0xef, 0xbb, 0xbf]), ['empty-file 1:1', 'encoding 1:1'], ''],
  ])('reports %s', (_, content, expected, text) => {
    const {result, problems} = decode(content);
    expect([...places(problems)].sort()).toEqual(expected);
    expect(result).toBe(text);
  });

  it.each([
    [bytes('a\nb\r\n'), 'CRLF', 'LF'],
    [bytes('a\r\nb\n'), 'LF', 'CRLF'],
    [bytes('a\rb'), 'CR', 'LF'],
    [bytes('a', [0xe9], 'b'), 'byte 0xE9', 'UTF-8 without a byte order mark'],
  ])('says what was found', (content, found, expected) => {
    expect(decode(content).problems).toMatchObject([{found, expected}]);
  });
});
