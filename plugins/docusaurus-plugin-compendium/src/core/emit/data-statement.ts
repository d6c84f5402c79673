import {plainText} from '../derive/table-cell.js';
import type {Field, RecordPart, Statement, Value} from '../model.js';
import type {LinkedVersion, SiteInfo} from '../stages.js';
import type {StatementView} from '../views.js';
import {pageUrl} from './address.js';
import type {DataReference, DataStatement, DataValue} from './data-model.js';

export interface DataContext {
  readonly version: LinkedVersion;
  readonly site: SiteInfo;
}

/** One statement as data; `view` is how readers see it. */
export function dataStatement(
  context: DataContext,
  field: Field,
  {value, cite}: Statement,
  view: StatementView,
): DataStatement {
  const parsed = isFact(value) ? dataValue(context, field, value) : undefined;
  return {
    state: view.state ?? 'known',
    text: statementText(view),
    ...(parsed !== undefined && {value: parsed}),
    ...(view.note && {note: plainText(view.note)}),
    ...(view.certainty && {certainty: view.certainty}),
    ...(cite.length > 0 && {cite}),
  };
}

/** A statement as plain text; empty when there is no fact. */
export function statementText({text, parts}: Pick<StatementView, 'text' | 'parts'>): string {
  return parts
    ? parts.map((part) => `${part.label}: ${part.state ?? plainText(part.text)}`).join('; ')
    : plainText(text);
}

type Fact = Exclude<Value, {readonly kind: 'unknown' | 'not-applicable'}>;

function isFact(value: Value): value is Fact {
  return value.kind !== 'unknown' && value.kind !== 'not-applicable';
}

function dataValue(context: DataContext, field: Field, value: Fact): DataValue {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'enum':
      return value.option;
    case 'boolean':
    case 'number':
      return value.value;
    case 'measure': {
      const {approximate, exclusive} = value.measure;
      const [min, max] = value.sort.map((bound) => (Number.isFinite(bound) ? bound : null));
      return {
        min: min ?? null,
        max: max ?? null,
        unit: field.unit ?? value.measure.unit ?? null,
        approximate,
        exclusive,
      };
    }
    case 'date':
      return value.iso;
    case 'url':
      return value.url;
    case 'reference':
      return dataReference(context, field, value.id);
    case 'record':
      return Object.fromEntries(value.parts.flatMap((part) => dataPart(context, field, part)));
  }
}

function dataPart(context: DataContext, {fields}: Field, {name, value}: RecordPart) {
  const field = fields?.find((each) => each.name === name);
  if (!isFact(value)) {
    return [[name, {state: value.kind}] as const];
  }
  return field ? [[name, dataValue(context, field, value)] as const] : [];
}

function dataReference({version, site}: DataContext, field: Field, id: string): DataReference {
  const doc = version.entry(field.to ?? '', id)?.doc;
  return {
    id,
    title: doc?.title ?? id,
    ...(doc && !doc.draft && !doc.unlisted && {url: pageUrl(site, doc)}),
  };
}
