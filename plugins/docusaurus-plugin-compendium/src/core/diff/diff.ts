import {compact} from '../read/compact.js';
import {diffCollections} from './collections.js';
import type {DataDiff, DiffSide} from './diff-model.js';
import {diffItems, pairSources, pairTerms} from './items.js';
import type {Snapshot} from './snapshot-model.js';

/** What changed in the data from one version to another. The same from both sides, but for its direction. */
export function diffSnapshots(from: Snapshot, to: Snapshot): DataDiff {
  const sources = pairSources(from.sources, to.sources);
  const renamed = new Map(sources.pairs.map(({before, after}) => [before.id, after.id]));
  const rename = (id: string): string => renamed.get(id) ?? id;
  return {
    from: side(from),
    to: side(to),
    collections: diffCollections(from.collections, to.collections, rename),
    terms: diffItems(pairTerms(from.terms, to.terms), ({name}) => name, rename),
    sources: diffItems(sources, ({label}) => label, rename),
  };
}

function side({name, label, date}: Snapshot): DiffSide {
  return compact<DiffSide>({name, label, date});
}

/** True when nothing changed. */
export function isEmptyDiff({collections, terms, sources}: DataDiff): boolean {
  return collections.length + terms.length + sources.length === 0;
}
