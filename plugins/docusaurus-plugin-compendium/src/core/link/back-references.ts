import type {DocumentInfo} from '../model.js';
import {own} from '../own.js';
import type {InverseGroup, LinkedVersion, ReadPage, Version} from '../stages.js';
import {resolveDocLink} from './doc-links.js';

type BackReferences = Pick<LinkedVersion, 'inverses' | 'mentionedIn'>;

/** Turns references of fields and links of prose round. Unlisted pages are not shown as origins. */
export function backReferences(
  version: Version,
  published: readonly ReadPage[],
  find: LinkedVersion['entry'],
): BackReferences {
  const origins = published.filter(({doc}) => !doc.unlisted);
  return {
    inverses: inverses(version, origins, find),
    mentionedIn: mentions(published, origins),
  };
}

function inverses(
  version: Version,
  origins: readonly ReadPage[],
  find: LinkedVersion['entry'],
): ReadonlyMap<string, readonly InverseGroup[]> {
  const groups = new Map<string, Map<string, Set<DocumentInfo>>>();
  for (const {name, fields} of version.schema.collections) {
    for (const field of fields) {
      for (const {doc, entry} of origins.filter((page) => page.entry?.collection === name)) {
        for (const {value} of own(entry?.fields, field.name) ?? []) {
          const target =
            value.kind === 'reference' ? find(field.to ?? '', value.id)?.doc : undefined;
          if (target && field.inverse && target !== doc) {
            add(nested(groups, target.id), field.inverse, doc);
          }
        }
      }
    }
  }
  return new Map(
    [...groups].map(([id, byLabel]) => [
      id,
      [...byLabel].map(([label, from]) => ({label, from: [...from]})),
    ]),
  );
}

function mentions(
  published: readonly ReadPage[],
  origins: readonly ReadPage[],
): ReadonlyMap<string, readonly DocumentInfo[]> {
  const byPath = new Map(published.map(({doc}) => [doc.path, doc]));
  const byPermalink = new Map(published.map(({doc}) => [doc.permalink.replace(/\/$/u, ''), doc]));
  const found = new Map<string, Set<DocumentInfo>>();
  for (const {doc, prose} of origins) {
    for (const {url} of prose.links) {
      const target = resolveDocLink(url, doc, byPath, byPermalink);
      if (target && target !== doc) {
        add(found, target.id, doc);
      }
    }
  }
  return new Map([...found].map(([id, docs]) => [id, [...docs]]));
}

function nested<Key, InnerKey, Inner>(
  map: Map<Key, Map<InnerKey, Inner>>,
  key: Key,
): Map<InnerKey, Inner> {
  const inner = map.get(key) ?? new Map<InnerKey, Inner>();
  map.set(key, inner);
  return inner;
}

/** Adds a value to the set under a key, which is made when it is missing. */
function add<Key, Item>(map: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const set = map.get(key) ?? new Set<Item>();
  map.set(key, set.add(item));
}
