import {useId} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import InlineText from '@theme/InlineText';
import type {Props} from '@theme/RecordTable';
import StateMark from '@theme/StateMark';
import Sources from '@theme/Statements/Sources';
import {own} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

type Column = NonNullable<Props['field']['fields']>[number];
type Statement = Props['statements'][number];

/** The records of one field: a row is a statement, a column a sub-field that any of them uses. */
export default function RecordTable({field, statements, mentions}: Props): ReactNode {
  const captionId = useId();
  const columns = (field.fields ?? []).filter(({name}) =>
    statements.some(({parts}) => parts?.some((part) => part.name === name)),
  );
  const hasCertainty = statements.some(({certainty}) => certainty);
  const hasSources = statements.some(({cite}) => cite?.some((id) => own(mentions.cites, id)));
  return (
    <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <span id={captionId}>{field.label}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({name, label, type}) => (
              <th key={name} scope="col" className={styles[type]}>
                {label}
              </th>
            ))}
            {hasCertainty && (
              <th scope="col" className={styles.text}>
                {certaintyTitle()}
              </th>
            )}
            {hasSources && <th scope="col">{sourcesTitle()}</th>}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement, index) => (
            <tr key={index}>
              <Values statement={statement} columns={columns} terms={mentions.terms} />
              {hasCertainty && (
                <td className={styles.text}>
                  {statement.certainty?.label}
                  {statement.certainty?.reason && (
                    <span className={styles.aside}>{statement.certainty.reason}</span>
                  )}
                </td>
              )}
              {hasSources && (
                <td className={styles.sources}>
                  <Sources statement={statement} mentions={mentions} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ValuesProps {
  readonly statement: Statement;
  readonly columns: readonly Column[];
  readonly terms: Props['mentions']['terms'];
}

/** The first sub-field names the row. The note stands below the last text, which it qualifies. */
function Values({statement, columns, terms}: ValuesProps): ReactNode {
  const {state, note, parts = []} = statement;
  const aside = note && (
    <span className={styles.aside}>
      <InlineText text={note} terms={terms} />
    </span>
  );
  if (state) {
    return (
      <th scope="row" colSpan={columns.length}>
        <StateMark state={state} />
        {aside}
      </th>
    );
  }
  const noted = columns.filter(({type}) => type === 'text').at(-1) ?? columns.at(-1);
  return columns.map((column, index) => {
    const part = parts.find(({name}) => name === column.name);
    const content = (
      <>
        {part && !part.state ? (
          <InlineText text={part.text} terms={terms} />
        ) : (
          <StateMark state={part?.state ?? 'absent'} />
        )}
        {column === noted && aside}
      </>
    );
    return index === 0 ? (
      <th key={column.name} scope="row">
        {content}
      </th>
    ) : (
      <td key={column.name} className={styles[column.type]}>
        {content}
      </td>
    );
  });
}

function certaintyTitle(): string {
  return translate({
    id: 'theme.compendium.record.certainty',
    message: 'Certainty',
    description: 'Header of the column that says how sure each row of a table of records is',
  });
}

function sourcesTitle(): string {
  return translate({
    id: 'theme.compendium.record.sources',
    message: 'Source',
    description: 'Header of the column with the sources of each row of a table of records',
  });
}
