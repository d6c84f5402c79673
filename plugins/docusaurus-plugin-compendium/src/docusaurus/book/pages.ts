import type {Plugin} from '@docusaurus/types';
import {fileURLToPath} from 'node:url';

type Bundler = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

/** Pages of a version that are no documents, for which no Markdown is compiled. */
const PAGES = ['DocCategoryGeneratedIndexPage', 'DocTagDocListPage', 'DocTagsListPage'];

/**
 * Puts the link to the book below pages that Docusaurus generates. By alias, so that it does not
 * matter in which order the site names themes and plugins, nor which of these pages it has swizzled.
 *
 * @returns the aliases
 */
export function bookPages({resolve}: Bundler): Readonly<Record<string, string>> {
  const before = (resolve?.alias ?? {}) as Readonly<Record<string, unknown>>;
  const entries = PAGES.flatMap((name): readonly (readonly [string, string])[] => {
    const own = fileURLToPath(new URL(`../../book-pages/${name}.js`, import.meta.url));
    const page = before[`@theme/${name}`];
    return typeof page !== 'string' || page === own
      ? []
      : [
          [`@theme/${name}`, own],
          [`@compendium-inner/${name}`, page],
        ];
  });
  return Object.fromEntries(entries);
}
