import fs from 'node:fs/promises';
import path from 'node:path';
import type {Instance} from '../docusaurus/load-locale.js';
import type {Site} from '../docusaurus/load-site.js';
import {loadContextOf} from '../docusaurus/load-site.js';
import {Failure} from './failure.js';

/** What a release writes. All paths are absolute. */
export interface ReleaseFiles {
  /** Folder of the frozen docs of the default locale. */
  readonly docs: string;
  /** Translations of sidebars and labels, one for each other locale; some need not come to be. */
  readonly labels: readonly string[];
  /** Files and folders that come to be, `docs` and `labels` among them. */
  readonly made: readonly string[];
  /** Files that are there, or not yet, and are written anew. */
  readonly changed: readonly string[];
}

const PLUGIN = 'docusaurus-plugin-content-docs';

/** Where Docusaurus puts a version of the docs: by the id of their plugin and by locale. */
export async function releaseFiles(
  site: Site,
  {context, options}: Instance,
  version: string,
  changelog: string,
): Promise<ReleaseFiles> {
  const id = options.docsPluginId;
  const prefix = id === 'default' ? '' : `${id}_`;
  const {defaultLocale, locales} = context.i18n;
  const contexts = await Promise.all(
    locales
      .filter((locale) => locale !== defaultLocale)
      .map((locale) => loadContextOf(site, locale)),
  );
  const translations = contexts.map(({localizationDir}) =>
    path.join(localizationDir, id === 'default' ? PLUGIN : `${PLUGIN}-${id}`, `version-${version}`),
  );
  const inSite = (...parts: readonly string[]) => path.join(site.siteDir, ...parts);
  const docs = inSite(`${prefix}versioned_docs`, `version-${version}`);
  const labels = translations.map((folder) => `${folder}.json`);
  return {
    docs,
    labels,
    made: [
      docs,
      inSite(`${prefix}versioned_sidebars`, `version-${version}-sidebars.json`),
      ...translations,
      ...labels,
    ],
    changed: [inSite(`${prefix}versions.json`), inSite(changelog)],
  };
}

/** Puts every file of a release back as it was when this was called. */
export async function rememberFiles({made, changed}: ReleaseFiles): Promise<() => Promise<void>> {
  const folders = await missingFolders([...made, ...changed]);
  const before = await Promise.all(changed.map(readIfThere));
  return async () => {
    await Promise.all(made.map((file) => fs.rm(file, {recursive: true, force: true})));
    for (const [index, file] of changed.entries()) {
      const bytes = before[index];
      await (bytes ? fs.writeFile(file, bytes) : fs.rm(file, {force: true}));
    }
    for (const folder of folders) {
      await fs.rmdir(folder).catch(() => undefined); // Not there, or another's files are in it.
    }
  };
}

/** Folders that files need and that are not there yet, the innermost first. */
async function missingFolders(files: readonly string[]): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (const file of files) {
    let folder = path.dirname(file);
    while (!(await exists(folder))) {
      missing.add(folder);
      folder = path.dirname(folder);
    }
  }
  return [...missing].sort((a, b) => b.length - a.length);
}

/** @throws Failure when something of a version is there already, ignored by git or not */
export async function refuseLeftovers({made}: ReleaseFiles, siteDir: string): Promise<void> {
  for (const file of made) {
    if (await exists(file)) {
      throw new Failure(
        `${path.relative(siteDir, file)} is there already. Remove it, or choose another version.`,
      );
    }
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return fs.readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw new Failure(`${file} cannot be read.`);
  });
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
