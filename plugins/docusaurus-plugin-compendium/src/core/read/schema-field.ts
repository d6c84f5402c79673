import type {Field, FieldType, Group, Option, YamlMap, YamlPair} from '../model.js';
import {compact} from './compact.js';
import {DOCUSAURUS_KEYS} from './docusaurus-keys.js';
import {nearest} from './nearest.js';
import {readOptions} from './schema-option.js';
import {parseUnit, suggestUnit} from './units.js';
import {asMap, checkKeys, labelFrom, type Origin, readFlag, readText, tell} from './yaml-map.js';
import {getPair, getValue} from './yaml-nodes.js';
import {printYaml} from './yaml-print.js';

/** Front matter keys that are the plugin's own. */
export const OWN_KEYS: readonly string[] = ['terms', 'compendium'];

const TYPES: readonly FieldType[] = [
  ...(['text', 'enum', 'boolean', 'number', 'quantity'] as const),
  ...(['range', 'date', 'url', 'reference'] as const),
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
};

const COMMON_KEYS: readonly string[] = [
  'label',
  'type',
  'description',
  'group',
  'required',
  'many',
];

/** Keys that only some types take. */
const KEYS_OF_TYPES: Readonly<Record<string, readonly FieldType[]>> = {
  options: ['enum'],
  unit: ['quantity', 'range'],
  to: ['reference'],
  inverse: ['reference'],
};

export interface KnownNames {
  readonly groups: readonly Group[];
  readonly collections: readonly string[];
}

/** Reads one field. `undefined` when its name or type cannot be used. */
export function readField(pair: YamlPair, known: KnownNames, origin: Origin): Field | undefined {
  const {key: name, keyAt, value} = pair;
  if (Object.hasOwn(DOCUSAURUS_KEYS, name) || OWN_KEYS.includes(name)) {
    const owner = OWN_KEYS.includes(name) ? 'this plugin' : 'Docusaurus';
    tell(origin, 'schema-invalid', keyAt, {
      message: `A field cannot be called “${name}”: that front matter key belongs to ${owner}.`,
      found: name,
      expected: 'another name',
    });
    return undefined;
  }
  const example = printYaml({[name]: {label: labelFrom(name), type: 'text'}});
  const map = asMap(value, `The field “${name}”`, origin, example);
  const type = map && readType(pair, map, origin);
  if (!map || !type) {
    return undefined;
  }
  checkKeys(map, [...COMMON_KEYS, ...Object.keys(KEYS_OF_TYPES)], 'A field', origin);
  checkKeysOfType(map, type, origin);
  return compact<Field>({
    name,
    type,
    label: readText(map, 'label', origin) ?? labelFrom(name),
    description: readText(map, 'description', origin),
    group: readGroup(map, known.groups, origin),
    many: readFlag(map, 'many', origin) ?? false,
    required: readFlag(map, 'required', origin) ?? false,
    options: type === 'enum' ? readEnum(pair, map, origin) : undefined,
    unit: type === 'quantity' || type === 'range' ? readUnit(map, origin) : undefined,
    ...(type === 'reference' ? readReference(pair, map, known.collections, origin) : {}),
  });
}

function readType({key, keyAt}: YamlPair, map: YamlMap, origin: Origin): FieldType | undefined {
  const node = getValue(map, 'type');
  const written = node && readText(map, 'type', origin);
  const type = TYPES.find((each) => each === written);
  if (type || (node && written === undefined)) {
    return type;
  }
  const suggestion = written && (SYNONYMS[written.toLowerCase()] ?? nearest(written, TYPES));
  tell(origin, 'schema-invalid', node?.at ?? keyAt, {
    message: node ? `There is no type “${written}”.` : `The field “${key}” has no type.`,
    found: written,
    expected: TYPES.join(', '),
    suggestion,
    fix: node && !suggestion ? undefined : `type: ${suggestion ?? 'text'}`,
  });
  return undefined;
}

function checkKeysOfType(map: YamlMap, type: FieldType, origin: Origin): void {
  for (const {key, keyAt} of map.pairs) {
    const types = Object.hasOwn(KEYS_OF_TYPES, key) ? KEYS_OF_TYPES[key] : undefined;
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

function readGroup(map: YamlMap, groups: readonly Group[], origin: Origin): string | undefined {
  const group = readText(map, 'group', origin);
  const node = getValue(map, 'group');
  if (group === undefined || !node || groups.some(({id}) => id === group)) {
    return group;
  }
  const ids = groups.map(({id}) => id);
  tell(origin, 'schema-invalid', node.at, {
    message: `The collection declares no group “${group}”.`,
    found: group,
    expected: ids.length > 0 ? ids.join(', ') : 'a group declared under “groups”',
    suggestion: nearest(group, ids),
    fix: printYaml({groups: {[group]: labelFrom(group)}}),
  });
  return undefined;
}

function readEnum(pair: YamlPair, map: YamlMap, origin: Origin): readonly Option[] {
  const options = getPair(map, 'options');
  if (!options) {
    tell(origin, 'schema-invalid', pair.keyAt, {
      message: `The enum “${pair.key}” has no options.`,
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

function readReference(
  {key, keyAt}: YamlPair,
  map: YamlMap,
  collections: readonly string[],
  origin: Origin,
): Pick<Field, 'to' | 'inverse'> {
  const inverse = readText(map, 'inverse', origin);
  const node = getValue(map, 'to');
  const to = node && readText(map, 'to', origin);
  const known = to !== undefined && collections.includes(to);
  if (!node || (to !== undefined && !known)) {
    const suggestion = to === undefined ? undefined : nearest(to, collections);
    tell(origin, 'schema-invalid', node?.at ?? keyAt, {
      message: node
        ? `There is no collection “${to}”.`
        : `The reference “${key}” does not say what it refers to.`,
      found: to,
      expected: `to: ${collections.join(' | ')}`,
      suggestion,
      fix: suggestion && `to: ${suggestion}`,
    });
  }
  return {...(known ? {to} : {}), inverse};
}
