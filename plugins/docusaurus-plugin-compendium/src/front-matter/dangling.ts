import fs from 'node:fs/promises';
import path from 'node:path';
import {prefixStripperOf} from './content-folders.js';
import type {Home} from './dataset-keys.js';
import {ownerOf, type ReadDocument} from './own-id.js';
import {sidebarNames} from './sidebar-names.js';

/** Of the keys that are looked at, only scalars have got this far. */
type FrontMatter = Readonly<Record<string, unknown>>;

/**
 * Takes out what leads to a document or a sidebar that does not exist: Docusaurus would stop there,
 * before the plugin can tell of it.
 */
export async function withoutDangling(
  frontMatter: FrontMatter,
  {folder}: Home,
  read: ReadDocument,
): Promise<Record<string, unknown>> {
  const dangles = async (key: string, value: unknown): Promise<boolean> => {
    if (value === null || value === '') {
      return false;
    }
    const name = value as string | number;
    if (key === 'pagination_next' || key === 'pagination_prev') {
      return !(await exists({folder, id: String(name)}, read));
    }
    return key === 'displayed_sidebar' && (await sidebarNames(folder))?.has(String(name)) === false;
  };
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(frontMatter)) {
    if (!(await dangles(key, value))) {
      kept[key] = value;
    }
  }
  return kept;
}

interface Wanted {
  readonly folder: string;
  readonly id: string;
}

async function exists(wanted: Wanted, read: ReadDocument): Promise<boolean> {
  const is = async (file: string): Promise<boolean> => {
    const document = await read(file);
    return document?.id === wanted.id && !document.draft;
  };
  const owner = ownerOf(wanted);
  if (owner !== undefined && (await is(owner))) {
    return true;
  }
  for (const file of await candidates(wanted)) {
    if (await is(file)) {
      return true;
    }
  }
  return false;
}

/** The documents that may have an id: those of its folder, the ones with its name before the others. */
async function candidates({folder, id}: Wanted): Promise<readonly string[]> {
  const strip = prefixStripperOf(folder);
  const without = (name: string) => name.split('/').map(strip).join('/');
  const wanted = path.posix.parse(id);
  const fits = (document: string): boolean => {
    const {dir} = path.posix.parse(document);
    return dir === wanted.dir || without(dir) === wanted.dir;
  };
  const isNamed = (document: string): boolean => {
    const {name} = path.posix.parse(document);
    return name === wanted.base || strip(name) === wanted.base;
  };
  const inFolder = (await documentsIn(folder)).filter(fits);
  return [...inFolder.filter(isNamed), ...inFolder.filter((document) => !isNamed(document))].map(
    (document) => path.join(folder, document),
  );
}

/** Listings that are under way: documents are read all at once, and share one. */
const listings = new Map<string, Promise<readonly string[]>>();

/** Paths of the documents below a content folder, with forward slashes. */
function documentsIn(folder: string): Promise<readonly string[]> {
  const listing = listings.get(folder) ?? list(folder).finally(() => listings.delete(folder));
  listings.set(folder, listing);
  return listing;
}

async function list(folder: string): Promise<readonly string[]> {
  const names = await fs.readdir(folder, {recursive: true}).catch(() => []);
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.mdx?$/iu.test(name) && !/(?:^|\/)_/u.test(name))
    .sort();
}
