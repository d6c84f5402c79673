import {useId} from 'react';
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import Legend from '@theme/Legend';
import type {Props} from '@theme/ComparisonTable';
import Group from '@theme/ComparisonTable/Group';
import Head from '@theme/ComparisonTable/Head';
import {citeAnchors} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** Entries of a collection side by side: rows are entries, columns are fields. */
export default function ComparisonTable({table, caption, ...page}: Props): ReactNode {
  const id = useId();
  const {collection, columns, groups, legend} = table;
  const title = caption ?? collection.plural;
  if (groups.length === 0) {
    return <p className={styles.empty}>{emptyMessage(title)}</p>;
  }
  const rows = groups.flatMap((group) => group.rows);
  const statements = rows.flatMap(({cells}) => cells.flat());
  const mentions = {
    terms: page.terms,
    cites: page.cites,
    anchor: citeAnchors(page.anchors, statements),
  };
  return (
    <>
      <div className={styles.scroll} role="region" aria-labelledby={`${id}caption`} tabIndex={0}>
        <table className={clsx(styles.table, columns.length > 2 && styles.wide)}>
          <caption>
            <span id={`${id}caption`}>{title}</span>
          </caption>
          <Head label={collection.label} columns={columns} idPrefix={id} />
          {groups.map((group) => (
            <Group key={group.key} group={group} width={columns.length + 1} mentions={mentions} />
          ))}
        </table>
      </div>
      <Legend legend={legend} idPrefix={id} />
    </>
  );
}

function emptyMessage(table: string): string {
  return translate(
    {
      id: 'theme.compendium.table.empty',
      message: '{table}: no entry meets the conditions of this table.',
      description: 'Shown in place of a table without rows; the table is named by its caption',
    },
    {table},
  );
}
