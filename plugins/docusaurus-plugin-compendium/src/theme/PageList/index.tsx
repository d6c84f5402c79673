import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/PageList';
import QuietLink from '@theme/QuietLink';
import styles from './styles.module.css';

/** A label and links to pages in one line; nothing when there are none. */
export default function PageList({label, pages, more = 0}: Props): ReactNode {
  return (
    pages.length > 0 && (
      <span className={styles.pages} data-book="note">
        {label}{' '}
        {pages.map(({title, href, lang}, index) => (
          <span key={href}>
            {index > 0 && ' · '}
            <QuietLink to={href} lang={lang}>
              {title}
            </QuietLink>
          </span>
        ))}
        {more > 0 && ` ${moreText(more)}`}
      </span>
    )
  );
}

function moreText(count: number): string {
  return translate(
    {
      id: 'theme.compendium.pages.more',
      message: 'and {count} more',
      description: 'Ends a list of pages that is cut short; count is at least 1',
    },
    {count},
  );
}
