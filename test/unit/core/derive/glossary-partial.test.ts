import {initialOf} from '#plugin/core/derive/glossary-partial.js';
import {expect, it} from 'vitest';

it.each([
  ['robin', 'en', 'R'],
  ['Égret', 'fr', 'E'],
  ['“quail”', 'en', 'Q'],
  ['3-D map', 'en', '0–9'],
  ['Ωmega', 'en', 'Ω'],
  ['ibis', 'tr', 'İ'],
  ['', 'en', '0–9'],
])('puts %s (%s) under %s', (name, locale, letter) => {
  expect(initialOf(name, locale)).toBe(letter);
});
