import {isFacetField} from '../facet-field.js';
import type {Collection, Field} from '../model.js';
import type {Literal} from '../read/literal.js';
import {printProp} from './component-fix.js';
import type {TellSlip} from './components.js';
import {type EntryIds, suggestEntry} from './entry-ids.js';

export type Props = Readonly<Record<string, Literal>>;

/** What a component may name. */
export interface Known {
  readonly collections: readonly Collection[];
  readonly ids: EntryIds;
  /** Names of the versions of the docs. */
  readonly versions: readonly string[];
}

/** What the props of a component that shows entries of a collection hold. */
export interface PropShapes {
  readonly lists: readonly string[];
  readonly texts: readonly string[];
  /** Props that name fields: one or several; a leading minus and `title` are for `orderBy`. */
  readonly fields: readonly string[];
}

const TABLE: PropShapes = {
  lists: ['fields', 'entries', 'start', 'filters'],
  texts: ['groupBy', 'orderBy', 'caption'],
  fields: ['fields', 'filters', 'groupBy', 'orderBy'],
};

/** Checks a table: its collection, and every field, entry and value that it names. */
export function checkTable(props: Props, known: Known, tell: TellSlip): void {
  const collection = checkSelection(props, TABLE, known, tell);
  if (collection) {
    checkFilters(props, collection, tell);
  }
}

/** Checks which entries of which collection a component shows; answers the collection. */
export function checkSelection(
  props: Props,
  shapes: PropShapes,
  {collections, ids}: Known,
  tell: TellSlip,
): Collection | undefined {
  const names = collections.map(({name}) => name);
  const collection = collections.find(({name}) => name === props['of']);
  if (!collection) {
    const expected =
      names.length > 0
        ? names
        : 'a collection of _data/schema.yml, which is missing or declares none';
    tell({prop: 'of', found: textsOf(props['of'])[0] ?? '(nothing)', expected});
    return undefined;
  }
  checkShapes(props, shapes, tell);
  checkFields(props, shapes, collection, tell);
  for (const prop of ['entries', 'start']) {
    checkEntries({prop, entries: props[prop]}, ids.get(collection.name), tell);
  }
  for (const [name, wanted] of pairsOf(props['where'])) {
    const field = collection.fields.find((each) => each.name === name);
    if (field) {
      checkWanted(field, wanted, ids, tell);
    }
  }
  return collection;
}

/** Lists and mappings that were written as one text, and texts that were written as a list. */
function checkShapes(props: Props, {lists, texts}: PropShapes, tell: TellSlip): void {
  for (const prop of lists) {
    const value = props[prop];
    if (value !== undefined && !isTexts(value)) {
      const items = typeof value === 'string' ? value.split(/\s*[,;]\s*/) : [];
      const fix = items.length > 0 ? printProp(prop, items.filter(Boolean)) : undefined;
      const expected = `a list such as ${printProp(prop, ['name'])}`;
      tell({prop, found: shown(value), expected, fix});
    }
  }
  for (const prop of texts) {
    const value = props[prop];
    if (value !== undefined && typeof value !== 'string') {
      const [first] = textsOf(value);
      const fix = first === undefined ? undefined : printProp(prop, first);
      tell({prop, found: shown(value), expected: `one text: ${printProp(prop, 'name')}`, fix});
    }
  }
  const {where} = props;
  if (where !== undefined && !isMapping(where)) {
    const expected = 'fields with the values wanted: where={{field: ["value"]}}';
    tell({prop: 'where', found: shown(where), expected, fix: whereMeant(where)});
  }
}

/** `diet: seeds` or `diet=seeds` as the mapping that it should be. */
function whereMeant(where: Literal): string | undefined {
  const [, field, value] = /^\s*([\w-]+)\s*[:=]+\s*(.+?)\s*$/.exec(shown(where)) ?? [];
  return field === undefined || value === undefined
    ? undefined
    : printProp('where', {[field]: value.replace(/^(["'])(.*)\1$/, '$2')});
}

function checkFields(
  props: Props,
  shapes: PropShapes,
  {fields, broken = []}: Collection,
  tell: TellSlip,
): void {
  const names = fields.map(({name}) => name);
  const named = shapes.fields.flatMap((prop) =>
    isShaped(shapes, prop, props[prop])
      ? textsOf(props[prop]).map((name) => [prop, name] as const)
      : [],
  );
  const wanted = pairsOf(props['where']).map(([name]) => ['where', name] as const);
  for (const [prop, written] of [...named, ...wanted]) {
    const name = prop === 'orderBy' ? written.replace(/^-/u, '') : written;
    const allowed = prop === 'orderBy' ? ['title', ...names] : names;
    if (!allowed.includes(name) && !broken.includes(name)) {
      tell({
        prop,
        message: `there is no field “${name}”.`,
        found: name,
        expected: allowed,
        suggestion: fields.find(({label}) => label.toLowerCase() === name.toLowerCase())?.name,
      });
    }
  }
}

/** A filter offers values to choose from, which only some types have. */
function checkFilters({filters}: Props, {fields}: Collection, tell: TellSlip): void {
  const fit = fields.filter(isFacetField).map(({name}) => name);
  for (const name of isTexts(filters) ? filters : []) {
    const field = fields.find((each) => each.name === name);
    if (field && !isFacetField(field)) {
      tell({
        prop: 'filters',
        message: `“${name}” (${field.label}) has no values to choose from: its type is ${field.type}.`,
        found: name,
        expected: fit,
      });
    }
  }
}

function isShaped({lists}: PropShapes, prop: string, value: Literal | undefined): boolean {
  return lists.includes(prop) ? isTexts(value) : typeof value === 'string';
}

function checkEntries(
  {prop, entries}: {readonly prop: string; readonly entries: Literal | undefined},
  ids: ReadonlySet<string> | undefined,
  tell: TellSlip,
): void {
  for (const id of isTexts(entries) ? entries : []) {
    if (ids && !ids.has(id)) {
      tell({
        prop,
        message: `there is no entry “${id}”.`,
        found: id,
        expected: 'ids of entries of this collection',
        suggestion: suggestEntry(id, ids),
      });
    }
  }
}

const STATES: readonly string[] = ['unknown', 'not-applicable', 'absent'];

/** Values of fields that say what they may be: options, entries, and true or false. */
function checkWanted(field: Field, wanted: Literal, ids: EntryIds, tell: TellSlip): void {
  const {name, label} = field;
  const values = valuesOf(field, ids);
  for (const value of values ? textsOf(wanted) : []) {
    if (values && !values.has(value) && !STATES.includes(value)) {
      tell({
        prop: 'where',
        message: `“${name}” (${label}) is never “${value}”.`,
        found: value,
        expected:
          field.type === 'reference'
            ? `ids of entries of “${field.to}”, or ${STATES.join(', ')}`
            : [...values, ...STATES],
        suggestion: suggestValue(field, value, values),
      });
    }
  }
}

function valuesOf({type, options, to}: Field, ids: EntryIds): ReadonlySet<string> | undefined {
  switch (type) {
    case 'enum':
      return new Set(options?.map(({id}) => id));
    case 'boolean':
      return new Set(['true', 'false']);
    case 'reference':
      return to === undefined ? undefined : ids.get(to);
    default:
      return undefined;
  }
}

function suggestValue({options}: Field, value: string, values: ReadonlySet<string>) {
  const byLabel = options?.find(({label}) => label.toLowerCase() === value.toLowerCase());
  return byLabel?.id ?? suggestEntry(value, values);
}

function pairsOf(value: Literal | undefined): readonly (readonly [string, Literal])[] {
  return isMapping(value) ? Object.entries(value) : [];
}

function isMapping(value: Literal | undefined): value is Readonly<Record<string, Literal>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isTexts(value: Literal | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Single values and those of a list, as text. */
function textsOf(value: Literal | undefined): readonly string[] {
  const items: readonly (Literal | undefined)[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) =>
    item === undefined || item === null || typeof item === 'object' ? [] : [String(item)],
  );
}

function shown(value: Literal): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
