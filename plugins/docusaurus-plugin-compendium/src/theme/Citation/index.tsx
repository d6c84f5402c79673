import {Fragment} from 'react';
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {CitationItem, Props} from '@theme/Citation';
import styles from './styles.module.css';

/** Numbers of sources in brackets, each leading to the reference list. */
export default function Citation({items}: Props): ReactNode {
  return (
    <span className={styles.citation}>
      [
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {index > 0 && ', '}
          <Link id={item.anchor} to={`#ref-${item.id}`} aria-label={labelOf(item)}>
            {item.n}
          </Link>
          {item.locator && ` (${item.locator})`}
        </Fragment>
      ))}
      ]
    </span>
  );
}

function labelOf({n}: CitationItem): string {
  return translate(
    {
      id: 'theme.compendium.citation.label',
      message: 'Source {number}',
      description: 'Accessible name of a citation, which shows only the number of the source',
    },
    {number: n},
  );
}
