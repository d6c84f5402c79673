import type {ReactNode} from 'react';
import InlineText from '@theme/InlineText';
import QuietLink from '@theme/QuietLink';
import Statements from '@theme/Statements';
import type {Props} from '@theme/ValuesTable';
import styles from './styles.module.css';

/** What a figure shows, in words: the entries with their statements, notes and sources. */
export default function ValuesTable({columns, rows, label, mentions}: Props): ReactNode {
  return (
    <table className={styles.table} aria-labelledby={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({entry, cells}) => (
        <tbody key={entry.id}>
          {cells.map(({name, statements}, index) => (
            <tr key={index}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={cells.length}>
                  <QuietLink to={entry.href} lang={entry.lang}>
                    {entry.title}
                  </QuietLink>
                </th>
              )}
              {name && (
                <th scope="row">
                  <InlineText text={name} terms={mentions.terms} />
                </th>
              )}
              <td>
                <Statements statements={statements} mentions={mentions} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
