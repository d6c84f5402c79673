import {readFileSync, readdirSync} from 'node:fs';
import {expect, it} from 'vitest';

const plugin = new URL('../../../plugins/docusaurus-plugin-compendium/', import.meta.url);
const STRING = /id: '(theme\.compendium\.[\w.]+)',\s*message:\s*(['"])(.*?)\2/gu;

const used = new Map(
  sources().flatMap((text) => [...text.matchAll(STRING)].map(([, id, , message]) => [id, message])),
);

it('finds the strings of the theme', () => {
  expect(used.size).toBeGreaterThan(20);
  const ids = sources().flatMap((text) => text.match(/'theme\.compendium\./gu) ?? []);
  expect(ids).toHaveLength(used.size);
});

it('English says what the source says', () => {
  expect(messages('en')).toEqual(Object.fromEntries(used));
});

it.each(['es'])('%s translates every string, with the same placeholders', (locale) => {
  const translated = messages(locale);
  expect(Object.keys(translated).sort()).toEqual([...used.keys()].sort());
  for (const [id, message] of used) {
    expect(placeholders(translated[id ?? '']), id).toEqual(placeholders(message));
  }
});

function sources(): readonly string[] {
  const folder = new URL('src/', plugin);
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return files
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
}

function messages(locale: string): Readonly<Record<string, string>> {
  const file = new URL(`translations/${locale}.json`, plugin);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function placeholders(message = ''): readonly string[] {
  return [...(message.match(/\{\w+\}/gu) ?? [])].sort();
}
