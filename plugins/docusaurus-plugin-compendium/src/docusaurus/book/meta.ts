import type {BookOptions} from '../../book-options.js';
import type {BookMeta, BookSource, Words} from '../../pdf/model.js';

/** What is known of the site. */
export interface SiteFacts {
  readonly title: string;
  readonly tagline: string;
  /** With the base URL of the locale. */
  readonly address: string;
  readonly lang: string;
}

export function bookMeta(
  {versionLabel, path}: BookSource,
  options: BookOptions,
  site: SiteFacts,
  words: Words,
): BookMeta {
  const title = options.title ?? site.title;
  const version = words.version.replace('{version}', versionLabel);
  return {
    title,
    documentTitle: `${title} – ${version}`,
    subtitle: options.subtitle ?? site.tagline,
    version,
    date: bookDate(),
    lang: site.lang,
    address: new URL(path, site.address).href,
    authors: options.authors,
    licence: options.licence,
    notice: options.notice,
  };
}

/**
 * The day of the book: that of `SOURCE_DATE_EPOCH` (seconds), by which builds are made the same
 * again, else today.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
function bookDate(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d+$/u.test(epoch)) {
    return new Date(Number(epoch) * 1000);
  }
  return new Date();
}
