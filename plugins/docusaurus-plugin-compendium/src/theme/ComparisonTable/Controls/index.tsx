import type {ReactNode} from 'react';
import Columns from '@theme/ComparisonTable/Columns';
import type {Props} from '@theme/ComparisonTable/Controls';
import Export from '@theme/ComparisonTable/Export';
import Filters from '@theme/ComparisonTable/Filters';

const PANELS = {filters: Filters, columns: Columns, export: Export};

/** The panel that a reader has opened. This module is loaded with the first of them. */
export default function ComparisonTableControls({panel, ...props}: Props): ReactNode {
  const Panel = PANELS[panel];
  return <Panel {...props} />;
}
