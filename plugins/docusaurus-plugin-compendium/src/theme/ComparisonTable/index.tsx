import {useId, useMemo, useRef} from 'react';
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import Legend from '@theme/Legend';
import type {Props} from '@theme/ComparisonTable';
import Details from '@theme/ComparisonTable/Details';
import Group from '@theme/ComparisonTable/Group';
import Head from '@theme/ComparisonTable/Head';
import Toolbar from '@theme/ComparisonTable/Toolbar';
import Transposed from '@theme/ComparisonTable/Transposed';
import {citeAnchors, useCards, useLiveTable} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';
import cards from './cards.module.css';

/** Entries of a collection side by side: rows are entries, columns are fields. */
export default function ComparisonTable({
  table,
  caption,
  captionLang,
  name = 't',
  ...page
}: Props): ReactNode {
  const id = useId();
  const words = useMemo(() => stateWords(), []);
  const live = useLiveTable(table, name, words);
  const element = useCards();
  const region = useRef<HTMLDivElement>(null);
  const show = (): void => {
    region.current?.focus();
  };
  const title = caption ?? table.collection.plural;
  if (table.groups.length === 0) {
    return <p className={styles.empty}>{emptyMessage(title)}</p>;
  }
  const {view, state} = live;
  const rows = table.groups.flatMap((group) => group.rows);
  const mentions = {
    terms: page.terms,
    cites: page.cites,
    anchor: citeAnchors(
      page.anchors,
      rows.flatMap(({cells}) => cells.flat()),
    ),
  };
  const Body = state?.transposed ? Transposed : Rows;
  return (
    <div className={styles.block}>
      <Toolbar live={live} table={table} title={title} onShow={show} />
      <div
        ref={region}
        className={clsx(styles.scroll, cards.scroll)}
        role="region"
        aria-labelledby={`${id}caption`}
        tabIndex={0}
      >
        {!state?.transposed && <Details />}
        <table
          ref={element}
          className={clsx(
            styles.table,
            cards.table,
            view.columns.length > 2 && styles.wide,
            state?.dense && styles.dense,
            state?.transposed && cards.turned,
            table.collection.comparePage !== undefined && styles.pickable,
          )}
        >
          <caption>
            <span id={`${id}caption`} lang={captionLang}>
              {title}
            </span>
          </caption>
          <Body live={live} mentions={mentions} idPrefix={id} />
        </table>
        {view.groups.length === 0 && (
          <p className={styles.none}>
            {emptyMessage(title)}{' '}
            <button
              type="button"
              className="button button--secondary button--sm"
              onClick={() => {
                live.reset();
                show();
              }}
            >
              {resetLabel()}
            </button>
          </p>
        )}
      </div>
      <Legend legend={table.legend} idPrefix={id} />
    </div>
  );
}

function Rows({live, mentions, idPrefix}: Parameters<typeof Transposed>[0]): ReactNode {
  const {collection, columns, groups} = live.view;
  return (
    <>
      <Head label={collection.label} columns={columns} idPrefix={idPrefix} live={live} />
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          columns={columns}
          mentions={mentions}
          comparePage={collection.comparePage}
        />
      ))}
    </>
  );
}

function emptyMessage(table: string): string {
  return translate(
    {
      id: 'theme.compendium.table.empty',
      message: '{table}: no entry meets the conditions of this table.',
      description: 'Shown in place of a table without rows; the table is named by its caption',
    },
    {table},
  );
}

/** The same words as in the bar above the table. */
function resetLabel(): string {
  return translate({
    id: 'theme.compendium.table.reset',
    message: 'Reset',
    description: 'Button that undoes all that a reader has arranged in a table',
  });
}

/** Words for cells without a fact, where they are text: in the search and in CSV. */
function stateWords() {
  return {
    unknown: translate({
      id: 'theme.compendium.state.unknown',
      message: 'Not known',
      description: 'Shown where the answer to a question is not known to anyone',
    }),
    'not-applicable': translate({
      id: 'theme.compendium.state.notApplicable',
      message: 'Does not apply',
      description: 'Shown where a question makes no sense for the entry',
    }),
    absent: translate({
      id: 'theme.compendium.state.absent',
      message: 'Not recorded',
      description: 'Shown where this site has recorded nothing',
    }),
  };
}
