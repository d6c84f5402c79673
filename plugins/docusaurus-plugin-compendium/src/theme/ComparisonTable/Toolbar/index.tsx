import {lazy, Suspense, useId, useState} from 'react';
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {Panel, Props} from '@theme/ComparisonTable/Toolbar';
import styles from './styles.module.css';

const Controls = lazy(() => import('@theme/ComparisonTable/Controls'));

/** What readers can do with a table. The panels are loaded when one is opened. */
export default function ComparisonTableToolbar({live, table, title, onShow}: Props): ReactNode {
  const id = useId();
  const [open, setOpen] = useState<Panel>();
  const total = table.index.rows.length;
  const shown = live.arranged?.shown ?? total;
  const toggle = (panel: Panel): void => {
    live.start();
    setOpen(open === panel ? undefined : panel);
  };
  return (
    <div className={styles.tools} data-book="omit">
      <div className={styles.bar} role="group" aria-label={toolsLabel(title)}>
        {panels(live.filters).map(({panel, label}) => (
          <button
            key={panel}
            type="button"
            className={styles.button}
            aria-expanded={open === panel}
            aria-controls={open === panel ? id : undefined}
            onPointerEnter={live.start}
            onClick={() => {
              toggle(panel);
            }}
          >
            {label}
          </button>
        ))}
        {live.changed && (
          <button type="button" className={styles.button} onClick={live.reset}>
            {translate({
              id: 'theme.compendium.table.reset',
              message: 'Reset',
              description: 'Button that undoes all that a reader has arranged in a table',
            })}
          </button>
        )}
        <span role="status" className={styles.status}>
          {live.arranged && statusOf(live, shown, total)}
        </span>
      </div>
      {open && (
        <div
          id={id}
          className={styles.panel}
          onKeyDown={({key}) => {
            if (key === 'Escape') {
              setOpen(undefined);
            }
          }}
        >
          <Suspense fallback={null}>
            <Controls panel={open} live={live} table={table} title={title} onShow={onShow} />
          </Suspense>
          {open === 'filters' && (
            <button
              type="button"
              className={clsx('button button--primary button--sm', styles.show)}
              onClick={() => {
                setOpen(undefined);
                onShow();
              }}
            >
              {showLabel(shown, total)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function panels(filters: number): readonly {readonly panel: Panel; readonly label: string}[] {
  const filter = translate({
    id: 'theme.compendium.table.filter',
    message: 'Filter and sort',
    description: 'Button above a table that opens its search, order and filters',
  });
  return [
    {panel: 'filters', label: filters > 0 ? `${filter} (${filters})` : filter},
    {
      panel: 'columns',
      label: translate({
        id: 'theme.compendium.table.columns',
        message: 'Columns',
        description: 'Button above a table that opens the choice of its columns',
      }),
    },
    {
      panel: 'export',
      label: translate({
        id: 'theme.compendium.table.export',
        message: 'Save and share',
        description: 'Button above a table that opens ways to take it along',
      }),
    },
  ];
}

function showLabel(shown: number, total: number): string {
  return translate(
    {
      id: 'theme.compendium.table.show',
      message: 'Show {shown} of {total} rows',
      description: 'Button below the filters of a table that leads to the rows which are left',
    },
    {shown, total},
  );
}

function toolsLabel(table: string): string {
  return translate(
    {
      id: 'theme.compendium.table.tools',
      message: 'Tools of the table: {table}',
      description: 'Name of the group of buttons above a table',
    },
    {table},
  );
}

function statusOf(live: Props['live'], shown: number, total: number): string {
  const {sort} = live.state ?? {};
  const column = live.arranged?.columns.find(({name}) => name === sort?.column);
  const count = translate(
    {
      id: 'theme.compendium.table.count',
      message: '{shown} of {total} rows',
      description: 'How many rows a filtered table shows',
    },
    {shown, total},
  );
  const label = column?.label ?? live.view.collection.label;
  return sort ? `${count}, ${sortedBy(label, sort.descending)}` : count;
}

function sortedBy(column: string, descending: boolean): string {
  return descending
    ? translate(
        {
          id: 'theme.compendium.table.sortedDown',
          message: 'sorted by {column}, descending',
          description: 'Told after the number of rows',
        },
        {column},
      )
    : translate(
        {
          id: 'theme.compendium.table.sortedUp',
          message: 'sorted by {column}, ascending',
          description: 'Told after the number of rows',
        },
        {column},
      );
}
