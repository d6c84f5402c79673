import {localeTag} from '#plugin/docusaurus/locale.js';
import {defaultMessages, shippedMessages, uiStrings} from '#plugin/docusaurus/strings.js';
import type {I18n, LoadContext} from '@docusaurus/types';
import {expect, it} from 'vitest';

it.each([
  ['zh_CN', 'zh-CN', 'zh-CN'],
  ['en', 'en-GB', 'en-GB'],
  ['my-own-name-of-it', 'es', 'es'],
  ['pt_BR', undefined, 'pt-BR'],
  ['not a locale', undefined, 'en'],
])('takes the locale %s with the tag %s for %s', (currentLocale, htmlLang, tag) => {
  const localeConfigs = htmlLang === undefined ? {} : {[currentLocale]: {htmlLang}};
  expect(localeTag({currentLocale, localeConfigs} as unknown as I18n)).toBe(tag);
});

it.each([
  ['es', 'Referencias'],
  ['es-MX', 'Referencias'],
  ['en-GB', 'References'],
  ['est', undefined],
])('has for %s the word %s', async (locale, word) => {
  expect((await defaultMessages(locale))['theme.compendium.references.heading']).toBe(word);
});

it.each([
  ['es', {}, 'Referencias', 'Sí'],
  ['de', {}, 'References', 'Yes'],
  ['es', {'theme.compendium.value.yes': 'Cierto'}, 'Referencias', 'Cierto'],
])('writes in %s with %j: %s, %s', async (currentLocale, codeTranslations, references, yes) => {
  const context = {i18n: {currentLocale, localeConfigs: {}}, codeTranslations};
  expect(await uiStrings(context as unknown as LoadContext)).toMatchObject({references, yes});
});

it.each([
  ['en', 0],
  ['en-GB', 0],
  ['es', Object.keys(await defaultMessages('es')).length],
])('ships the words of %s that are not in the components: %i', async (locale, count) => {
  expect(Object.keys(await shippedMessages(locale))).toHaveLength(count);
});
