import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Mark from '@theme/EvidenceMap/Mark';
import type {Props} from '@theme/EvidenceMap/Table';
import QuietLink from '@theme/QuietLink';
import Sources from '@theme/Statements/Sources';
import {citeAnchors, useCards} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** The pairs of an evidence map with their numbers: a table, and on phones a list by row. */
export default function EvidenceTable({map, cites, anchors, label}: Props): ReactNode {
  const {labels, rows, key} = map;
  const said = new Map(
    rows.flatMap(({pairs}) => pairs.map((pair) => [pair, {text: [], cite: pair.cite}] as const)),
  );
  const mentions = {cites, anchor: citeAnchors(anchors, [...said.values()])};
  const side = Math.ceil(key.largest * 2.6);
  return (
    <div className={styles.room}>
      <table ref={useCards()} className={styles.table} aria-labelledby={label}>
        <thead>
          <tr>
            {[
              labels.row,
              labels.column,
              labels.field,
              sourcesLabel(),
              certaintyLabel(),
              labels.of,
            ].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({id, title, href, lang, pairs}) => (
          <tbody key={id}>
            {pairs.map((pair, index) => {
              const statement = said.get(pair) ?? {text: []};
              return (
                <tr key={pair.column.id}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={pairs.length}>
                      <QuietLink to={href} lang={lang}>
                        {title}
                      </QuietLink>
                    </th>
                  )}
                  <th scope="row">
                    <span className={styles.pair}>
                      <svg
                        className={styles.mark}
                        aria-hidden="true"
                        viewBox={`0 0 ${side} ${side}`}
                        width={side}
                        height={side}
                      >
                        <Mark marks={pair.marks} x={side / 2} y={side / 2} />
                      </svg>
                      <QuietLink to={pair.column.href} lang={pair.column.lang}>
                        {pair.column.title}
                      </QuietLink>
                    </span>
                  </th>
                  <td data-label={labels.field}>{numberOf(pair)}</td>
                  <td data-label={sourcesLabel()}>
                    {pair.cite.length} <Sources statement={statement} mentions={mentions} />
                  </td>
                  <td data-label={certaintyLabel()}>{levelsOf(pair)}</td>
                  <td data-label={labels.of}>
                    {pair.from.map((entry, number) => (
                      <span key={entry.id}>
                        {number > 0 && ', '}
                        <QuietLink to={entry.href} lang={entry.lang}>
                          {entry.title}
                        </QuietLink>
                      </span>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type Pair = Props['map']['rows'][number]['pairs'][number];

function numberOf({own, shared}: Pair): string {
  return shared === 0
    ? String(own)
    : translate(
        {
          id: 'theme.compendium.evidence.sharedOf',
          message: '{total}, {shared} of them shared',
          description: 'How many findings a pair has; shared ones are of other pairs too',
        },
        {total: own + shared, shared},
      );
}

function levelsOf({levels}: Pair): string {
  return levels.map(({label, count}) => `${label ?? unsaid()}: ${count}`).join(', ');
}

function sourcesLabel(): string {
  return translate({
    id: 'theme.compendium.evidence.sources',
    message: 'Sources',
    description: 'Column of the table of an evidence map: number of sources',
  });
}

function certaintyLabel(): string {
  return translate({
    id: 'theme.compendium.evidence.certainty',
    message: 'Certainty',
    description: 'Column of the table of an evidence map: how many findings have each level',
  });
}

function unsaid(): string {
  return translate({
    id: 'theme.compendium.evidence.unstated',
    message: 'not stated',
    description: 'Findings without a level of certainty, before their number',
  });
}
