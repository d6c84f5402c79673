import {languageOf} from '#plugin/core/language.js';
import {expect, it} from 'vitest';

it.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['zh-Hant-TW', 'zh'],
  ['frr', 'frr'],
  ['DE-at', 'de'],
  ['en-u-ca-buddhist', 'en'],
])('%s is %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
