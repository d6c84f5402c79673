import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/BookLink';
import styles from './styles.module.css';

/** A link to the book of the version. The book itself leaves it out. */
export default function BookLink({href}: Props): ReactNode {
  return (
    <p className={styles.book} data-book="omit">
      <a href={href} download>
        {translate({
          id: 'theme.compendium.book.download',
          message: 'Download this version as a book (PDF)',
          description: 'Link at the end of each page to the printable book of the docs version',
        })}
      </a>
    </p>
  );
}
