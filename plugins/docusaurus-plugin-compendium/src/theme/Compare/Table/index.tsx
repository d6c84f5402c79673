import {useId} from 'react';
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import Row from '@theme/Compare/Row';
import type {Props} from '@theme/Compare/Table';
import QuietLink from '@theme/QuietLink';
import styles from './styles.module.css';

const WIDTHS = [styles.two, styles.two, styles.two, styles.three, styles.four];

/** A column for each entry, a row for each field; the fields of a group below its name. */
export default function CompareTable({view, mentions}: Props): ReactNode {
  const id = useId();
  const {collection, entries, groups} = view;
  return (
    <div className={styles.scroll} role="region" aria-labelledby={`${id}caption`} tabIndex={0}>
      <table role="table" className={clsx(styles.table, WIDTHS[entries.length])}>
        <caption id={`${id}caption`}>{captionOf(entries.map(({title}) => title))}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {collection.label}
            </th>
            {entries.map(({id: entry, title, href, lang}) => (
              <th key={entry} role="columnheader" scope="col">
                <QuietLink to={href} lang={lang}>
                  {title}
                </QuietLink>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({label, fields}, index) => (
          <tbody key={index} role="rowgroup">
            {label && (
              <tr role="row">
                <th role="rowheader" scope="rowgroup" colSpan={entries.length + 1}>
                  {label}
                </th>
              </tr>
            )}
            {fields.map((field) => (
              <Row key={field.name} field={field} entries={entries} mentions={mentions} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function captionOf(titles: readonly string[]): string {
  return translate(
    {
      id: 'theme.compendium.compare.caption',
      message: 'Side by side: {titles}',
      description: 'Caption of a comparison; the titles of its entries are in a row',
    },
    {titles: titles.join(' · ')},
  );
}
