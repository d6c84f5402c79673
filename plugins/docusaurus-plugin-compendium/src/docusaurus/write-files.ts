import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {OutputFile} from '../core/stages.js';

type Manifest = Readonly<Record<string, string>>;

const MANIFEST = 'manifest.json';

/** No hash: the file may hold anything. */
const UNSURE = '';

/** Files that are open at once: systems allow only so many. */
const AT_ONCE = 64;

/**
 * Writes the generated files that changed, and removes those of an earlier run that are no more.
 * Not by `createData`: Docusaurus deletes nothing, and what is deleted it does not write again,
 * since in development it goes by what it has written and not by what is there.
 *
 * @param folder - the plugin's own folder of generated files, the one that `createData` would use
 */
export async function writeFiles(files: readonly OutputFile[], folder: string): Promise<void> {
  const before = await readManifest(folder);
  const after: Manifest = Object.fromEntries(
    files.map(({path: name, content}) => [
      name,
      createHash('sha256').update(content).digest('base64url'),
    ]),
  );
  const changed = files.filter(({path: name}) => before[name] !== after[name]);
  const gone = Object.keys(before).filter((name) => after[name] === undefined);
  if (changed.length === 0 && gone.length === 0) {
    return;
  }
  // Whatever ends this run half-way, the next one knows which files to doubt.
  const unsure = Object.fromEntries(changed.map(({path: name}) => [name, UNSURE]));
  await write(path.join(folder, MANIFEST), JSON.stringify({...before, ...unsure}));
  for (let index = 0; index < changed.length; index += AT_ONCE) {
    await Promise.all(
      changed
        .slice(index, index + AT_ONCE)
        .map(({path: name, content}) => write(path.join(folder, name), content)),
    );
  }
  await Promise.all(gone.map((name) => fs.rm(path.join(folder, name), {force: true})));
  await write(path.join(folder, MANIFEST), JSON.stringify(after));
}

/** In one step: a bundler that reads at this moment must not get half a file. */
async function write(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(draft, content);
  try {
    await fs.rename(draft, file);
  } catch {
    // Windows refuses while another program has the file open.
    await fs.rm(draft, {force: true});
    await fs.writeFile(file, content);
  }
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
