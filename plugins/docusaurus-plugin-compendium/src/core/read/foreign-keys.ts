import type {Collection, DocumentInfo, Schema, YamlMap} from '../model.js';
import {DOCUSAURUS_KEYS} from './docusaurus-keys.js';
import type {EntryPlace} from './entry.js';
import {OWN_KEYS} from './schema-field.js';
import {type Origin, tell} from './yaml-map.js';

interface Known {
  readonly schema: Schema;
  readonly place: EntryPlace | undefined;
  readonly extraKeys: readonly string[];
}

/**
 * Reports keys that are fields of a collection to which the document does not belong: most likely it
 * lies in the wrong folder. One problem, at the first of them.
 *
 * @returns those keys, so that each is not told once more.
 */
export function checkForeignKeys(
  {pairs}: YamlMap,
  doc: DocumentInfo,
  {schema: {collections}, place, extraKeys}: Known,
  origin: Origin,
): readonly string[] {
  const {fields: ownFields = [], broken = []} = place?.collection ?? {};
  const own = [...ownFields.map(({name}) => name), ...broken];
  const allowed = new Set([...own, ...Object.keys(DOCUSAURUS_KEYS), ...OWN_KEYS, ...extraKeys]);
  const others = pairs.filter(({key}) => !allowed.has(key)).map(({key}) => key);
  const count = (collection: Collection) => fieldsAmong(others, collection).length;
  const [best] = [...collections].sort((a, b) => count(b) - count(a));
  const foreign = best ? fieldsAmong(others, best) : [];
  const first = pairs.find(({key}) => key === foreign[0]);
  if (best && first) {
    const docs = doc.raw.file.slice(0, -doc.path.length);
    const name = doc.path.slice(doc.path.lastIndexOf('/') + 1);
    tell(origin, 'unknown-key', first.keyAt, {
      message: `${foreign.map((key) => `“${key}”`).join(', ')}: this is for documents of the collection “${best.name}”, which lie in ${docs}${best.path}/.`,
      found: first.key,
      expected: `a document in ${docs}${best.path}/`,
      fix: `${docs}${best.path}/${name}`,
    });
  }
  return foreign;
}

function fieldsAmong(keys: readonly string[], {fields}: Collection): readonly string[] {
  return keys.filter((key) => fields.some(({name}) => name === key));
}
