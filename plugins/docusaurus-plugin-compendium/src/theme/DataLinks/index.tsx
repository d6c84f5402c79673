import {Fragment} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/DataLinks';
import styles from './styles.module.css';

/** Links to the data files that say the same as the page. They are files, so that no route leads to them. */
export default function DataLinks({links}: Props): ReactNode {
  return (
    <p className={styles.data} data-book="omit">
      {`${label()} `}
      {links.map((link, index) => (
        <Fragment key={link.href}>
          {index > 0 && ' · '}
          <a href={link.href}>{nameOf(link)}</a>
        </Fragment>
      ))}
    </p>
  );
}

function nameOf({format, of}: Props['links'][number]): string {
  return of === undefined
    ? format
    : translate(
        {
          id: 'theme.compendium.data.all',
          message: '{format} (all: {collection})',
          description: 'Link to a data file of a whole collection, such as “CSV (all: Birds)”',
        },
        {format, collection: of},
      );
}

function label(): string {
  return translate({
    id: 'theme.compendium.data.page',
    message: 'Data of this page:',
    description: 'Comes before links to data files, such as JSON and CSV',
  });
}
