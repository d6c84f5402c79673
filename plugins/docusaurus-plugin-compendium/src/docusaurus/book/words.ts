import type {LoadContext} from '@docusaurus/types';
import type {WordId, Words} from '../../pdf/model.js';
import {messagesOf} from '../strings.js';

/** Ids of the words that the book adds to what its pages say. */
const IDS: Readonly<Record<WordId, string>> = {
  contents: 'theme.compendium.book.contents',
  tables: 'theme.compendium.book.tables',
  figures: 'theme.compendium.book.figures',
  table: 'theme.compendium.book.table',
  figure: 'theme.compendium.book.figure',
  page: 'theme.compendium.book.page',
  version: 'theme.compendium.book.version',
  address: 'theme.compendium.book.address',
  licence: 'theme.compendium.book.licence',
  author: 'theme.compendium.book.author',
  volume: 'theme.compendium.book.volume',
};

/** Words of the book in the language of the site; the site's own translations win. */
export async function bookWords(
  context: Pick<LoadContext, 'i18n' | 'codeTranslations'>,
): Promise<Words> {
  const messages = await messagesOf(context, 'book');
  const entries = Object.entries(IDS).map(([name, id]) => [name, messages[id] ?? id]);
  return Object.fromEntries(entries) as Words;
}
