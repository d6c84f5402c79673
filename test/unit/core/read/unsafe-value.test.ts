import {createRequire} from 'node:module';
import {runInNewContext} from 'node:vm';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {damageOf, unsafeTexts} from '#plugin/core/read/unsafe-value.js';
import {readYaml} from '#plugin/core/read/yaml.js';

const {resolve} = createRequire(import.meta.url);
const stringify = createRequire(resolve('@docusaurus/mdx-loader'))('stringify-object') as (
  value: string,
) => string;

/** What really becomes of a text, by the library that Docusaurus writes pages with. */
function observe(text: string): 'breaks' | 'changes' | undefined {
  try {
    const evaluated: unknown = runInNewContext(`'use strict'; (${stringify(text)})`);
    return evaluated === text ? undefined : 'changes';
  } catch {
    return 'breaks';
  }
}

describe('damageOf', () => {
  it.each([
    ['it\'s\n"fine" ${x} `y` \u2028', undefined],
    ['C:\\10', 'breaks'],
    ['ends in \\', 'breaks'],
    ['\\xyz', 'breaks'],
    ['\\u{110000}', 'breaks'],
    ['\\u{}', 'breaks'],
    ['\\u{0010FFFF}', 'changes'],
    ["two \\\\' quotes", 'breaks'],
    ['\\alpha', 'changes'],
    ["\\'", 'changes'],
    ['\\\\', 'changes'],
    ['\\0', 'changes'],
    ['\\u{41}', 'changes'],
  ])('%j: %s', (text, damage) => {
    expect(damageOf(text)).toBe(damage);
    expect(observe(text)).toBe(damage);
  });

  it('agrees with what happens', () => {
    const piece = fc.constantFrom(
      '\\',
      "'",
      'x',
      'u',
      '{',
      '}',
      '0',
      '9',
      '4',
      'a',
      'n',
      '"',
      '\n',
      '\r',
      ' ',
    );
    const text = fc.array(piece, {maxLength: 8}).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (each) => {
        expect(damageOf(each)).toBe(observe(each));
      }),
      {numRuns: 3000},
    );
  });
});

describe('unsafeTexts', () => {
  it('finds texts and keys with their places', () => {
    const node = readYaml(
      "a: [x, 'C:\\1']\n'b\\d': 1\nc: {d: 'e\\f'}",
      {file: 'a', firstLine: 1},
      () => undefined,
    );
    expect(
      node && unsafeTexts(node).map(({node: {at}, damage}) => [at.line, at.column, damage]),
    ).toEqual([
      [1, 8, 'breaks'],
      [2, 1, 'changes'],
      [3, 8, 'changes'],
    ]);
  });
});
