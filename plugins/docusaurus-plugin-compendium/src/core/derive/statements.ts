import {linkText} from '../link/inline.js';
import type {Field, RecordPart, Statement, Value} from '../model.js';
import type {LinkedVersion} from '../stages.js';
import {measureText} from './measure-text.js';
import {type Foreign, foreign, inLanguage} from './foreign.js';
import type {FieldView, Inline, PartView, StatementView} from '../views.js';

/** What showing statements takes of a version. */
export type StatementContext = Pick<LinkedVersion, 'input' | 'schema' | 'matcher' | 'entry'>;

/** Where statements stand. */
interface Context extends Foreign {
  /** Terms that were mentioned before in the same row. */
  readonly seen: Set<string>;
}

/** Shows the statements of one field. */
export function statementViews(
  version: StatementContext,
  field: Field,
  statements: readonly Statement[],
  context: Context,
): readonly StatementView[] {
  return statements.map((statement) => statementView(version, field, statement, context));
}

function statementView(
  version: StatementContext,
  field: Field,
  {value, cite, note, certainty}: Statement,
  context: Context,
): StatementView {
  const level = version.schema.certainty.find(({id}) => id === certainty?.level);
  return {
    ...valueView(version, field, value, context),
    ...(cite.length > 0 && {cite}),
    ...(note !== undefined && {note: textOf(note, version, context)}),
    ...(certainty &&
      level && {
        certainty: {
          level: level.id,
          label: level.label,
          ...(certainty.reason !== undefined && {reason: certainty.reason, ...languageOf(context)}),
        },
      }),
  };
}

type ValueView = Pick<StatementView, 'state' | 'text' | 'option' | 'ref' | 'sort' | 'parts'>;

function valueView(
  version: StatementContext,
  field: Field,
  value: Value,
  context: Context,
): ValueView {
  switch (value.kind) {
    case 'unknown':
    case 'not-applicable':
      return {state: value.kind, text: []};
    case 'text':
      return {text: textOf(value.text, version, context)};
    case 'enum':
      return enumView(field, value.option);
    case 'boolean': {
      const word = value.value ? 'yes' : 'no';
      return {text: [{word, text: version.input.strings[word]}], option: String(value.value)};
    }
    case 'number':
      return {text: [value.text], sort: value.value};
    case 'measure':
      return {
        text: [measureText(value.measure, version.input)],
        sort: [finite(value.sort[0]), finite(value.sort[1])],
      };
    case 'date':
      return {text: [formatDate(value.iso, version.input.locale)], sort: value.iso};
    case 'url':
      return {text: [{href: value.url, text: value.url.replace(/^https?:\/\//u, '')}]};
    case 'reference':
      return referenceView(version, field, value.id);
    case 'record':
      return {text: [], parts: partViews(version, field, value.parts, context)};
  }
}

function partViews(
  version: StatementContext,
  {fields = []}: Field,
  parts: readonly RecordPart[],
  context: Context,
): readonly PartView[] {
  return parts.flatMap(({name, value}) => {
    const field = fields.find((each) => each.name === name);
    return field ? [{name, label: field.label, ...valueView(version, field, value, context)}] : [];
  });
}

function enumView(field: Field, option: string): ValueView {
  const index = field.options?.findIndex(({id}) => id === option) ?? -1;
  return {text: [field.options?.[index]?.label ?? option], option, sort: index};
}

/** A draft or unlisted entry is named, but nothing leads to it. */
function referenceView(version: StatementContext, field: Field, id: string): ValueView {
  const doc = version.entry(field.to ?? '', id)?.doc;
  const text: Inline =
    doc && !doc.draft && !doc.unlisted
      ? {href: doc.permalink, text: doc.title}
      : (doc?.title ?? id);
  return {
    text: doc ? inLanguage([text], foreign(version, doc)) : [text],
    ref: id,
    sort: doc?.title ?? id,
  };
}

/** What the author of the document wrote, with its terms. */
function textOf(
  text: string,
  {matcher}: StatementContext,
  {seen, ...language}: Context,
): readonly Inline[] {
  return inLanguage(linkText(text, matcher, {seen}), language);
}

function languageOf({lang}: Foreign): Foreign {
  return lang === undefined ? {} : {lang};
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

/** `2024`, `2024-05` and `2024-05-01` each keep their precision. */
export function formatDate(iso: string, locale: string): string {
  const [, month, day] = iso.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && {month: 'long'}),
    ...(day && {day: 'numeric'}),
    timeZone: 'UTC',
  }).format(new Date(iso));
}

/** What a field says of itself on a page. */
export function fieldView(field: Field): FieldView {
  const {name, label, type, description, group, unit, many, options, fields} = field;
  const own = {name, label, type, description, group, unit, many, options};
  return fields ? {...own, fields: fields.map(fieldView)} : own;
}
