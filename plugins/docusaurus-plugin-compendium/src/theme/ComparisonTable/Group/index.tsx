import type {ReactNode} from 'react';
import type {Props} from '@theme/ComparisonTable/Group';
import RowHeader from '@theme/ComparisonTable/RowHeader';
import InlineText from '@theme/InlineText';
import StateMark from '@theme/StateMark';
import Statements from '@theme/Statements';

/** The rows that share a value, below a header that names it. */
export default function ComparisonTableGroup({
  group,
  columns,
  mentions,
  comparePage,
}: Props): ReactNode {
  const {heading, rows} = group;
  return (
    <tbody>
      {heading && (
        <tr>
          <th scope="rowgroup" colSpan={columns.length + 1}>
            <span>
              {heading.state ? (
                <StateMark state={heading.state} />
              ) : (
                <InlineText text={heading.text} />
              )}
            </span>
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.id} data-entry={row.id}>
          <th scope="row">
            <RowHeader row={row} comparePage={comparePage} />
          </th>
          {row.cells.map((statements, index) => (
            <td key={columns[index]?.name} data-label={columns[index]?.label}>
              <Statements statements={statements} mentions={mentions} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
