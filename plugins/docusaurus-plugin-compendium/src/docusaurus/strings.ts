import type {LoadContext} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {UiStrings} from '../core/stages.js';

const FOLDER = fileURLToPath(new URL('../../translations/', import.meta.url));

type Messages = Record<string, string>;

/** The plugin's translations for a locale, else for its language, else none. */
export async function defaultMessages(locale: string): Promise<Messages> {
  return (await readMessages(locale)) ?? (await readMessages(locale.split('-')[0] ?? locale)) ?? {};
}

const STRINGS = {
  references: {id: 'theme.compendium.references.heading', message: 'References'},
  backLinks: {id: 'theme.compendium.backLinks.heading', message: 'In this compendium'},
  yes: {id: 'theme.compendium.value.yes', message: 'Yes'},
  no: {id: 'theme.compendium.value.no', message: 'No'},
} satisfies Record<keyof UiStrings, {readonly id: string; readonly message: string}>;

/** The words that are written into pages at build time; the site's own translations win. */
export async function uiStrings({i18n, codeTranslations}: LoadContext): Promise<UiStrings> {
  const messages = {...(await defaultMessages(i18n.currentLocale)), ...codeTranslations};
  const entries = Object.entries(STRINGS).map(([name, {id, message}]) => [
    name,
    messages[id] ?? message,
  ]);
  return Object.fromEntries(entries) as Record<keyof UiStrings, string>;
}

async function readMessages(locale: string): Promise<Messages | undefined> {
  try {
    return JSON.parse(await fs.readFile(path.join(FOLDER, `${locale}.json`), 'utf8')) as Messages;
  } catch {
    return undefined;
  }
}
