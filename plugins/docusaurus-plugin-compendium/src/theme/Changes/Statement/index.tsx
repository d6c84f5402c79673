import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Changes/Statement';
import StateName from '@theme/StateName';
import styles from './styles.module.css';

type Change = Props['change'];
type Shown = NonNullable<Change['after']>;
type Cites = Shown['cite'];

/** One value that came, went, or is another: each is named in words, and not by colour. */
export default function ChangesStatement({change}: Props): ReactNode {
  const {kind, before, after} = change;
  if (kind === 'added' && after) {
    return (
      <li>
        {addedLabel()} <Whole statement={after} />
      </li>
    );
  }
  if (kind === 'removed' && before) {
    return (
      <li>
        {removedLabel()} <Whole statement={before} />
      </li>
    );
  }
  return <li>{before && after && <Changed before={before} after={after} change={change} />}</li>;
}

function Whole({statement}: {readonly statement: Shown}): ReactNode {
  const {lang, note, certainty, cite} = statement;
  return (
    <>
      <Value statement={statement} />
      {note !== undefined && (
        <>
          {' · '}
          <span lang={lang}>{note}</span>
        </>
      )}
      {certainty !== undefined && ` · ${certaintyText(certainty)}`}
      {cite.length > 0 && (
        <>
          {' '}
          (<Sources cites={cite} />)
        </>
      )}
    </>
  );
}

interface ChangedProps {
  readonly before: Shown;
  readonly after: Shown;
  readonly change: Change;
}

function Changed({before, after, change}: ChangedProps): ReactNode {
  const {parts = [], citesAdded = [], citesRemoved = []} = change;
  return (
    <>
      {parts.includes('value') ? (
        <>
          {beforeLabel()} <Value statement={before} />
          <Line label={nowLabel()} text={<Value statement={after} />} />
        </>
      ) : (
        <Value statement={after} />
      )}
      {parts.includes('note') && <Line label={noteLabel()} text={arrow(before.note, after.note)} />}
      {parts.includes('certainty') && (
        <Line label={certaintyLabel()} text={arrow(before.certainty, after.certainty)} />
      )}
      {citesAdded.length > 0 && (
        <Line label={citesAddedLabel()} text={<Sources cites={citesAdded} />} />
      )}
      {citesRemoved.length > 0 && (
        <Line label={citesRemovedLabel()} text={<Sources cites={citesRemoved} />} />
      )}
    </>
  );
}

function Line({label, text}: {readonly label: string; readonly text: ReactNode}): ReactNode {
  return (
    <>
      {' '}
      <span className={styles.line} data-book="note">
        {label} {text}
      </span>
    </>
  );
}

function Value({statement: {state, lang, text}}: {readonly statement: Shown}): ReactNode {
  if (state) {
    return <StateName state={state} />;
  }
  return text === '' ? nothing() : <span lang={lang}>{text}</span>;
}

function Sources({cites}: {readonly cites: Cites}): ReactNode {
  return cites.map(({label, href}, index) => (
    <span key={label + String(href)}>
      {index > 0 && '; '}
      {href === undefined ? label : <Link to={href}>{label}</Link>}
    </span>
  ));
}

function arrow(before = nothing(), after = nothing()): string {
  return `${before} → ${after}`;
}

function nothing(): string {
  return translate({
    id: 'theme.compendium.changes.nothing',
    message: '(nothing)',
    description: 'Stands for a value that is empty, before or after a change',
  });
}

function addedLabel(): string {
  return translate({
    id: 'theme.compendium.changes.statement.added',
    message: 'Added:',
    description: 'Comes before a fact that is new',
  });
}

function removedLabel(): string {
  return translate({
    id: 'theme.compendium.changes.statement.removed',
    message: 'Removed:',
    description: 'Comes before a fact that is no longer there',
  });
}

function beforeLabel(): string {
  return translate({
    id: 'theme.compendium.changes.statement.before',
    message: 'Before:',
    description: 'Comes before the earlier value of a fact',
  });
}

function nowLabel(): string {
  return translate({
    id: 'theme.compendium.changes.statement.now',
    message: 'Now:',
    description: 'Comes before the new value of a fact',
  });
}

function noteLabel(): string {
  return translate({
    id: 'theme.compendium.changes.statement.note',
    message: 'Note:',
    description: 'Comes before the earlier and the new note of a fact',
  });
}

function certaintyLabel(): string {
  return translate({
    id: 'theme.compendium.changes.statement.certainty',
    message: 'Certainty:',
    description: 'Comes before the earlier and the new certainty of a fact',
  });
}

function citesAddedLabel(): string {
  return translate({
    id: 'theme.compendium.changes.statement.citesAdded',
    message: 'Sources added:',
    description: 'Comes before the sources that a fact cites now',
  });
}

function citesRemovedLabel(): string {
  return translate({
    id: 'theme.compendium.changes.statement.citesRemoved',
    message: 'Sources removed:',
    description: 'Comes before the sources that a fact does not cite any more',
  });
}

function certaintyText(level: string): string {
  return translate(
    {
      id: 'theme.compendium.certainty',
      message: 'Certainty: {level}',
      description: 'How sure a statement is; the level is the label of the schema',
    },
    {level},
  );
}
