import {Fragment} from 'react';
import type {ReactNode} from 'react';
import InlineText from '@theme/InlineText';
import StateMark from '@theme/StateMark';
import type {Props} from '@theme/Statements/Parts';
import styles from './styles.module.css';

/** A record in one run of text: its first sub-field stands out, the others follow with their labels. */
export default function StatementParts({parts, terms}: Props): ReactNode {
  return parts.map(({name, label, state, text}, index) => {
    const value = state ? <StateMark state={state} /> : <InlineText text={text} terms={terms} />;
    const end = index < parts.length - 1 && <span className={styles.end}>;</span>;
    return (
      <Fragment key={name}>
        {index === 0 ? (
          <span className={styles.title}>
            <strong>{value}</strong>
            {end}
          </span>
        ) : (
          <span className={styles.part}>
            <span className={styles.label}>{label}:</span> {value}
            {end}
          </span>
        )}
        {end && ' '}
      </Fragment>
    );
  });
}
