import {useId} from 'react';
import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/EvidenceMap';
import Key from '@theme/EvidenceMap/Key';
import Picture from '@theme/EvidenceMap/Picture';
import Table from '@theme/EvidenceMap/Table';
import styles from './styles.module.css';

/** So few columns have room on a phone. */
const FEW = 5;

/** How much is found about pairs of entries, and how certain that is: drawn and in words. */
export default function EvidenceMap({figure, captionLang, cites, anchors}: Props): ReactNode {
  const id = useId();
  const {caption, labels, columns, without, key} = figure;
  return (
    <figure className={styles.figure} aria-labelledby={`${id}caption`}>
      <figcaption id={`${id}caption`} lang={captionLang}>
        {caption}
      </figcaption>
      <div
        className={clsx(styles.scroll, columns.length > FEW && styles.wide)}
        role="region"
        aria-labelledby={`${id}caption`}
        tabIndex={0}
      >
        <Picture map={figure} captionLang={captionLang} />
      </div>
      <Key evidenceKey={key} field={labels.field} />
      {without.map(({label, entries}) => (
        <p key={label} className={styles.note}>
          {withoutLabel(label)}{' '}
          {entries.map(({id: entry, title, href, lang}, index) => (
            <span key={entry}>
              {index > 0 && ', '}
              <Link to={href} lang={lang}>
                {title}
              </Link>
            </span>
          ))}
        </p>
      ))}
      <details className={styles.details} open>
        <summary>{inWords()}</summary>
        <Table map={figure} cites={cites} anchors={anchors} label={`${id}caption`} />
      </details>
    </figure>
  );
}

function withoutLabel(label: string): string {
  return translate(
    {
      id: 'theme.compendium.evidence.without',
      message: '{label} that stand in no pair:',
      description:
        'Comes before links to entries that stand in no pair; the label is that of their collection',
    },
    {label},
  );
}

function inWords(): string {
  return translate({
    id: 'theme.compendium.evidence.table',
    message: 'All pairs in words, with their sources',
    description: 'Opens and closes the table that says what an evidence map shows',
  });
}
