import type {ReactNode} from 'react';
import type {Props} from '@theme/ComparisonTable/Head';
import TermLink from '@theme/TermLink';

/** The row of column headers. What a column means pops up, and stands in the legend. */
export default function ComparisonTableHead({label, columns, idPrefix}: Props): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">{label}</th>
        {columns.map(({name, label: title, description, unit}) => (
          <th key={name} scope="col">
            {description ? (
              <TermLink data={{name: title, definition: description, href: `#${idPrefix}${name}`}}>
                {title}
              </TermLink>
            ) : (
              title
            )}
            {unit && <small> ({unit})</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
