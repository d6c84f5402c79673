import pluralize from 'pluralize';
import type {Collection, Field, Group, YamlMap, YamlPair} from '../model.js';
import {RESERVED_NAMES} from '../emit/address.js';
import {readField} from './schema-field.js';
import {checkName, usablePairs} from './schema-names.js';
import {checkMeanings, readCollectionMeaning, SCHEMA_ORG} from './schema-org.js';
import {asMap, checkKeys, labelFrom, type Origin, readText, tell} from './yaml-map.js';
import {getPair, getValue, isEmpty, textOf} from './yaml-nodes.js';
import {printYaml} from './yaml-print.js';

const KEYS: readonly string[] = [
  ...(['label', 'plural', 'path', 'groups', 'fields'] as const),
  SCHEMA_ORG,
];

/**
 * Reads one collection. A missing label is made of the name, a missing plural of the label.
 *
 * @param names - all collections, for `to` of references
 * @returns `undefined` when it has no usable name or folder
 */
export function readCollection(
  pair: YamlPair,
  names: readonly string[],
  origin: Origin,
): Collection | undefined {
  const {key: name, value} = pair;
  const map = checkName(pair, 'collection', origin, RESERVED_NAMES)
    ? asMap(value, `The collection “${name}”`, origin, exampleOf(name))
    : undefined;
  if (!map) {
    return undefined;
  }
  checkKeys(map, KEYS, 'A collection', origin);
  const label = readText(map, 'label', origin) ?? labelFrom(name);
  const plural = readText(map, 'plural', origin) ?? pluralize.plural(label);
  const groups = readGroups(map, origin);
  const {fields, broken} = readFields(map, {groups, collections: names}, origin);
  const schemaOrg = readCollectionMeaning(map, origin);
  checkMeanings(fieldPairs(map), {name, fields, ...(schemaOrg && {schemaOrg})}, origin);
  const path = readPath(pair, map, origin);
  return path === undefined
    ? undefined
    : {
        ...{name, label, plural, path, groups, fields},
        pathAt: {file: origin.file, ...(getValue(map, 'path') ?? value).at},
        ...(schemaOrg && {schemaOrg}),
        ...(broken.length > 0 && {broken}),
      };
}

function fieldPairs(map: YamlMap): readonly YamlPair[] {
  const fields = getValue(map, 'fields');
  return fields?.kind === 'map' ? fields.pairs : [];
}

function readPath({key, keyAt}: YamlPair, map: YamlMap, origin: Origin): string | undefined {
  const fix = `path: ${pluralize.plural(key)}`;
  const node = getValue(map, 'path');
  if (!node) {
    tell(origin, 'schema-invalid', keyAt, {
      message: `The collection “${key}” has no path.`,
      expected: 'the folder of its documents, below the docs folder',
      fix,
    });
    return undefined;
  }
  const written = readText(map, 'path', origin);
  const path = written?.replace(/^\.\//, '').replace(/\/+$/, '');
  if (written === undefined || path === undefined) {
    return undefined;
  }
  const fault = faultOfPath(path);
  if (fault !== undefined) {
    tell(origin, 'schema-invalid', node.at, {
      message: `The path of “${key}” ${fault}.`,
      found: written,
      expected: 'a folder below the docs folder, such as birds',
      fix,
    });
    return undefined;
  }
  return path;
}

function faultOfPath(path: string): string | undefined {
  const segments = path.split('/');
  if (path.includes('\\')) {
    return 'has a backslash: write “/”';
  }
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return 'is absolute';
  }
  if (segments.some((segment) => ['', '.', '..'].includes(segment))) {
    return 'leaves the docs folder or has an empty part';
  }
  return segments.some((segment) => segment.startsWith('_'))
    ? 'begins with an underscore, so that Docusaurus makes no pages of it'
    : undefined;
}

function readGroups(map: YamlMap, origin: Origin): readonly Group[] {
  const pair = getPair(map, 'groups');
  if (!pair) {
    return [];
  }
  const fix = printYaml({groups: {body: 'Body'}});
  const pairs = asMap(pair.value, '“groups”', origin, fix)?.pairs ?? [];
  return pairs.map(({key: id, value}) => {
    const plain = textOf(value);
    if (plain !== undefined || isEmpty(value)) {
      return {id, label: plain ?? labelFrom(id)};
    }
    const group = asMap(value, 'A group', origin, printYaml({[id]: labelFrom(id)}));
    if (group) {
      checkKeys(group, ['label'], 'A group', origin);
    }
    return {id, label: (group && readText(group, 'label', origin)) ?? labelFrom(id)};
  });
}

function readFields(
  map: YamlMap,
  known: {readonly groups: readonly Group[]; readonly collections: readonly string[]},
  origin: Origin,
): {readonly fields: readonly Field[]; readonly broken: readonly string[]} {
  const pair = getPair(map, 'fields');
  if (!pair) {
    return {fields: [], broken: []};
  }
  const fix = printYaml({fields: {diet: {label: 'Diet', type: 'text'}}});
  const pairs = asMap(pair.value, '“fields”', origin, fix)?.pairs ?? [];
  const fields = usablePairs(pairs, 'field', origin).flatMap(
    (each) => readField(each, known, origin) ?? [],
  );
  const read = new Set(fields.map(({name}) => name));
  return {fields, broken: pairs.map(({key}) => key).filter((key) => !read.has(key))};
}

function exampleOf(name: string): string {
  return printYaml({[name]: {label: labelFrom(name), path: pluralize.plural(name), fields: {}}});
}
