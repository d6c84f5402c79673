import type {Field, Schema, Statement, Value, YamlMap, YamlNode, YamlPair} from '../model.js';
import type {Report} from '../problem.js';
import {compact} from './compact.js';
import {isMisspelt, meantKey} from './misspelt.js';
import {readRecord} from './statement-record.js';
import {readCertainty, readCite, readRemark} from './statement-source.js';
import {takeBroken} from './stray-comma.js';
import {readScalar, refuseEmpty} from './value-scalar.js';
import type {Spot} from './value-spot.js';
import {templateOf} from './value-template.js';
import {checkKeys, type Origin, tell} from './yaml-map.js';
import {describe, getPair, getValue, isEmpty, itemsOf, textOf, toData} from './yaml-nodes.js';
import {printFlow, printYaml} from './yaml-print.js';

export interface StatementContext {
  readonly file: string;
  readonly schema: Pick<Schema, 'certainty'>;
}

interface Reading extends Origin {
  readonly field: Field;
  readonly schema: StatementContext['schema'];
  readonly spot: Spot;
}

/** The keys that say something about a value. */
export const STATEMENT_KEYS: readonly string[] = ['value', 'cite', 'note', 'certainty'];
const KNOWN = {keys: STATEMENT_KEYS, lists: ['cite']};

/**
 * Reads the value of a field: plain, `{value, cite, note, certainty}`, or a list of these. What is
 * wrong is reported and left out, so that one bad value does not hide the others. Whether entries
 * and sources exist is not checked here.
 */
export function readStatements(
  field: Field,
  node: YamlNode,
  context: StatementContext,
  report: Report,
): readonly Statement[] {
  const reading: Reading = {...context, field, report, spot: 'field'};
  if (node.kind !== 'list') {
    return readStatement(node, reading) ?? [];
  }
  if (node.items.length === 0) {
    refuseEmpty(node, reading);
  }
  const statements = node.items.flatMap(
    (item) => readStatement(item, {...reading, spot: 'item'}) ?? [],
  );
  return field.many ? withoutRepeats(statements, reading) : statements;
}

function readStatement(node: YamlNode, reading: Reading): readonly Statement[] | undefined {
  switch (node.kind) {
    case 'list':
      return refuse(node, reading, 'A list within a list means nothing.', 'one list of values');
    case 'map':
      return isPlainRecord(node, reading.field)
        ? plain(readRecord(node, reading), node)
        : readMap(node, {...reading, spot: 'value'});
    default:
      return plain(readScalar(node, reading), node);
  }
}

function plain(value: Value | undefined, {at}: YamlNode): readonly Statement[] | undefined {
  return value && [{value, cite: [], at, citeAt: []}];
}

/** A mapping without any key of a statement is the record itself. */
function isPlainRecord(map: YamlMap, {type, fields = []}: Field): boolean {
  const names = [...STATEMENT_KEYS, ...fields.map(({name}) => name)];
  return (
    type === 'record' &&
    !map.pairs.some(({key}) => STATEMENT_KEYS.includes(key)) &&
    !isMisspelt(map, 'value', names)
  );
}

function readMap(written: YamlMap, reading: Reading): readonly Statement[] | undefined {
  const {map, broken} = takeBroken(written, KNOWN, reading);
  if (lacksValueKey(map, reading.field)) {
    tell(reading, 'missing-field', map.at, {
      message: `The sub-fields of “${reading.field.name}” stand under “value” here.`,
      found: describe(map),
      expected: '{value: {…}, cite: …}, or the sub-fields alone',
      fix: underValue(map),
    });
    return undefined;
  }
  const bare = valueWithoutKey(map);
  if (bare !== undefined) {
    tellWithoutKey(map, bare, reading);
    return undefined;
  }
  checkKeys(map, STATEMENT_KEYS, 'A statement', reading);
  const rest = {
    ...readCite(getPair(map, 'cite'), reading),
    note: readRemark(map, 'note', reading),
    certainty: readCertainty(getPair(map, 'certainty'), reading.schema.certainty, reading),
  };
  const node = getValue(map, 'value');
  if (!node) {
    if (broken.has('value') || isMisspelt(map, 'value', STATEMENT_KEYS)) {
      return undefined;
    }
    tell(reading, 'missing-field', map.at, {
      message: `This statement of “${reading.field.name}” has no value.`,
      found: describe(map),
      expected: 'the key “value”',
      fix: templateOf(reading.field, 'value'),
    });
    return undefined;
  }
  if (node.kind === 'list' || (node.kind === 'map' && reading.field.type !== 'record')) {
    return refuse(
      node,
      reading,
      'The value of a statement must be a single one.',
      'one value; several are a list of statements, each with its own value',
    );
  }
  const value = node.kind === 'scalar' ? readScalar(node, reading) : readRecord(node, reading);
  return value && [compact<Statement>({value, ...rest, at: node.at})];
}

/** `{Small, cite: a}`: the only key that is none of a statement's, with nothing behind it. */
function valueWithoutKey(map: YamlMap): string | undefined {
  const [other, second] = map.pairs.filter(({key}) => !STATEMENT_KEYS.includes(key));
  const isBare = other && !second && isEmpty(other.value) && !getPair(map, 'value');
  return isBare && meantKey(other.key, STATEMENT_KEYS) === undefined ? other.key : undefined;
}

function tellWithoutKey(map: YamlMap, value: string, reading: Reading): void {
  const rest = map.pairs.filter(({key}) => key !== value);
  const data = {value, ...Object.fromEntries(rest.map((pair) => [pair.key, toData(pair.value)]))};
  tell(reading, 'missing-field', map.at, {
    message: `The value of this statement of “${reading.field.name}” lacks its key “value”.`,
    found: value,
    expected: 'the key “value” before it',
    fix: printFlow(data),
  });
}

/** The sub-fields of a record put where they belong. */
function underValue(map: YamlMap): string {
  const isOwn = ({key}: YamlPair) => STATEMENT_KEYS.includes(key);
  const dataOf = (pairs: readonly YamlPair[]) =>
    Object.fromEntries(pairs.map(({key, value}) => [key, toData(value)]));
  return printFlow({
    value: dataOf(map.pairs.filter((pair) => !isOwn(pair))),
    ...dataOf(map.pairs.filter(isOwn)),
  });
}

/** Sub-fields beside `cite` and the like, where `value` was forgotten. */
function lacksValueKey(map: YamlMap, {fields = []}: Field): boolean {
  return !getPair(map, 'value') && fields.some(({name}) => getPair(map, name));
}

function refuse(
  node: YamlNode,
  {spot, field, ...origin}: Reading,
  message: string,
  expected: string,
): readonly Statement[] {
  const fix = (spot === 'item' ? itemsToPaste(node) : undefined) ?? templateOf(field, spot);
  tell(origin, 'wrong-type', node.at, {message, found: describe(node), expected, fix});
  return [];
}

/** The items of a list within a list, as items of the outer one. */
function itemsToPaste(node: YamlNode): string | undefined {
  const texts = itemsOf(node).map(textOf);
  return texts.length > 0 && texts.every((text) => text !== undefined)
    ? printYaml(texts)
    : undefined;
}

function withoutRepeats(statements: readonly Statement[], {field, ...origin}: Reading) {
  const seen = new Set<string>();
  return statements.filter(({value, at}) => {
    const key = JSON.stringify(value);
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    tell(origin, 'wrong-type', at, {
      message: `“${field.name}” holds this value twice; give the sources in one “cite” list.`,
      found: textOfValue(value),
      expected: 'every value once',
    });
    return false;
  });
}

function textOfValue({kind, ...rest}: Value): string {
  const [own] = Object.values<unknown>(rest);
  return typeof own === 'string' || typeof own === 'boolean' ? String(own) : kind;
}
