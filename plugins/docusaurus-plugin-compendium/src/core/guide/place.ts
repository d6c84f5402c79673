import GithubSlugger from 'github-slugger';
import type {Collection, DocumentInfo, Schema} from '../model.js';
import {entryPlaceOf} from '../read/entry.js';

type Placed = Pick<DocumentInfo, 'id' | 'path'>;

/**
 * A file name for a title, made as Docusaurus makes the anchor of a heading. A name that would be an
 * overview of its folder, or no page, gets a word before it.
 *
 * @returns `''` when no letter or digit is in the title
 */
export function fileNameOf(title: string, {name, path}: Collection): string {
  const slug = GithubSlugger.slug(title.normalize('NFC')).replace(/^[-_]+|[-_]+$/gu, '');
  const folder = path.split('/').at(-1)?.toLowerCase();
  return ['index', 'readme', folder].includes(slug) ? `${name}-${slug}` : slug;
}

/** The folder of a collection as it is called on disk, where it may have a number before its name. */
export function folderOf(
  collection: Collection,
  schema: Schema,
  documents: readonly Placed[],
): string {
  const depth = collection.path.split('/').length;
  const first = documents.find(
    (doc) => entryPlaceOf(doc, schema)?.collection.name === collection.name,
  );
  return first ? first.path.split('/').slice(0, depth).join('/') : collection.path;
}

/** `.mdx` where all entries of the collection are so, else `.md`. */
export function endingOf(
  collection: Collection,
  schema: Schema,
  documents: readonly Placed[],
): string {
  const entries = documents.filter(
    (doc) => entryPlaceOf(doc, schema)?.collection.name === collection.name,
  );
  return entries.length > 0 && entries.every(({path}) => path.endsWith('.mdx')) ? '.mdx' : '.md';
}

/** The doc id of a file of a collection: below the collection’s folder, whatever number that has. */
export function docIdOf(file: string, folder: string, {path}: Collection): string {
  const id = file.replace(/\.mdx?$/u, '');
  return id.startsWith(`${folder}/`) ? `${path}${id.slice(folder.length)}` : id;
}
