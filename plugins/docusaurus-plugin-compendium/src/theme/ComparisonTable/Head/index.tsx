import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/Head';
import TermLink from '@theme/TermLink';
import styles from './styles.module.css';

/** The row of column headers. What a column means pops up, and stands in the legend. */
export default function ComparisonTableHead({label, columns, idPrefix, live}: Props): ReactNode {
  return (
    <thead>
      <tr>
        <SortedHeader live={live} column="title" label={label}>
          {label}
        </SortedHeader>
        {columns.map(({name, label: title, description, unit}) => (
          <SortedHeader key={name} live={live} column={name} label={title}>
            {description ? (
              <TermLink data={{name: title, definition: description, href: `#${idPrefix}${name}`}}>
                {title}
              </TermLink>
            ) : (
              title
            )}
            {unit && <small> ({unit})</small>}
          </SortedHeader>
        ))}
      </tr>
    </thead>
  );
}

interface HeaderProps extends Pick<Props, 'live'> {
  readonly column: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A header with a button that sorts: up, then down, then as it was. */
function SortedHeader({live, column, label, children}: HeaderProps): ReactNode {
  const {sort} = live.state ?? {};
  const current = sort?.column === column ? sort : undefined;
  const next = current
    ? current.descending
      ? undefined
      : {column, descending: true}
    : {column, descending: false};
  return (
    <th scope="col" aria-sort={current && (current.descending ? 'descending' : 'ascending')}>
      {children}
      <button
        type="button"
        className={clsx(styles.sort, current && (current.descending ? styles.down : styles.up))}
        aria-label={sortLabel(label)}
        title={sortLabel(label)}
        data-book="omit"
        onPointerEnter={live.start}
        onFocus={live.start}
        onClick={() => {
          live.change({sort: next});
        }}
      />
    </th>
  );
}

function sortLabel(column: string): string {
  return translate(
    {
      id: 'theme.compendium.table.sortBy',
      message: 'Sort by: {column}',
      description: 'Button in the header of a column',
    },
    {column},
  );
}
