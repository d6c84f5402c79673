import type {Plugin} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {OutputFile} from '../core/stages.js';
import type {HostVersion} from './versions.js';

/** Folder of files for readers, among the generated ones; what lies in it is laid out as the site is. */
const FOLDER = 'public';

/** Where a file is written, below the folder of generated files. */
export function placeOf(
  {path: file, published, unversioned}: OutputFile,
  version: Pick<HostVersion, 'name' | 'path'> | undefined,
  baseUrl: string,
): string {
  if (unversioned || !version) {
    return published ? `${FOLDER}/${file}` : file;
  }
  return published
    ? `${FOLDER}/${version.path.slice(baseUrl.length)}/${file}`
    : `v/${version.name}/${file}`;
}

/** Copies the files for readers into the finished site. */
export async function copyPublished(dataFolder: string, outDir: string): Promise<void> {
  const from = path.join(dataFolder, FOLDER);
  await fs.mkdir(from, {recursive: true});
  await fs.cp(from, outDir, {recursive: true});
}

/** In development the same files are served from where they are generated. */
export function servePublished(
  dataFolder: string,
  baseUrl: string,
): ReturnType<NonNullable<Plugin['configureWebpack']>> {
  const directory = path.join(dataFolder, FOLDER);
  // The option belongs to webpack's dev server, whose types the bundler's own do not hold.
  const devServer = {static: [{directory, publicPath: baseUrl, watch: false}]};
  return {devServer} as ReturnType<NonNullable<Plugin['configureWebpack']>>;
}
