import {foreign} from '../derive/foreign.js';
import {type StatementContext, statementViews} from '../derive/statements.js';
import {plainText} from '../derive/table-cell.js';
import {statementText} from '../emit/data-statement.js';
import type {Collection, Entry, Statement, Value} from '../model.js';
import {own} from '../own.js';
import {compact} from '../read/compact.js';
import type {StatementView} from '../views.js';
import type {CiteSnapshot, EntrySnapshot, StatementSnapshot} from './snapshot-model.js';

export interface EntryContext {
  /** The version in the words of its locale. */
  readonly shown: StatementContext;
  /** Finds an entry with the data of the default locale. */
  readonly original: StatementContext['entry'];
  readonly cites: (ids: readonly string[]) => readonly CiteSnapshot[];
}

/** One entry, with its statements as pages print them. */
export function snapshotEntry(
  {id, doc, fields}: Entry,
  formerly: readonly string[],
  collection: Collection,
  {shown, original, cites}: EntryContext,
): EntrySnapshot {
  const entry = original(collection.name, id);
  const data = entry?.fields;
  const language = foreign(shown, doc);
  const filled = collection.fields.flatMap((field) => {
    const statements = own(fields, field.name) ?? [];
    const views = statementViews(shown, field, statements, {seen: new Set()});
    const snapshots = views.flatMap((view, index) => {
      const statement = own(data, field.name)?.[index] ?? statements[index];
      return statement ? [{...language, ...snapshotStatement(statement, view, cites)}] : [];
    });
    return snapshots.length > 0 ? [[field.name, snapshots] as const] : [];
  });
  return {
    id,
    title: doc.title,
    key: entry?.doc.title ?? doc.title,
    href: doc.permalink,
    formerly,
    fields: Object.fromEntries(filled),
  };
}

function snapshotStatement(
  {value, note, certainty, cite}: Statement,
  view: StatementView,
  cites: EntryContext['cites'],
): StatementSnapshot {
  return compact<StatementSnapshot>({
    value: valueKey(value),
    aside: JSON.stringify([note ?? '', certainty?.level ?? '', certainty?.reason ?? '']),
    state: view.state,
    text: statementText(view),
    note: view.note && plainText(view.note),
    certainty: view.certainty && certaintyText(view.certainty),
    cite: cites(cite),
  });
}

function certaintyText({label, reason}: NonNullable<StatementView['certainty']>): string {
  return reason === undefined ? label : `${label} (${reason})`;
}

/** What a value is: a measure as it was written, an option by its id. */
function valueKey(value: Value): string {
  switch (value.kind) {
    case 'measure':
      return JSON.stringify([value.kind, value.measure.text]);
    case 'record':
      return JSON.stringify(value.parts.map((part) => [part.name, valueKey(part.value)]));
    default:
      return JSON.stringify(value);
  }
}
