import type {Collection, Field, Position, Schema, Statement, Value, YamlPair} from '../model.js';
import {own} from '../own.js';
import type {Report} from '../problem.js';
import {compact} from './compact.js';
import type {PageText} from './page-front.js';
import {readStatements} from './statement.js';
import {type Origin, tell} from './yaml-map.js';
import {describe, getPair} from './yaml-nodes.js';

interface Known {
  readonly collection: Collection;
  readonly schema: Schema;
  /** Fields of the default locale that could not be read: nothing can be said of their translation. */
  readonly unreadable: readonly string[];
}

type Fields = Readonly<Record<string, readonly Statement[]>>;

/**
 * Lays the texts of a translated document over the data of the default locale: text values, notes
 * and reasons of certainty, statement by statement. Everything else must be the same or absent, and
 * is reported as `localized-data` when it is not: a figure has one home.
 */
export function localizeFields(
  fields: Fields,
  {map, file}: PageText,
  {collection, schema, unreadable}: Known,
  report: Report,
): Fields {
  const origin = {file, report};
  const overlaid: Record<string, readonly Statement[]> = {...fields};
  for (const field of collection.fields) {
    const pair = getPair(map, field.name);
    const statements = own(fields, field.name);
    if (pair && statements) {
      overlaid[field.name] = localizeField(statements, pair, {field, schema, origin});
    } else if (pair && !unreadable.includes(field.name)) {
      drifted(pair.keyAt, describe(pair.value), {name: field.name, origin});
    }
  }
  return overlaid;
}

interface Localizing {
  readonly field: Field;
  readonly schema: Schema;
  readonly origin: Origin;
}

function localizeField(
  statements: readonly Statement[],
  {key: name, keyAt, value: node}: YamlPair,
  {field, schema, origin}: Localizing,
): readonly Statement[] {
  // A translated unit (`3–6 Monate`) is no bad measure to mend here, but data to leave out.
  const faults: unknown[] = [];
  const translated = readStatements(
    withoutRequired(field),
    node,
    {file: origin.file, schema},
    (problem) => {
      faults.push(problem);
    },
  );
  if (faults.length > 0 || translated.length !== statements.length) {
    drifted(keyAt, describe(node), {name, origin});
    return statements;
  }
  return statements.map((statement, index) => {
    const other = translated[index];
    if (!other || !sameData(statement, other)) {
      drifted(other?.at ?? keyAt, describe(node), {name, origin});
      return statement;
    }
    return overlay(statement, other);
  });
}

function overlay(statement: Statement, translated: Statement): Statement {
  const reason = translated.certainty?.reason ?? statement.certainty?.reason;
  return compact<Statement>({
    ...statement,
    value: overlayValue(statement.value, translated.value),
    note: translated.note ?? statement.note,
    certainty: statement.certainty && compact({...statement.certainty, reason}),
  });
}

/** A translated record may leave out the sub-fields that it does not translate. */
function withoutRequired(field: Field): Field {
  const fields = field.fields?.map((each) => ({...each, required: false}));
  return fields ? {...field, fields} : field;
}

function overlayValue(value: Value, translated: Value | undefined): Value {
  if (value.kind === 'record' && translated?.kind === 'record') {
    const parts = value.parts.map((part) => ({
      ...part,
      value: overlayValue(part.value, partOf(translated, part.name)),
    }));
    return {...value, parts};
  }
  return translated?.kind === 'text' ? translated : value;
}

function partOf({parts}: Value & {kind: 'record'}, name: string): Value | undefined {
  return parts.find((part) => part.name === name)?.value;
}

function sameData(statement: Statement, translated: Statement): boolean {
  const {cite, certainty} = translated;
  return (
    sameValue(statement.value, translated.value) &&
    (cite.length === 0 || cite.join() === statement.cite.join()) &&
    (certainty === undefined || certainty.level === statement.certainty?.level)
  );
}

function sameValue(value: Value | undefined, translated: Value): boolean {
  if (value?.kind === 'record' && translated.kind === 'record') {
    return translated.parts.every((part) => sameValue(partOf(value, part.name), part.value));
  }
  return value?.kind === 'text'
    ? translated.kind === 'text'
    : JSON.stringify(value) === JSON.stringify(translated);
}

function drifted(
  at: Position,
  found: string,
  {name, origin}: {readonly name: string; readonly origin: Origin},
): void {
  tell(origin, 'localized-data', at, {
    message: `“${name}” differs from the document in the default language, whose data count.`,
    found,
    expected: 'the same data, or no key: only texts, notes and reasons are translated',
  });
}
