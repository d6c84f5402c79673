import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Citation from '@theme/Citation';
import InlineText from '@theme/InlineText';
import StateMark from '@theme/StateMark';
import type {Mentions, Props} from '@theme/Statements';
import styles from './styles.module.css';

interface StatementProps {
  readonly statement: Props['statements'][number];
  readonly mentions: Mentions;
}

/** What is said of one field: one statement plainly, several as a list, each with its sources. */
export default function Statements({statements, mentions}: Props): ReactNode {
  const [only, ...others] = statements;
  if (!only) {
    return <StateMark state="absent" />;
  }
  if (others.length === 0) {
    return <Statement statement={only} mentions={mentions} />;
  }
  return (
    <ul className={styles.list}>
      {statements.map((statement, index) => (
        <li key={index}>
          <Statement statement={statement} mentions={mentions} />
        </li>
      ))}
    </ul>
  );
}

function Statement({statement, mentions}: StatementProps): ReactNode {
  const {state, text, note, certainty} = statement;
  return (
    <>
      {state ? <StateMark state={state} /> : <InlineText text={text} terms={mentions.terms} />}
      <Sources statement={statement} mentions={mentions} />
      {note && (
        <span className={styles.aside}>
          <InlineText text={note} terms={mentions.terms} />
        </span>
      )}
      {certainty && (
        <span className={styles.aside}>
          {certaintyOf(certainty.label)}
          {certainty.reason && ` (${certainty.reason})`}
        </span>
      )}
    </>
  );
}

function Sources({statement, mentions: {cites, anchor}}: StatementProps): ReactNode {
  const items = (statement.cite ?? []).flatMap((id) => {
    const n = cites[id];
    return n === undefined ? [] : [{id, n, anchor: anchor?.(statement, id)}];
  });
  return items.length > 0 && <Citation items={items} />;
}

function certaintyOf(level: string): string {
  return translate(
    {
      id: 'theme.compendium.certainty',
      message: 'Certainty: {level}',
      description: 'How sure a statement is; the level is the label of the schema',
    },
    {level},
  );
}
