import {useId} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Plot from '@theme/Plot';
import PlotKey from '@theme/PlotKey';
import QuietLink from '@theme/QuietLink';
import type {Props} from '@theme/RangePlot';
import StateMark from '@theme/StateMark';
import ValuesTable from '@theme/ValuesTable';
import {citeAnchors} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** One field over many entries: a bar for each source, and all of it in words. */
export default function RangePlot({figure, captionLang, terms, cites, anchors}: Props): ReactNode {
  const id = useId();
  const {caption, collection, field, plot, without, rows} = figure;
  const said = rows.flatMap(({statements}) => statements);
  const mentions = {terms, cites, anchor: citeAnchors(anchors, said)};
  return (
    <figure className={styles.figure} aria-labelledby={`${id}caption`}>
      <figcaption id={`${id}caption`} lang={captionLang}>
        {caption}
      </figcaption>
      {field.description && <p className={styles.note}>{field.description}</p>}
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
      {without.map(({state, entries}) => (
        <p key={state} className={styles.note}>
          <StateMark state={state} />:{' '}
          {entries.map(({id: entry, title, href, lang}, index) => (
            <span key={entry}>
              {index > 0 && ', '}
              <QuietLink to={href} lang={lang}>
                {title}
              </QuietLink>
            </span>
          ))}
        </p>
      ))}
      <details className={styles.details}>
        <summary>{inWords()}</summary>
        <ValuesTable
          columns={[collection, field.label]}
          rows={rows.map(({statements, ...entry}) => ({entry, cells: [{statements}]}))}
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
      id: 'theme.compendium.plot.description',
      message: '{count} entries on one scale. The table below the picture says the same in words.',
      description: 'Text alternative of a plot, after its caption',
    },
    {count},
  );
}

function inWords(): string {
  return translate({
    id: 'theme.compendium.plot.table',
    message: 'All values in words, with notes and sources',
    description: 'Opens the table that says what a plot shows',
  });
}
