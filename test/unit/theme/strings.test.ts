import {extractSiteSourceCodeTranslations} from '@docusaurus/core/lib/server/translations/translationsExtractor.js';
import type {InitializedPlugin} from '@docusaurus/types';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

const plugin = new URL('../../../plugins/docusaurus-plugin-compendium/', import.meta.url);

/** What `docusaurus write-translations` finds in the theme. */
const extracted = await extractSiteSourceCodeTranslations({
  siteDir: '/nowhere',
  plugins: [
    {path: fileURLToPath(plugin), getThemePath: () => 'src/theme'} as Partial<InitializedPlugin>,
    {
      path: fileURLToPath(plugin),
      getThemePath: () => 'src/search/theme',
    } as Partial<InitializedPlugin>,
  ] as InitializedPlugin[],
});
const used = new Map(Object.entries(extracted).map(([id, {message}]) => [id, message]));

it('finds the strings of the theme', () => {
  expect(used.size).toBeGreaterThan(20);
  expect([...used.keys()].filter((id) => !id.startsWith('theme.compendium.'))).toEqual([]);
});

it('tells translators what each is for', () => {
  const bare = Object.entries(extracted).filter(([, {description}]) => !description);
  expect(bare.map(([id]) => id)).toEqual([]);
});

it('English says what the source says', () => {
  expect(messages('en')).toEqual(Object.fromEntries(used));
});

it.each(['es'])('%s translates every string, with the same placeholders', (locale) => {
  const translated = messages(locale);
  expect(Object.keys(translated).sort()).toEqual([...used.keys()].sort());
  for (const [id, message] of used) {
    expect(placeholders(translated[id]), id).toEqual(placeholders(message));
  }
});

function messages(locale: string): Readonly<Record<string, string>> {
  const file = new URL(`translations/${locale}.json`, plugin);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function placeholders(message = ''): readonly string[] {
  return [...(message.match(/\{\w+\}/gu) ?? [])].sort();
}
