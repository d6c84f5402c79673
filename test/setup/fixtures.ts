import {existsSync} from 'node:fs';
import {mkdir, readdir, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {root, tmpDir} from './paths';

const hour = 60 * 60_000;

/**
 * Runs once before the tests that build sites: the plugin must be there, and sites of earlier runs
 * are removed. Young ones stay: they may be those of a run that is still going on.
 */
export default async function prepare(): Promise<void> {
  const lib = path.join(root, 'plugins/docusaurus-plugin-compendium/lib/index.js');
  if (!existsSync(lib)) {
    throw new Error('The plugin is not built. Run `npm run build:plugin` first.');
  }
  await mkdir(tmpDir, {recursive: true});
  const sites = (await readdir(tmpDir))
    .filter((name) => /-\d+$/u.test(name))
    .map((name) => path.join(tmpDir, name));
  await Promise.all(sites.map(removeOld));
}

async function removeOld(site: string): Promise<void> {
  if (Date.now() - (await stat(site)).mtimeMs > hour) {
    await rm(site, {recursive: true, force: true});
  }
}
