import type {ReactNode} from 'react';
import type {Props} from '@theme/ComparisonTable/Transposed';
import RowHeader from '@theme/ComparisonTable/RowHeader';
import Statements from '@theme/Statements';

/** The table turned: rows are fields, columns are entries. */
export default function ComparisonTableTransposed({live, mentions}: Props): ReactNode {
  const {collection, columns, groups} = live.view;
  const rows = [
    ...new Map(groups.flatMap((group) => group.rows).map((row) => [row.id, row])).values(),
  ];
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{collection.label}</th>
          {rows.map((row) => (
            <th key={row.id} scope="col">
              <RowHeader row={row} comparePage={collection.comparePage} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({name, label, unit}, index) => (
          <tr key={name}>
            <th scope="row">
              {label}
              {unit && <small> ({unit})</small>}
            </th>
            {rows.map((row) => (
              <td key={row.id} data-label={row.title}>
                <Statements statements={row.cells[index] ?? []} mentions={mentions} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
