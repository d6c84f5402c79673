import type {Field, YamlMap, YamlPair} from '../model.js';
import {compact} from './compact.js';
import {usablePairs} from './schema-names.js';
import {readFieldMeaning, SCHEMA_ORG} from './schema-org.js';
import {checkKeysOfType, KEYS_OF_TYPES, readOptionsAndUnit, readType} from './schema-type.js';
import {STATEMENT_KEYS} from './statement.js';
import {asMap, checkKeys, labelFrom, type Origin, readFlag, readText, tell} from './yaml-map.js';
import {getPair, getValue} from './yaml-nodes.js';
import {printYaml} from './yaml-print.js';

/** A sub-field is a plain scalar, so that a record stays one row of a table. */
const KEYS: readonly string[] = [
  ...(['label', 'type', 'required', 'description', 'unit', 'options'] as const),
  SCHEMA_ORG,
];

/** Keys of a field that a sub-field does not take. */
const FIELD_KEYS: readonly string[] = ['group', 'many', ...Object.keys(KEYS_OF_TYPES)].filter(
  (key) => !KEYS.includes(key),
);

const EXAMPLE = printYaml({fields: {outcome: {label: 'Outcome', type: 'text'}}});

/** Reads the sub-fields of a record; those that cannot be used are reported and left out. */
export function readSubFields(
  {key: name, keyAt}: YamlPair,
  map: YamlMap,
  origin: Origin,
): readonly Field[] {
  const own = getPair(map, 'fields');
  const pairs = own ? asMap(own.value, '“fields”', origin, EXAMPLE)?.pairs : [];
  if (pairs?.length === 0) {
    tell(origin, 'schema-invalid', own?.value.at ?? keyAt, {
      message: `The record “${name}” has no fields.`,
      found: 'nothing',
      expected: 'the key “fields” with sub-fields',
      fix: EXAMPLE,
    });
  }
  return usablePairs(pairs ?? [], 'sub-field', origin).flatMap(
    (pair) => readSubField(pair, origin) ?? [],
  );
}

function readSubField(pair: YamlPair, origin: Origin): Field | undefined {
  const {key: name, keyAt, value} = pair;
  if (STATEMENT_KEYS.includes(name)) {
    tell(origin, 'schema-invalid', keyAt, {
      message: `A sub-field cannot be called “${name}”: that is a key of every statement.`,
      found: name,
      expected: 'another name',
      fix: `${name}_:`,
    });
    return undefined;
  }
  const example = printYaml({[name]: {label: labelFrom(name), type: 'text'}});
  const map = asMap(value, `The sub-field “${name}”`, origin, example);
  const type = map && readType(pair, map, origin);
  if (!map || !type) {
    return undefined;
  }
  if (type === 'record' || type === 'reference') {
    tell(origin, 'schema-invalid', getValue(map, 'type')?.at ?? keyAt, {
      message: `A sub-field cannot be of type ${type}.`,
      found: type,
      expected: 'a type with plain values, such as text or number',
      fix: 'type: text',
    });
    return undefined;
  }
  checkSubKeys(map, origin);
  checkKeysOfType({...map, pairs: map.pairs.filter(({key}) => KEYS.includes(key))}, type, origin);
  return compact<Field>({
    name,
    type,
    label: readText(map, 'label', origin) ?? labelFrom(name),
    description: readText(map, 'description', origin),
    many: false,
    required: readFlag(map, 'required', origin) ?? false,
    ...readOptionsAndUnit(pair, map, type, origin),
    schemaOrg: readFieldMeaning(map, {name, type}, origin),
  });
}

/** What a field takes and a sub-field does not is no slip of the pen, and is told as such. */
function checkSubKeys(map: YamlMap, origin: Origin): void {
  const [foreign, own] = [true, false].map((wanted) =>
    map.pairs.filter(({key}) => FIELD_KEYS.includes(key) === wanted),
  );
  for (const {key, keyAt} of foreign ?? []) {
    tell(origin, 'schema-invalid', keyAt, {
      message: `“${key}” means nothing for a sub-field: it holds one plain value.`,
      found: key,
      expected: KEYS.join(', '),
    });
  }
  checkKeys({...map, pairs: own ?? []}, KEYS, 'A sub-field', origin);
}
