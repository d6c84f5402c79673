import type {LoadContext} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {languageOf} from '../core/language.js';
import type {UiStrings} from '../core/stages.js';
import {localeTag} from './locale.js';

const FOLDER = fileURLToPath(new URL('../../translations/', import.meta.url));

type Messages = Record<string, string>;

/** The plugin's translations for a locale, else for its language, else none. */
export async function defaultMessages(locale: string, folder = ''): Promise<Messages> {
  const read = (name: string) => readMessages(path.join(folder, name));
  return (await read(locale)) ?? (await read(languageOf(locale))) ?? {};
}

/**
 * The translations that the site's scripts need: Docusaurus ships them with every page. English is
 * written in the components themselves, so that none is needed for it.
 */
export async function shippedMessages(locale: string): Promise<Messages> {
  return languageOf(locale) === 'en' ? {} : defaultMessages(locale);
}

/** Ids of messages of the theme: there `docusaurus write-translations` finds them. */
const IDS = {
  references: 'theme.compendium.references.heading',
  backLinks: 'theme.compendium.backLinks.heading',
  yes: 'theme.compendium.value.yes',
  no: 'theme.compendium.value.no',
} satisfies Record<keyof UiStrings, string>;

type Translated = Pick<LoadContext, 'i18n' | 'codeTranslations'>;

/**
 * All messages in the language of the site; its own translations win, and English is the last.
 *
 * @param folder - below the plugin's translations: words that no component shows have their own
 */
export async function messagesOf(
  {i18n, codeTranslations}: Translated,
  folder = '',
): Promise<Messages> {
  return {
    ...(await defaultMessages('en', folder)),
    ...(await defaultMessages(localeTag(i18n), folder)),
    ...codeTranslations,
  };
}

/** The words that are written into pages at build time; the site's own translations win. */
export async function uiStrings(context: Translated): Promise<UiStrings> {
  const messages = await messagesOf(context);
  const entries = Object.entries(IDS).map(([name, id]) => [name, messages[id] ?? id]);
  return Object.fromEntries(entries) as Record<keyof UiStrings, string>;
}

async function readMessages(locale: string): Promise<Messages | undefined> {
  try {
    return JSON.parse(await fs.readFile(path.join(FOLDER, `${locale}.json`), 'utf8')) as Messages;
  } catch {
    return undefined;
  }
}
