import {writeFiles} from '#plugin/docusaurus/write-files.js';
import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {temporaryFolder} from '../setup/folder.js';

const A = {path: 'a.json', content: '1'};
const B = {path: 'v/b.json', content: '2'};

const held = (folder: string, name: string) => fs.readFileSync(path.join(folder, name), 'utf8');

/** Gives a file an old time, by which a test can see whether it was written since. */
function age(folder: string, name: string): () => boolean {
  fs.utimesSync(path.join(folder, name), 1, 1);
  return () => fs.statSync(path.join(folder, name)).mtimeMs !== 1000;
}

it('writes what changed, and only that', async () => {
  const folder = path.join(temporaryFolder(), 'new');
  await writeFiles([A, B], folder);
  const [a, b, manifest] = [A.path, B.path, 'manifest.json'].map((name) => age(folder, name));
  await writeFiles([A, {...B, content: '3'}], folder);
  expect(held(folder, 'v/b.json')).toBe('3');
  expect([a?.(), b?.(), manifest?.()]).toEqual([false, true, true]);
});

it('writes nothing at all when nothing changed', async () => {
  const folder = temporaryFolder();
  await writeFiles([A, B], folder);
  const written = [A.path, B.path, 'manifest.json'].map((name) => age(folder, name));
  await writeFiles([A, B], folder);
  expect(written.map((was) => was())).toEqual([false, false, false]);
});

it('removes what is no more, and nothing that is not its own', async () => {
  const folder = temporaryFolder({'__plugin.json': '{}'});
  await writeFiles([A, B], folder);
  await writeFiles([A], folder);
  expect(fs.existsSync(path.join(folder, 'v/b.json'))).toBe(false);
  expect(fs.existsSync(path.join(folder, '__plugin.json'))).toBe(true);
});

it('writes again what it removed, when it comes back as it was', async () => {
  const folder = temporaryFolder();
  await writeFiles([A, B], folder);
  await writeFiles([A], folder);
  await writeFiles([A, B], folder);
  expect(held(folder, 'v/b.json')).toBe('2');
});

it('writes again what someone removed', async () => {
  const folder = temporaryFolder();
  await writeFiles([A, B], folder);
  fs.rmSync(path.join(folder, 'v'), {recursive: true});
  await writeFiles([A, B], folder);
  expect(held(folder, 'v/b.json')).toBe('2');
});

it('trusts no manifest that is broken', async () => {
  const folder = temporaryFolder({'manifest.json': '{"a.json":', 'a.json': 'old'});
  await writeFiles([A], folder);
  expect(held(folder, 'a.json')).toBe('1');
});

it('trusts no file of a run that was ended half-way', async () => {
  const folder = temporaryFolder();
  await writeFiles([A, B], folder);
  // This run cannot write its second file: a folder stands in its way.
  fs.mkdirSync(path.join(folder, 'c.json', 'in-the-way'), {recursive: true});
  const C = {path: 'c.json', content: ''};
  await expect(writeFiles([{...A, content: 'x'}, B, C], folder)).rejects.toThrow();
  expect(held(folder, 'a.json')).toBe('x');
  fs.rmSync(path.join(folder, 'c.json'), {recursive: true});
  await writeFiles([A, B], folder);
  expect(held(folder, 'a.json')).toBe('1');
});

it('leaves no other files behind', async () => {
  const folder = temporaryFolder();
  await writeFiles([A, B], folder);
  expect(fs.readdirSync(folder, {recursive: true}).sort()).toEqual([
    'a.json',
    'manifest.json',
    'v',
    path.normalize('v/b.json'),
  ]);
});
