import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/SourceLink';
import QuietLink from '@theme/QuietLink';
import styles from './styles.module.css';

/** The way from a source to its own page, where there are such pages. Its key tells apart what it is called. */
export default function SourceLink({source}: Props): ReactNode {
  return (
    source.page !== undefined && (
      <QuietLink
        className={styles.link}
        data-book="omit"
        to={source.page}
        aria-label={`${text()}: ${source.id}`}
      >
        {text()}
      </QuietLink>
    )
  );
}

function text(): string {
  return translate({
    id: 'theme.compendium.source.page',
    message: 'Where it is cited',
    description: 'Link from a source in a list to its own page',
  });
}
