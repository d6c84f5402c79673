import type {LoadContext} from '@docusaurus/types';
import type {BookOptions} from '../../book-options.js';
import type {PluginOptions} from '../../options.js';

/** Name of a volume's file; the first has no number. */
export function bookFileName(
  {fileName}: Pick<BookOptions, 'fileName'>,
  version: string,
  locale: string,
  volume = 1,
): string {
  const name = fileName.replaceAll('{version}', version).replaceAll('{locale}', locale);
  const safe = name.replace(/[^\w.-]+/gu, '-');
  return volume > 1 ? `${safe}-${volume}.pdf` : `${safe}.pdf`;
}

/** True when the options give this version in this locale a book. */
export function hasBook(
  {versions, locales}: Pick<BookOptions, 'versions' | 'locales'>,
  version: string,
  locale: string,
): boolean {
  const isIn = (names: 'all' | readonly string[], name: string): boolean =>
    names === 'all' || names.includes(name);
  return isIn(versions, version) && isIn(locales, locale);
}

/** True when this build makes a book of a version; only a production build makes books. */
export function makesBook(
  version: string,
  options: PluginOptions['book'],
  {i18n}: Pick<LoadContext, 'i18n'>,
): boolean {
  return (
    process.env.NODE_ENV === 'production' &&
    options !== false &&
    hasBook(options, version, i18n.currentLocale)
  );
}
