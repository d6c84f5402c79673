import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/ComparisonTable/RowHeader';

/** The name of an entry, which leads to its page. */
export default function ComparisonTableRowHeader({row: {title, href}}: Props): ReactNode {
  return <Link to={href}>{title}</Link>;
}
