import type {PluginContentLoadedActions} from '@docusaurus/types';
import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {OutputFile} from '../core/stages.js';

type Manifest = Readonly<Record<string, string>>;

const MANIFEST = 'manifest.json';

/**
 * Writes the generated files that changed, and removes those of an earlier run that are no more:
 * Docusaurus deletes none. `folder` is the plugin's own folder of generated files.
 */
export async function writeFiles(
  files: readonly OutputFile[],
  folder: string,
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<void> {
  const before = await readManifest(folder);
  const after: Manifest = Object.fromEntries(
    files.map(({path: name, content}) => [
      name,
      createHash('sha256').update(content).digest('base64url'),
    ]),
  );
  await Promise.all([
    ...files
      .filter(({path: name}) => before[name] !== after[name])
      .map(({path: name, content}) => createData(name, content)),
    ...Object.keys(before)
      .filter((name) => after[name] === undefined)
      .map((name) => fs.rm(path.join(folder, name), {force: true})),
  ]);
  await createData(MANIFEST, JSON.stringify(after));
}

/** Files that someone removed by hand are written again: without one of them, none is trusted. */
async function readManifest(folder: string): Promise<Manifest> {
  try {
    const manifest = JSON.parse(await fs.readFile(path.join(folder, MANIFEST), 'utf8')) as Manifest;
    const present = new Set(await fs.readdir(folder, {recursive: true}));
    return Object.fromEntries(
      Object.entries(manifest).filter(([name]) => present.has(path.normalize(name))),
    );
  } catch {
    return {};
  }
}
