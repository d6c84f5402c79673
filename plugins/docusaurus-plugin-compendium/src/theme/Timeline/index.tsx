import {useId} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Plot from '@theme/Plot';
import PlotKey from '@theme/PlotKey';
import type {Props} from '@theme/Timeline';
import ValuesTable from '@theme/ValuesTable';
import {citeAnchors} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** Steps in time below the entry that they belong to, drawn and in words. */
export default function Timeline({figure, captionLang, terms, cites, anchors}: Props): ReactNode {
  const id = useId();
  const {caption, collection, labels, plot, rows} = figure;
  const said = rows.flatMap(({steps}) => steps.flatMap(({when}) => when));
  const mentions = {terms, cites, anchor: citeAnchors(anchors, said)};
  return (
    <figure className={styles.figure} aria-labelledby={`${id}caption`}>
      <figcaption id={`${id}caption`} lang={captionLang}>
        {caption}
      </figcaption>
      {plot && (
        <>
          <Plot
            plot={plot}
            title={caption}
            titleLang={captionLang}
            description={describe(plot.rows.length)}
            cites={cites}
          />
          <PlotKey plot={plot} tip={`${id}key`} />
        </>
      )}
      <details className={styles.details}>
        <summary>{inWords()}</summary>
        <ValuesTable
          columns={[collection, labels.step, labels.when]}
          rows={rows.map(({steps, ...entry}) => ({
            entry,
            cells: steps.map(({step, when}) => ({name: step, statements: when})),
          }))}
          label={`${id}caption`}
          mentions={mentions}
        />
      </details>
    </figure>
  );
}

function describe(count: number): string {
  return translate(
    {
      id: 'theme.compendium.timeline.description',
      message:
        '{count} steps on one scale of time. The table below the picture says the same in words.',
      description: 'Text alternative of a timeline, after its caption',
    },
    {count},
  );
}

function inWords(): string {
  return translate({
    id: 'theme.compendium.timeline.table',
    message: 'All steps in words, with notes and sources',
    description: 'Opens the table that says what a timeline shows',
  });
}
