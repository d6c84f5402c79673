import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import InlineText from '@theme/InlineText';
import StateMark from '@theme/StateMark';
import type {Mentions, Props} from '@theme/Statements';
import Parts from '@theme/Statements/Parts';
import Sources from '@theme/Statements/Sources';
import styles from './styles.module.css';

type CertaintyView = NonNullable<Props['statements'][number]['certainty']>;

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
  const {note, certainty} = statement;
  return (
    <>
      <StatementValue statement={statement} mentions={mentions} />
      <Sources statement={statement} mentions={mentions} />
      {note && (
        <span className={styles.aside} data-book="note">
          <InlineText text={note} terms={mentions.terms} />
        </span>
      )}
      {certainty && (
        <span className={styles.aside} data-book="note">
          {certaintyOf(certainty.label)}
          {certainty.reason && <> ({reasonOf(certainty)})</>}
        </span>
      )}
    </>
  );
}

function StatementValue({statement, mentions: {terms}}: StatementProps): ReactNode {
  const {state, text, parts} = statement;
  if (state) {
    return <StateMark state={state} />;
  }
  return parts ? <Parts parts={parts} terms={terms} /> : <InlineText text={text} terms={terms} />;
}

function reasonOf({reason, lang}: CertaintyView): ReactNode {
  return lang === undefined ? reason : <span lang={lang}>{reason}</span>;
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
