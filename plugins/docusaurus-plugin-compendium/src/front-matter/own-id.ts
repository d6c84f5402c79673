import path from 'node:path';

/** The id that a document asks for, without its folder; `undefined` when there is no such file. */
export type ReadId = (file: string) => Promise<string | undefined>;

/** The document that has an id, by the path that the id makes in its folder. */
const owners = new Map<string, string>();

/**
 * Answers the id that a document gets instead of the one it asks for, when another of its folder has
 * that: Docusaurus would stop there, before the plugin can tell of it. `undefined` when the id is its
 * own. An owner is asked again, since documents change while the dev server runs.
 */
export async function replacedId(
  file: string,
  id: string,
  readId: ReadId,
): Promise<string | undefined> {
  const key = path.join(path.dirname(file), id);
  for (let owner = owners.get(key); owner !== undefined && owner !== file;) {
    if ((await readId(owner)) === id) {
      return `${path.basename(file)}-duplicate`;
    }
    // Another document may have taken it over meanwhile.
    if (owners.get(key) === owner) {
      owners.delete(key);
    }
    owner = owners.get(key);
  }
  owners.set(key, file);
  return undefined;
}
