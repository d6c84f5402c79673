import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Removes the data of instances that the site has no more: they name the same content folders as
 * the instance that took their place, and the Markdown stage could not tell which is true.
 *
 * @param folder - where the instances of the plugin have a folder each, by their ids
 */
export async function removeStale(folder: string, live: ReadonlySet<string>): Promise<void> {
  const present = await fs.readdir(folder).catch(() => []);
  await Promise.all(
    present
      .filter((id) => !live.has(id))
      .map((id) => fs.rm(path.join(folder, id), {recursive: true, force: true})),
  );
}
