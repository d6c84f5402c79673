import fc from 'fast-check';
import matter from 'gray-matter';
import {describe, expect, it} from 'vitest';
import {splitFrontMatter} from '#plugin/core/read/front-matter.js';

describe('splitFrontMatter', () => {
  it.each([
    ['none', 'a\n---\n', {frontLine: 1, body: 'a\n---\n', unclosed: false}],
    ['dashes', '----\na\n', {frontLine: 1, body: '----\na\n', unclosed: false}],
    [
      'plain',
      '---\na: 1\n---\nb\n',
      {front: 'a: 1\n', frontLine: 2, body: '   \n    \n   \nb\n', unclosed: false},
    ],
    [
      'CRLF',
      '---\r\na: 1\r\n---\r\nb',
      {front: 'a: 1\r\n', frontLine: 2, body: '   \r\n    \r\n   \r\nb', unclosed: false},
    ],
    ['empty', '---\n---\nb', {front: '', frontLine: 2, body: '   \n   \nb', unclosed: false}],
    [
      'at the end',
      '---\na: 1\n---',
      {front: 'a: 1\n', frontLine: 2, body: '   \n    \n   ', unclosed: false},
    ],
    [
      'text behind',
      '---\na: 1\n--- b',
      {front: 'a: 1\n', frontLine: 2, body: '   \n    \n    b', unclosed: false},
    ],
    [
      'unclosed',
      '---\na: 1\n',
      {front: 'a: 1\n', frontLine: 2, body: '   \n    \n', unclosed: true},
    ],
    ['a lone line', '---', {frontLine: 1, body: '   ', unclosed: true}],
    [
      'yaml by name',
      '---yaml\na: 1\n---\n',
      {front: 'a: 1\n', frontLine: 2, body: '       \n    \n   \n', unclosed: false},
    ],
    [
      'JavaScript',
      '---js\nprocess.exit(3)\n---\nb',
      {
        front: 'process.exit(3)\n',
        frontLine: 2,
        body: '     \n               \n   \nb',
        unclosed: false,
        language: 'js',
      },
    ],
    [
      'an unknown language',
      '--- # x\na\n---\n',
      {front: 'a\n', frontLine: 2, body: '       \n \n   \n', unclosed: false, language: '# x'},
    ],
  ])('%s', (_, text, expected) => {
    expect(splitFrontMatter(text)).toEqual(expected);
  });

  it('leaves nothing in the cache of gray-matter', () => {
    const text = '---\nonly: here\n---\nbody';
    splitFrontMatter(text);
    expect(matter(text).data).toEqual({only: 'here'});
  });

  it('keeps offsets, and splits where gray-matter does', () => {
    const piece = fc.constantFrom('---', '\n', '\r\n', 'a: 1', ' ', '-', '🍐', 'yaml', '__proto__');
    const text = fc.array(piece, {maxLength: 12}).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const {body, front} = splitFrontMatter(each);
        expect(body).toHaveLength(each.length);
        expect(body.replace(/[^\r\n]/g, '')).toBe(each.replace(/[^\r\n]/g, ''));
        if (front === undefined && !each.startsWith('---')) {
          expect(body).toBe(each);
        }
      }),
      {numRuns: 1000},
    );
  });
});
