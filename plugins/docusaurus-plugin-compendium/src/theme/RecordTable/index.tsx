import {useId} from 'react';
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import InlineText from '@theme/InlineText';
import type {Props} from '@theme/RecordTable';
import StateMark from '@theme/StateMark';
import Sources from '@theme/Statements/Sources';
import {own} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

type Column = NonNullable<Props['field']['fields']>[number];
type Statement = Props['statements'][number];

/**
 * The records of one field: a row is a statement, a column a sub-field that any of them uses. Where
 * there is no room for columns, style sheets make a card of each row, in which cells carry the name
 * of their column. Without the roles, browsers would then no longer take it for a table.
 */
export default function RecordTable({field, statements, mentions}: Props): ReactNode {
  const captionId = useId();
  const columns = (field.fields ?? []).filter(({name}) =>
    statements.some(({parts}) => parts?.some((part) => part.name === name)),
  );
  const hasCertainty = statements.some(({certainty}) => certainty);
  const hasSources = statements.some(({cite}) => cite?.some((id) => own(mentions.cites, id)));
  return (
    <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table} role="table">
        <caption>
          <span id={captionId}>{field.label}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.name}
                role="columnheader"
                scope="col"
                className={columnClass(column, notedOf(columns))}
              >
                {column.label}
              </th>
            ))}
            {hasCertainty && (
              <th role="columnheader" scope="col" className={styles.text}>
                {certaintyTitle()}
              </th>
            )}
            {hasSources && (
              <th role="columnheader" scope="col">
                {sourcesTitle()}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {statements.map((statement, index) => (
            <tr key={index} role="row">
              <Values statement={statement} columns={columns} terms={mentions.terms} />
              {hasCertainty && (
                <Cell name={certaintyTitle()} className={styles.text}>
                  {statement.certainty && <Level {...statement.certainty} />}
                </Cell>
              )}
              {hasSources && (
                <Cell name={sourcesTitle()} className={styles.sources}>
                  {statement.cite && <Sources statement={statement} mentions={mentions} />}
                </Cell>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  /** The header of the column, which a card shows beside the value. */
  readonly name: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function Cell({name, className, children}: CellProps): ReactNode {
  return (
    <td role="cell" className={className} data-label={name}>
      {children && <div>{children}</div>}
    </td>
  );
}

function Level({label, reason, lang}: NonNullable<Statement['certainty']>): ReactNode {
  return (
    <>
      {label}
      {reason && (
        <span className={styles.aside} data-book="note" lang={lang}>
          {reason}
        </span>
      )}
    </>
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
    <span className={styles.aside} data-book="note">
      <InlineText text={note} terms={terms} />
    </span>
  );
  if (state) {
    return (
      <th role="rowheader" scope="row" colSpan={columns.length}>
        <StateMark state={state} />
        {aside}
      </th>
    );
  }
  const noted = notedOf(columns);
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
      <th key={column.name} role="rowheader" scope="row">
        {content}
      </th>
    ) : (
      <Cell key={column.name} name={column.label} className={columnClass(column, noted)}>
        {content}
      </Cell>
    );
  });
}

/** The column of the last text, which also holds the notes. */
function notedOf(columns: readonly Column[]): Column | undefined {
  return columns.filter(({type}) => type === 'text').at(-1) ?? columns.at(-1);
}

function columnClass(column: Column, noted: Column | undefined): string {
  return clsx(styles[column.type], column === noted && styles.noted);
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
