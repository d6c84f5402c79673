import fc from 'fast-check';
import {expect, it} from 'vitest';
import {isCaseSensitive, nameKey, normalizeToken, tokenize} from '#plugin/core/link/words.js';

it.each([
  ['red  pear', ['word:red', 'space:  ', 'word:pear']],
  ['pear-2.', ['word:pear', 'symbol:-', 'word:2', 'symbol:.']],
  ['苹果 ab', ['word:苹', 'word:果', 'space: ', 'word:ab']],
  ['アップルcは', ['word:アップル', 'word:c', 'word:は']],
  ['e\u0301=\u0338', ['word:e\u0301', 'symbol:=\u0338']],
  ['', []],
])('cuts %j', (text, tokens) => {
  expect(tokenize(text).map((token) => `${token.kind}:${token.text}`)).toEqual(tokens);
});

it('cuts any text without loss', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      expect(
        tokenize(text)
          .map((token) => text.slice(token.start, token.end))
          .join(''),
      ).toBe(text);
    }),
  );
});

it.each([
  ['space', '\n\u00A0', ' '],
  ['word', 'e\u0301', '\u00E9'],
  ['word', 'co\u00ADop', 'coop'],
  ['symbol', '’', "'"],
  ['symbol', '‑', '-'],
  ['word', 'pear', 'pear'],
] as const)('normalizes the %s %j', (kind, text, normal) => {
  expect(normalizeToken({kind, text})).toBe(normal);
});

it.each([
  ['RFC', true],
  ['pH', true],
  ['eBook', true],
  ['C', true],
  ['e\u0301', true],
  ['Pear', false],
  ['pear', false],
])('case of %s matters: %s', (word, sensitive) => {
  expect(isCaseSensitive(word)).toBe(sensitive);
});

it.each([
  ['Red Pear', 'red  pear', true],
  ['caf\u00E9', 'CAFE\u0301', false],
  ['caf\u00E9', 'Cafe\u0301', true],
  ['FIG', 'fig', false],
  ['cold store', 'cold-store', false],
  ['Granny’s', "granny's", true],
])('%j and %j are the same name: %s', (a, b, same) => {
  expect(nameKey(a) === nameKey(b)).toBe(same);
});
