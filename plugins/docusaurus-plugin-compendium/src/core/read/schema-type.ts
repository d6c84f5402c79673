import type {Field, FieldType, Option, YamlMap, YamlPair} from '../model.js';
import {own} from '../own.js';
import {nearest} from './nearest.js';
import {readOptions} from './schema-option.js';
import {parseUnit, suggestUnit} from './units.js';
import {type Origin, readText, tell} from './yaml-map.js';
import {getPair, getValue} from './yaml-nodes.js';
import {printYaml} from './yaml-print.js';

const TYPES: readonly FieldType[] = [
  ...(['text', 'enum', 'boolean', 'number', 'quantity'] as const),
  ...(['range', 'date', 'url', 'reference', 'record'] as const),
];

/** What other schema languages call our types. */
const SYNONYMS: Readonly<Record<string, FieldType>> = {
  string: 'text',
  str: 'text',
  markdown: 'text',
  select: 'enum',
  choice: 'enum',
  bool: 'boolean',
  int: 'number',
  integer: 'number',
  float: 'number',
  interval: 'range',
  measure: 'range',
  datetime: 'date',
  link: 'url',
  uri: 'url',
  relation: 'reference',
  ref: 'reference',
  object: 'record',
  map: 'record',
  mapping: 'record',
};

/** Keys that only some types take. */
export const KEYS_OF_TYPES: Readonly<Record<string, readonly FieldType[]>> = {
  options: ['enum'],
  unit: ['quantity', 'range'],
  to: ['reference'],
  inverse: ['reference'],
  fields: ['record'],
};

/** The type of a field; `undefined` when it has none that there is. */
export function readType(
  {key, keyAt}: YamlPair,
  map: YamlMap,
  origin: Origin,
): FieldType | undefined {
  const node = getValue(map, 'type');
  const written = node && readText(map, 'type', origin);
  const type = TYPES.find((each) => each === written);
  if (type || (node && written === undefined)) {
    return type;
  }
  const suggestion = written && (own(SYNONYMS, written.toLowerCase()) ?? nearest(written, TYPES));
  tell(origin, 'schema-invalid', node?.at ?? keyAt, {
    message: node ? `There is no type “${written}”.` : `The field “${key}” has no type.`,
    found: written ?? 'nothing',
    expected: TYPES.join(', '),
    suggestion,
    fix: node && !suggestion ? undefined : `type: ${suggestion ?? 'text'}`,
  });
  return undefined;
}

/** Reports keys that mean nothing for a field of this type. */
export function checkKeysOfType(map: YamlMap, type: FieldType, origin: Origin): void {
  for (const {key, keyAt} of map.pairs) {
    const types = own(KEYS_OF_TYPES, key);
    if (types && !types.includes(type)) {
      tell(origin, 'schema-invalid', keyAt, {
        message: `“${key}” means nothing for a field of type ${type}.`,
        found: key,
        expected: `“${key}” with the type ${types.join(' or ')} only`,
        fix: types.length === 1 ? `type: ${types[0]}` : undefined,
      });
    }
  }
}

/** What an enum and a measure say beside their type. */
export function readOptionsAndUnit(
  pair: YamlPair,
  map: YamlMap,
  type: FieldType,
  origin: Origin,
): Pick<Field, 'options' | 'unit'> {
  return {
    options: type === 'enum' ? readEnum(pair, map, origin) : undefined,
    unit: type === 'quantity' || type === 'range' ? readUnit(map, origin) : undefined,
  };
}

function readEnum(pair: YamlPair, map: YamlMap, origin: Origin): readonly Option[] {
  const options = getPair(map, 'options');
  if (!options) {
    tell(origin, 'schema-invalid', pair.keyAt, {
      message: `The enum “${pair.key}” has no options.`,
      found: 'nothing',
      expected: 'the key “options”',
      fix: printYaml({options: {seeds: 'Seeds', insects: 'Insects'}}),
    });
    return [];
  }
  return readOptions(options, 'An option', origin);
}

function readUnit(map: YamlMap, origin: Origin): string | undefined {
  const unit = readText(map, 'unit', origin);
  const node = getValue(map, 'unit');
  if (unit !== undefined && node && !parseUnit(unit)) {
    const suggestion = suggestUnit(unit);
    tell(origin, 'unknown-unit', node.at, {
      message: `The unit “${unit}” is not known.`,
      found: unit,
      expected: 'a unit such as months, °C, mm, mL, %, mg/mL',
      suggestion,
      fix: suggestion && `unit: ${suggestion}`,
    });
  }
  return unit;
}
