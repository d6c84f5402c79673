import type {Collection, Option, Schema, YamlMap, YamlNode, YamlPair} from '../model.js';
import type {Report} from '../problem.js';
import {readCollection} from './schema-collection.js';
import {readOptions} from './schema-option.js';
import {asMap, checkKeys, type Origin, tell} from './yaml-map.js';
import {describe, getPair, getValue} from './yaml-nodes.js';

/** The levels of certainty when a schema names none, in descending order. */
export const DEFAULT_CERTAINTY: readonly Option[] = [
  {id: 'high', label: 'High'},
  {id: 'moderate', label: 'Moderate'},
  {id: 'low', label: 'Low'},
  {id: 'very-low', label: 'Very low'},
];

const EXAMPLE = `collections:
  bird:
    label: Bird
    path: birds
    fields:
      diet: {label: Diet, type: text}`;

/**
 * Reads `_data/schema.yml`. Strict: whatever it does not know is reported, with the YAML to paste.
 * Returns what was valid, so that documents can be checked in the same pass.
 */
export function readSchema(node: YamlNode | undefined, file: string, report: Report): Schema {
  const origin = {file, report};
  if (!node) {
    return {collections: [], certainty: DEFAULT_CERTAINTY};
  }
  if (node.kind !== 'map') {
    tell(origin, 'not-a-mapping', node.at, {
      message: 'The schema must be a mapping.',
      found: describe(node),
      expected: 'a mapping with the key “collections”',
      fix: EXAMPLE,
    });
    return {collections: [], certainty: DEFAULT_CERTAINTY};
  }
  checkKeys(node, ['collections', 'certainty'], 'A schema', origin);
  return {collections: readCollections(node, origin), certainty: readCertainty(node, origin)};
}

function readCollections(root: YamlMap, origin: Origin): readonly Collection[] {
  const pair = getPair(root, 'collections');
  if (!pair) {
    tell(origin, 'schema-invalid', root.at, {
      message: 'The schema names no collections.',
      expected: 'the key “collections”',
      fix: EXAMPLE,
    });
    return [];
  }
  const pairs = asMap(pair.value, '“collections”', origin, EXAMPLE)?.pairs ?? [];
  const names = pairs.map(({key}) => key);
  const collections = pairs.map((each) => readCollection(each, names, origin));
  const valid = collections.filter((each) => each !== undefined);
  checkPaths(pairs, valid, origin);
  return valid;
}

/** Two collections in one folder could not be told apart. A folder within another's is fine. */
function checkPaths(
  pairs: readonly YamlPair[],
  collections: readonly Collection[],
  origin: Origin,
): void {
  const byPath = new Map<string, string>();
  for (const {name, path} of collections) {
    const key = path.toLowerCase();
    const other = byPath.get(key);
    const written = getValue(pairs.find((pair) => pair.key === name)?.value, 'path');
    if (other !== undefined && written) {
      tell(origin, 'schema-invalid', written.at, {
        message: `The collections “${other}” and “${name}” have the same path.`,
        found: path,
        expected: 'a folder of its own for every collection',
      });
    }
    byPath.set(key, name);
  }
}

function readCertainty(root: YamlMap, origin: Origin): readonly Option[] {
  const pair = getPair(root, 'certainty');
  const levels = pair ? readOptions(pair, 'A level of certainty', origin) : [];
  return levels.length > 0 ? levels : DEFAULT_CERTAINTY;
}
