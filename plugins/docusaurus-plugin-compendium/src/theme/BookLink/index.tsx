import {useSyncExternalStore} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import books from '@generated/docusaurus-plugin-compendium-books';
import styles from './styles.module.css';

/** Links to the volumes of the book of the version that is read. The book itself leaves them out. */
export default function BookLink(): ReactNode {
  const {pluginId, version} = useDocsVersion();
  const missing = useMissing();
  const hrefs = books[pluginId]?.[version] ?? [];
  const shown = hrefs.flatMap((href, index) =>
    missing.includes(href) ? [] : [{href, number: index + 1}],
  );
  return shown.length === 0 ? null : (
    <div className={styles.book} data-book="omit">
      {shown.map(({href, number}) => (
        <p key={href}>
          <a href={href} download>
            {hrefs.length === 1 ? download() : downloadVolume(number, hrefs.length)}
          </a>
        </p>
      ))}
    </div>
  );
}

/** Books that could not be made after their pages were: the build writes them into each page. */
function useMissing(): readonly string[] {
  const missing = useSyncExternalStore(
    () => () => undefined,
    () => document.documentElement.dataset['missingBooks'] ?? '',
    () => '',
  );
  return missing.split(' ');
}

function download(): string {
  return translate({
    id: 'theme.compendium.book.download',
    message: 'Download this version as a book (PDF)',
    description: 'Link at the end of each page to the printable book of the docs version',
  });
}

function downloadVolume(number: number, count: number): string {
  return translate(
    {
      id: 'theme.compendium.book.downloadVolume',
      message: 'Download this version as a book (PDF), volume {number} of {count}',
      description: 'Link at the end of each page to a volume of the printable book',
    },
    {number, count},
  );
}
