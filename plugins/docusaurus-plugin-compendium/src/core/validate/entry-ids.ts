import type {Schema} from '../model.js';
import {nearest} from '../read/nearest.js';
import type {Version} from '../stages.js';

/** Ids of the entries of each collection that the schema declares. */
export type EntryIds = ReadonlyMap<string, ReadonlySet<string>>;

export function entryIds({collections}: Schema, pages: Version['pages']): EntryIds {
  const entries = pages.flatMap(({entry}) => entry ?? []);
  return new Map(
    collections.map(({name}) => [
      name,
      new Set(entries.filter(({collection}) => collection === name).map(({id}) => id)),
    ]),
  );
}

/**
 * The nearest id; or the one id that ends in what was written, where the folder was left out, or that
 * begins with it.
 */
export function suggestEntry(written: string, ids: ReadonlySet<string>): string | undefined {
  const path = pathIn(written);
  const parts = path.split('/');
  // Folders before the id are those of the collection: the longest end that is an id is meant.
  const ends = parts.map((_, index) => parts.slice(index).join('/'));
  const exact = ends.find((end) => ids.has(end));
  const name = parts.at(-1) ?? path;
  const below = [...ids].filter((id) => id.endsWith(`/${name}`));
  const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const begun = [...ids].filter((id) => slug.length > 2 && id.startsWith(`${slug}-`));
  const guesses = [
    exact,
    only(below),
    near(path, ids),
    near(name, ids),
    near(slug, ids),
    only(begun),
  ];
  return guesses.find((guess) => guess !== undefined);
}

function only([first, second]: readonly string[]): string | undefined {
  return second === undefined ? first : undefined;
}

function near(text: string, ids: ReadonlySet<string>): string | undefined {
  return text === '' ? undefined : nearest(text, ids);
}

/** The path in a file name, an address or a Markdown link, without what stands behind it. */
function pathIn(written: string): string {
  const target = /^\[[^\]]*\]\(([^)]*)\)$/.exec(written)?.[1] ?? written;
  return target
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
    .replace(/\.mdx?$/i, '')
    .replace(/^[a-z]+:\/\/[^/]+/i, '')
    .replace(/^(?:\.{0,2}\/)+|\/+$/g, '');
}

/** True for what is a file, a path from elsewhere, an address or a Markdown link rather than an id. */
export function isPath(written: string): boolean {
  return /^\.{0,2}\/|^\[.*\]\(|\.mdx?(?:[?#]|$)|:\/\/|\\|\/$/i.test(written);
}
