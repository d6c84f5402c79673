import fs from 'node:fs';
import path from 'node:path';
import {readJson} from './read-json.js';

/** `index.json` of a plugin instance: which content folders belong to which version's data. */
export interface InstanceIndex {
  readonly versions: readonly {
    readonly name: string;
    /** Absolute paths of the version's content folders. */
    readonly folders: readonly string[];
  }[];
}

/** Where the data of one document lies. */
export interface DocumentData {
  /** Absolute folder of the version's files. */
  readonly folder: string;
  /** The same folder as bundlers import it. */
  readonly alias: string;
  /** Path of the document below its content folder, with forward slashes. */
  readonly docPath: string;
  /** Absolute content folders of the version: two where the site is translated, the translation first. */
  readonly contents: readonly string[];
}

const PLUGIN = 'docusaurus-plugin-compendium';

/**
 * Finds the data of the version whose content folder holds a file: the site is the nearest folder
 * above the file, or above the working directory, whose generated files name that content folder.
 */
export function locate(file: string, cwd: string): DocumentData | undefined {
  for (const start of [path.dirname(file), cwd]) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      const found = locateIn(path.join(folder, generatedFolder(), PLUGIN), file);
      if (found) {
        return found;
      }
      if (folder === path.dirname(folder)) {
        break;
      }
    }
  }
  return undefined;
}

function locateIn(root: string, file: string): DocumentData | undefined {
  if (!fs.existsSync(root)) {
    return undefined;
  }
  for (const instance of fs.readdirSync(root)) {
    const index = readJson<InstanceIndex>(path.join(root, instance, 'index.json'));
    for (const {name, folders} of index?.versions ?? []) {
      const folder = folders.find((candidate) => file.startsWith(candidate + path.sep));
      if (folder !== undefined) {
        return {
          folder: path.join(root, instance, 'v', name),
          alias: `@generated/${PLUGIN}/${instance}/v/${name}`,
          docPath: path.relative(folder, file).split(path.sep).join('/'),
          contents: folders,
        };
      }
    }
  }
  return undefined;
}

/** Docusaurus's own setting for where generated files go. */
function generatedFolder(): string {
  return process.env['DOCUSAURUS_GENERATED_FILES_DIR_NAME'] ?? '.docusaurus';
}
