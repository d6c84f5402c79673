import {Fragment} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {CitationItem, Props} from '@theme/Citation';
import styles from './styles.module.css';

/** Numbers of sources in brackets, each leading to the reference list. */
export default function Citation({items, lang}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  items.forEach(({anchor}) => anchor !== undefined && collectAnchor(anchor));
  return (
    <span className={styles.citation} lang={lang}>
      [
      {items.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          <a id={item.anchor} href={`#ref-${item.id}`} aria-label={labelOf(item)}>
            {item.n}
          </a>
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
