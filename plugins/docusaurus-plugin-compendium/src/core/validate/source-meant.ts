import type {Source} from '../model.js';
import {nearest} from '../read/nearest.js';

/** Shorter beginnings of ids say too little. */
const SHORTEST = 4;

/**
 * The id of the source that was most likely meant: the one with that DOI or address, the nearest, or
 * the only one whose id begins with what was written.
 */
export function sourceMeant(written: string, sources: readonly Source[]): string | undefined {
  const address = addressOf(written);
  const [first, second] = sources.filter(({id}) => id.startsWith(written));
  return (
    sources.find(({csl}) => [csl['DOI'], csl['URL']].map(addressOf).includes(address))?.id ??
    nearest(
      written,
      sources.map(({id}) => id),
    ) ??
    (written.length >= SHORTEST && second === undefined ? first?.id : undefined)
  );
}

/** A DOI or address without what is written in several ways. */
function addressOf(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|www\.)?(?:doi:\s*)?|\/$/g, '');
}
