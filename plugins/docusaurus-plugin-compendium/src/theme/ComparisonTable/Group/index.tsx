import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/ComparisonTable/Group';
import InlineText from '@theme/InlineText';
import StateMark from '@theme/StateMark';
import Statements from '@theme/Statements';

/** The rows that share a value, below a header that names it. */
export default function ComparisonTableGroup({group, width, mentions}: Props): ReactNode {
  const {heading, rows} = group;
  return (
    <tbody>
      {heading && (
        <tr>
          <th scope="rowgroup" colSpan={width}>
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
      {rows.map(({id, title, href, cells}) => (
        <tr key={id}>
          <th scope="row">
            <Link to={href}>{title}</Link>
          </th>
          {cells.map((statements, index) => (
            <td key={index}>
              <Statements statements={statements} mentions={mentions} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
