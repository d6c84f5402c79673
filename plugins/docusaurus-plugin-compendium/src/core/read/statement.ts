import type {Field, Schema, Statement, Value, YamlMap, YamlNode, YamlScalar} from '../model.js';
import type {Report} from '../problem.js';
import {compact} from './compact.js';
import {isMisspelt} from './misspelt.js';
import {readCertainty, readCite, readRemark} from './statement-source.js';
import {takeBroken} from './stray-comma.js';
import {valueReaders} from './value-readers.js';
import {pasteLine, type Spot} from './value-type.js';
import {checkKeys, type Origin, tell} from './yaml-map.js';
import {describe, getPair, getValue, itemsOf, textOf} from './yaml-nodes.js';
import {printYaml} from './yaml-print.js';

export interface StatementContext {
  readonly file: string;
  readonly schema: Pick<Schema, 'certainty'>;
}

interface Reading extends Origin {
  readonly field: Field;
  readonly schema: StatementContext['schema'];
  readonly spot: Spot;
}

const KEYS: readonly string[] = ['value', 'cite', 'note', 'certainty'];
const KNOWN = {keys: KEYS, lists: ['cite']};

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
      return readMap(node, {...reading, spot: 'value'});
    default: {
      const value = readValue(node, reading);
      return value && [{value, cite: [], at: node.at, citeAt: []}];
    }
  }
}

function readMap(written: YamlMap, reading: Reading): readonly Statement[] | undefined {
  const {map, broken} = takeBroken(written, KNOWN, reading);
  checkKeys(map, KEYS, 'A statement', reading);
  const rest = {
    ...readCite(getPair(map, 'cite'), reading),
    note: readRemark(map, 'note', reading),
    certainty: readCertainty(getPair(map, 'certainty'), reading.schema.certainty, reading),
  };
  const node = getValue(map, 'value');
  if (!node) {
    if (broken.has('value') || isMisspelt(map, 'value', KEYS)) {
      return undefined;
    }
    tell(reading, 'missing-field', map.at, {
      message: `This statement of “${reading.field.name}” has no value.`,
      expected: 'the key “value”',
      fix: 'value: unknown',
    });
    return undefined;
  }
  if (node.kind !== 'scalar') {
    return refuse(
      node,
      reading,
      'The value of a statement must be a single one.',
      'one value; several are a list of statements, each with its own value',
    );
  }
  const value = readValue(node, reading);
  return value && [compact<Statement>({value, ...rest, at: node.at})];
}

function readValue(node: YamlScalar, reading: Reading): Value | undefined {
  const text = textOf(node);
  if (text === undefined) {
    return refuseEmpty(node, reading);
  }
  if (text === 'unknown' || text === 'not-applicable') {
    return {kind: text};
  }
  const state = stateMeant(text);
  if (state === undefined) {
    const {field, spot} = reading;
    return valueReaders[field.type]({field, node, text, spot, origin: reading});
  }
  tell(reading, 'wrong-type', node.at, {
    message: `Write “${state}”, so that it is told from a value.`,
    found: text,
    expected: 'unknown or not-applicable',
    suggestion: state,
    fix: pasteLine(reading.field, state, reading.spot),
  });
  return undefined;
}

/** Which of the two words was meant by another way to write it. */
function stateMeant(text: string): 'unknown' | 'not-applicable' | undefined {
  if (/^(?:unknown|unkown|not known|not studied|no data|\?)$/i.test(text)) {
    return 'unknown';
  }
  return /^(?:n\.?\/?a\.?|not[ -_]?applicable)$/i.test(text) ? 'not-applicable' : undefined;
}

function refuseEmpty(node: YamlNode, {field, spot, ...origin}: Reading): Value | undefined {
  tell(origin, 'wrong-type', node.at, {
    message: `“${field.name}” is empty: delete the key, or say that the value is unknown.`,
    found: 'nothing',
    expected: 'a value, unknown or not-applicable',
    fix: pasteLine(field, 'unknown', spot),
  });
  return undefined;
}

function refuse(
  node: YamlNode,
  {spot, ...origin}: Reading,
  message: string,
  expected: string,
): readonly Statement[] {
  const fix = spot === 'item' ? itemsToPaste(node) : undefined;
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
