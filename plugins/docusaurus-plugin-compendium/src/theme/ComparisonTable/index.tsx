import {useId} from 'react';
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Legend from '@theme/Legend';
import type {Props} from '@theme/ComparisonTable';
import Group from '@theme/ComparisonTable/Group';
import Head from '@theme/ComparisonTable/Head';
import {citeAnchors} from '../../client/cite-anchors.js';
import {selectTable} from '../../core/derive/table.js';
import styles from './styles.module.css';

/** Entries of a collection side by side: rows are entries, columns are fields. */
export default function ComparisonTable({data, ...props}: Props): ReactNode {
  const id = useId();
  const {currentLocale} = useDocusaurusContext().i18n;
  const {columns, groups, legend} = selectTable(props, data, currentLocale);
  const {label, plural} = data.collection;
  if (groups.length === 0) {
    return <p className={styles.empty}>{emptyMessage(props.caption ?? plural)}</p>;
  }
  const rows = groups.flatMap((group) => group.rows);
  const statements = rows.flatMap(({cells}) => cells.flat());
  const mentions = {
    terms: data.terms,
    cites: data.cites,
    anchor: citeAnchors(data.anchors, statements),
  };
  return (
    <>
      <div className={styles.scroll} role="region" aria-labelledby={`${id}caption`} tabIndex={0}>
        <table className={clsx(styles.table, columns.length > 2 && styles.wide)}>
          <caption>
            <span id={`${id}caption`}>{props.caption ?? plural}</span>
          </caption>
          <Head label={label} columns={columns} idPrefix={id} />
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
