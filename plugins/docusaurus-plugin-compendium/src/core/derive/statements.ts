import {linkText} from '../link/inline.js';
import type {Field, RecordPart, Statement, Value} from '../model.js';
import type {LinkedVersion} from '../stages.js';
import type {FieldView, Inline, PartView, StatementView} from '../views.js';

/** Shows the statements of one field; `seen` holds the terms that were mentioned before in the same row. */
export function statementViews(
  version: LinkedVersion,
  field: Field,
  statements: readonly Statement[],
  seen: Set<string>,
): readonly StatementView[] {
  return statements.map((statement) => statementView(version, field, statement, seen));
}

function statementView(
  version: LinkedVersion,
  field: Field,
  {value, cite, note, certainty}: Statement,
  seen: Set<string>,
): StatementView {
  const level = version.schema.certainty.find(({id}) => id === certainty?.level);
  return {
    ...valueView(version, field, value, seen),
    ...(cite.length > 0 && {cite}),
    ...(note !== undefined && {note: linkText(note, version.matcher, {seen})}),
    ...(certainty &&
      level && {
        certainty: {
          level: level.id,
          label: level.label,
          ...(certainty.reason !== undefined && {reason: certainty.reason}),
        },
      }),
  };
}

type ValueView = Pick<StatementView, 'state' | 'text' | 'option' | 'ref' | 'sort' | 'parts'>;

function valueView(
  version: LinkedVersion,
  field: Field,
  value: Value,
  seen: Set<string>,
): ValueView {
  switch (value.kind) {
    case 'unknown':
    case 'not-applicable':
      return {state: value.kind, text: []};
    case 'text':
      return {text: linkText(value.text, version.matcher, {seen})};
    case 'enum':
      return enumView(field, value.option);
    case 'boolean': {
      const word = value.value ? 'yes' : 'no';
      return {text: [{word, text: version.input.strings[word]}], option: String(value.value)};
    }
    case 'number':
      return {text: [value.text], sort: value.value};
    case 'measure':
      return {text: [value.measure.text], sort: [finite(value.sort[0]), finite(value.sort[1])]};
    case 'date':
      return {text: [formatDate(value.iso, version.input.locale)], sort: value.iso};
    case 'url':
      return {text: [{href: value.url, text: value.url.replace(/^https?:\/\//u, '')}]};
    case 'reference':
      return referenceView(version, field, value.id);
    case 'record':
      return {text: [], parts: partViews(version, field, value.parts, seen)};
  }
}

function partViews(
  version: LinkedVersion,
  {fields = []}: Field,
  parts: readonly RecordPart[],
  seen: Set<string>,
): readonly PartView[] {
  return parts.flatMap(({name, value}) => {
    const field = fields.find((each) => each.name === name);
    return field ? [{name, label: field.label, ...valueView(version, field, value, seen)}] : [];
  });
}

function enumView(field: Field, option: string): ValueView {
  const index = field.options?.findIndex(({id}) => id === option) ?? -1;
  return {text: [field.options?.[index]?.label ?? option], option, sort: index};
}

/** A draft or unlisted entry is named, but nothing leads to it. */
function referenceView(version: LinkedVersion, field: Field, id: string): ValueView {
  const doc = version.entry(field.to ?? '', id)?.doc;
  const text: Inline =
    doc && !doc.draft && !doc.unlisted
      ? {href: doc.permalink, text: doc.title}
      : (doc?.title ?? id);
  return {text: [text], ref: id, sort: doc?.title ?? id};
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

/** `2024`, `2024-05` and `2024-05-01` each keep their precision. */
function formatDate(iso: string, locale: string): string {
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
