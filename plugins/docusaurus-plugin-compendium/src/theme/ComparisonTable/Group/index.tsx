import type {ReactNode} from 'react';
import type {Props} from '@theme/ComparisonTable/Group';
import RowHeader from '@theme/ComparisonTable/RowHeader';
import InlineText from '@theme/InlineText';
import StateMark from '@theme/StateMark';
import Statements from '@theme/Statements';

/** Types of values that take more than a line or two. */
const LONG: ReadonlySet<string> = new Set(['text', 'record']);

/** How many columns a card shows before it is opened. */
const BRIEF = 2;

/** The rows that share a value, below a header that names it. */
export default function ComparisonTableGroup({
  group,
  columns,
  mentions,
  comparePage,
}: Props): ReactNode {
  const {heading, rows} = group;
  const first = columns.filter(({type}) => !LONG.has(type)).slice(0, BRIEF);
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
            <RowHeader row={row} comparePage={comparePage} brief />
          </th>
          {row.cells.map((statements, index) => (
            <Cell
              key={columns[index]?.name}
              label={columns[index]?.label}
              isFirst={first.some((column) => column === columns[index])}
            >
              <Statements statements={statements} mentions={mentions} />
            </Cell>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface CellProps {
  readonly label: string | undefined;
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

function Cell({label, isFirst, children}: CellProps): ReactNode {
  return (
    <td data-label={label} data-rest={isFirst ? undefined : ''}>
      {children}
    </td>
  );
}
