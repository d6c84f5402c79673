import type {DocumentInfo} from '../model.js';
import type {OutputFile, SiteInfo} from '../stages.js';

/** Where the data files of a version lie, below its path. */
const FOLDER = 'data';

/** Names of files beside those of the collections, so that no collection can have one of them. */
export const RESERVED_NAMES: readonly string[] = ['index', 'schema', 'glossary', 'bibliography'];

/** Address of a data file from the root of the host: `/docs/data/bird/robin.json`. */
export function dataPath({path}: SiteInfo, file: string): string {
  return `${path}${FOLDER}/${encodeURI(file).replace(/[#?]/gu, encodeURIComponent)}`;
}

/** Absolute address of a data file. */
export function dataUrl(site: SiteInfo, file: string): string {
  return site.origin + dataPath(site, file);
}

/** The data file of an entry, below the folder of data files. */
export function entryFile(collection: string, id: string): string {
  return `${collection}/${id}.json`;
}

/** Absolute address of a page. */
export function pageUrl({origin}: SiteInfo, {url, permalink}: DocumentInfo): string {
  return url ?? origin + permalink;
}

/** A data file of the version. */
export function dataFile(file: string, content: string): OutputFile {
  return {path: `${FOLDER}/${file}`, content, published: true};
}

/** The feed of changes, below the folder of data files. */
export const FEED_FILE = 'changes.atom';
