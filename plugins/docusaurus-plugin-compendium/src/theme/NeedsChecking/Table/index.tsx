import type {ReactNode} from 'react';
import type {Props} from '@theme/NeedsChecking/Table';
import styles from './styles.module.css';

/** A table with a caption, whose rows are given. */
export default function NeedsCheckingTable({caption, columns, children}: Props): ReactNode {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
