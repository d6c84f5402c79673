import type {Field, Group, YamlMap, YamlPair} from '../model.js';
import {compact} from './compact.js';
import {DOCUSAURUS_KEYS} from './docusaurus-keys.js';
import {nearest} from './nearest.js';
import {readFieldMeaning, SCHEMA_ORG} from './schema-org.js';
import {readSubFields} from './schema-record.js';
import {checkKeysOfType, KEYS_OF_TYPES, readOptionsAndUnit, readType} from './schema-type.js';
import {asMap, checkKeys, labelFrom, type Origin, readFlag, readText, tell} from './yaml-map.js';
import {getValue} from './yaml-nodes.js';
import {printYaml} from './yaml-print.js';

/** Front matter keys that are the plugin's own. */
export const OWN_KEYS: readonly string[] = ['terms', 'compendium'];

const COMMON_KEYS: readonly string[] = [
  'label',
  'type',
  'description',
  'group',
  'required',
  'many',
  'keep',
  SCHEMA_ORG,
];

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
      fix: `${name}_:`,
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
  // For the reader of front matter alone, which sees no more of the schema than this.
  readFlag(map, 'keep', origin);
  return compact<Field>({
    name,
    type,
    label: readText(map, 'label', origin) ?? labelFrom(name),
    description: readText(map, 'description', origin),
    group: readGroup(map, known.groups, origin),
    many: readFlag(map, 'many', origin) ?? false,
    required: readFlag(map, 'required', origin) ?? false,
    ...readOptionsAndUnit(pair, map, type, origin),
    ...(type === 'reference' ? readReference(pair, map, known.collections, origin) : {}),
    ...(type === 'record' ? {fields: readSubFields(pair, map, origin)} : {}),
    schemaOrg: readFieldMeaning(map, {name, type}, origin),
  });
}

function readGroup(map: YamlMap, groups: readonly Group[], origin: Origin): string | undefined {
  const group = readText(map, 'group', origin);
  const node = getValue(map, 'group');
  if (group === undefined || !node || groups.some(({id}) => id === group)) {
    return group;
  }
  const ids = groups.map(({id}) => id);
  const suggestion = groupMeant(group, groups);
  // A second “groups” would be a duplicate key, so that the one to paste holds the others too.
  const declared = Object.fromEntries(groups.map(({id, label}) => [id, label]));
  tell(origin, 'schema-invalid', node.at, {
    message: `The collection declares no group “${group}”.`,
    found: group,
    expected: ids.length > 0 ? ids.join(', ') : 'a group declared under “groups”',
    suggestion,
    fix: suggestion
      ? `group: ${suggestion}`
      : printYaml({groups: {...declared, [group]: labelFrom(group)}}),
  });
  return undefined;
}

/** The group with that label, or the nearest id. */
function groupMeant(written: string, groups: readonly Group[]): string | undefined {
  const byLabel = groups.find(({label}) => label.toLowerCase() === written.toLowerCase());
  const ids = groups.map(({id}) => id);
  return byLabel?.id ?? nearest(written, ids);
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
