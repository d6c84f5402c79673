import {printCsv, type CsvCell} from '../csv.js';
import type {Collection, Field} from '../model.js';
import {own} from '../own.js';
import type {OutputFile} from '../stages.js';
import {dataFile} from './address.js';
import type {DataEntry, DataMeasure, DataReference, DataStatement} from './data-model.js';

/** Between several values in one cell. */
const SEPARATOR = ' | ';

/**
 * `<collection>.csv`, a row for each entry, and `<collection>.statements.csv`, a row for each
 * statement, which holds all that is known of it.
 */
export function csvFiles(
  collection: Collection,
  entries: readonly DataEntry[],
): readonly OutputFile[] {
  const {name, fields} = collection;
  return [
    dataFile(
      `${name}.csv`,
      printCsv(
        entryHead(fields),
        entries.map((entry) => entryRow(fields, entry)),
      ),
    ),
    dataFile(
      `${name}.statements.csv`,
      printCsv(
        STATEMENT_COLUMNS.map(([column]) => column),
        entries.flatMap((entry) => statementRows(fields, entry)),
      ),
    ),
  ];
}

function isMeasured({type}: Field): boolean {
  return type === 'quantity' || type === 'range';
}

function entryHead(fields: readonly Field[]): readonly string[] {
  return [
    'id',
    'title',
    'url',
    ...fields.flatMap((field) => [
      field.name,
      ...(isMeasured(field)
        ? [`${field.name}.min`, `${field.name}.max`, `${field.name}.unit`]
        : []),
      `${field.name}.sources`,
    ]),
  ];
}

function entryRow(fields: readonly Field[], entry: DataEntry): CsvCell[] {
  return [
    entry.id,
    entry.title,
    entry.url,
    ...fields.flatMap((field) => {
      const statements = own(entry.fields, field.name) ?? [];
      const sources = new Set(statements.flatMap(({cite = []}) => cite));
      return [
        statements.map(shown).join(SEPARATOR),
        ...(isMeasured(field) ? span(statements) : []),
        [...sources].join(SEPARATOR),
      ];
    }),
  ];
}

function shown({state, text}: DataStatement): string {
  return state === 'known' ? text : state;
}

/** From the least to the greatest of all statements; an open end stays open. */
function span(statements: readonly DataStatement[]): readonly CsvCell[] {
  const measures = statements.flatMap(measureOf);
  if (measures.length === 0) {
    return [null, null, null];
  }
  const mins = measures.map(({min}) => min ?? -Infinity);
  const maxes = measures.map(({max}) => max ?? Infinity);
  const finite = (bound: number) => (Number.isFinite(bound) ? bound : null);
  return [finite(Math.min(...mins)), finite(Math.max(...maxes)), measures[0]?.unit];
}

function measureOf({value}: DataStatement): readonly DataMeasure[] {
  return typeof value === 'object' && 'approximate' in value ? [value as DataMeasure] : [];
}

interface Row {
  readonly entry: DataEntry;
  readonly field: Field;
  readonly statement: DataStatement;
  readonly measure?: DataMeasure;
}

/** The columns of `<collection>.statements.csv` in order, each with what stands in it. */
const STATEMENT_COLUMNS: readonly (readonly [string, (row: Row) => CsvCell])[] = [
  ['entry', ({entry}) => entry.id],
  ['title', ({entry}) => entry.title],
  ['url', ({entry}) => entry.url],
  ['field', ({field}) => field.name],
  ['label', ({field}) => field.label],
  ['state', ({statement}) => statement.state],
  ['text', ({statement}) => statement.text],
  ['value', ({field, statement}) => plainValue(field, statement)],
  ['min', ({measure}) => measure?.min],
  ['max', ({measure}) => measure?.max],
  ['unit', ({measure}) => measure?.unit],
  ['approximate', ({measure}) => measure?.approximate],
  ['note', ({statement}) => statement.note],
  ['certainty', ({statement}) => statement.certainty?.level],
  ['certainty.reason', ({statement}) => statement.certainty?.reason],
  ['sources', ({statement}) => statement.cite?.join(SEPARATOR)],
];

function statementRows(fields: readonly Field[], entry: DataEntry): readonly CsvCell[][] {
  return fields.flatMap((field) =>
    (own(entry.fields, field.name) ?? []).map((statement) => {
      const [measure] = measureOf(statement);
      const row: Row = {entry, field, statement, ...(measure && {measure})};
      return STATEMENT_COLUMNS.map(([, cell]) => cell(row));
    }),
  );
}

/** Ids of options and entries, numbers, dates and the like; a record as JSON. */
function plainValue({type}: Field, {value}: DataStatement): CsvCell {
  if (typeof value !== 'object') {
    return value;
  }
  if (type === 'reference') {
    return (value as DataReference).id;
  }
  return type === 'record' ? JSON.stringify(value) : undefined;
}
