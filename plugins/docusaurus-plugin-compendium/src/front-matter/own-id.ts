import type {Home} from './dataset-keys.js';

/** What Docusaurus would get of a document; `undefined` when there is no such file. */
export type ReadDocument = (
  file: string,
) => Promise<{readonly id: string; readonly draft: boolean} | undefined>;

/** A document with the id that it asks for, its folder included. */
interface Asking extends Pick<Home, 'folder' | 'path'> {
  readonly file: string;
  readonly id: string;
}

/** The document that has an id, by content folder and id. */
const owners = new Map<string, Pick<Asking, 'file' | 'path'>>();

function keyOf({folder, id}: Pick<Asking, 'folder' | 'id'>): string {
  return `${folder}\0${id}`;
}

/** The document that was last given an id; it may have changed since. */
export function ownerOf(document: Pick<Asking, 'folder' | 'id'>): string | undefined {
  return owners.get(keyOf(document))?.file;
}

/**
 * Answers the id that a document gets instead of the one it asks for, when another one has that:
 * Docusaurus would stop there, before the plugin can tell of it. `undefined` when the id is its
 * own. An owner is asked again, since documents change while the dev server runs.
 */
export async function replacedId(
  document: Asking,
  read: ReadDocument,
): Promise<string | undefined> {
  const {file, path, id} = document;
  const key = keyOf(document);
  // A document and its translations are one: where locales are read one after another, all ask.
  for (let owner = owners.get(key); owner !== undefined && owner.path !== path;) {
    if ((await read(owner.file))?.id === id) {
      return `${document.path.replaceAll('/', '-')}-duplicate`;
    }
    // Another document may have taken it over meanwhile.
    if (owners.get(key) === owner) {
      owners.delete(key);
    }
    owner = owners.get(key);
  }
  owners.set(key, {file, path});
  return undefined;
}
