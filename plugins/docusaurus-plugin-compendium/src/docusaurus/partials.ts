import fs from 'node:fs/promises';
import path from 'node:path';
import type {PartialFile} from '../core/stages.js';
import {DATASET_FOLDER} from './dataset-folder.js';
import {isMdx} from './is-mdx.js';
import type {RawReader} from './raw-files.js';

/** Docusaurus makes no page of Markdown whose name, or a folder above it, starts with `_`. */
const PARTIAL = /(?:^|\/)_.*\.mdx?$/u;

/** Reads the partials in a version's content folders. */
export async function readPartials(
  folders: readonly string[],
  format: string,
  read: RawReader,
): Promise<readonly PartialFile[]> {
  const files = (await Promise.all(folders.map(partialsIn))).flat();
  const partials = files.map(async (file) => {
    const raw = await read(file);
    return raw && {raw, mdx: isMdx(file, undefined, format)};
  });
  return (await Promise.all(partials)).filter((partial) => partial !== undefined);
}

async function partialsIn(folder: string): Promise<readonly string[]> {
  const entries = await fs.readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => PARTIAL.test(name) && !name.startsWith(`${DATASET_FOLDER}/`))
    .sort()
    .map((name) => path.join(folder, name));
}
