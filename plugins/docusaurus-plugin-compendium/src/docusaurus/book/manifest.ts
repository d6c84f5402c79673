import fs from 'node:fs/promises';
import path from 'node:path';
import type {BookOptions} from '../../book-options.js';
import type {BookSource, Words} from '../../pdf/model.js';
import type {SiteFacts} from './meta.js';
import type {BuiltSite} from './site-files.js';

/** What a build leaves behind, from which books can be made again without another build. */
export interface BookManifest {
  readonly locale: string;
  readonly site: BuiltSite;
  readonly facts: SiteFacts;
  readonly words: Words;
  /** As the configuration gave them in this locale. */
  readonly options: BookOptions;
  readonly sources: readonly BookSource[];
}

const FOLDER = 'book';

/** Where books are kept from one build to the next. */
export function keptBooks(dataFolder: string): string {
  return path.join(dataFolder, FOLDER, 'made');
}

export async function writeManifest(manifest: BookManifest, dataFolder: string): Promise<void> {
  const file = path.join(dataFolder, FOLDER, `${manifest.locale}.json`);
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(file, JSON.stringify(manifest));
}

/** The manifests of all locales that were built. */
export async function readManifests(dataFolder: string): Promise<readonly BookManifest[]> {
  const folder = path.join(dataFolder, FOLDER);
  const names = await fs.readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map(
        async (name) =>
          JSON.parse(await fs.readFile(path.join(folder, name), 'utf8')) as BookManifest,
      ),
  );
}
