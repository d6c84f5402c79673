import {writeFiles} from '#plugin/docusaurus/write-files.js';
import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {temporaryFolder} from '../setup/folder.js';

/** Writes as Docusaurus does, and tells what was written. */
function host(folder: string) {
  const written: string[] = [];
  return {
    written,
    createData: async (name: string, data: unknown) => {
      written.push(name);
      const file = path.join(folder, name);
      await fs.promises.mkdir(path.dirname(file), {recursive: true});
      await fs.promises.writeFile(file, String(data));
      return file;
    },
  };
}

const A = {path: 'a.json', content: '1'};
const B = {path: 'v/b.json', content: '2'};

it('writes what changed, and only that', async () => {
  const folder = temporaryFolder();
  await writeFiles([A, B], folder, host(folder));
  const second = host(folder);
  await writeFiles([A, {...B, content: '3'}], folder, second);
  expect(second.written.sort()).toEqual(['manifest.json', 'v/b.json']);
  expect(fs.readFileSync(path.join(folder, 'v/b.json'), 'utf8')).toBe('3');
});

it('removes what is no more, and nothing that is not its own', async () => {
  const folder = temporaryFolder({'__plugin.json': '{}'});
  await writeFiles([A, B], folder, host(folder));
  await writeFiles([A], folder, host(folder));
  expect(fs.existsSync(path.join(folder, 'v/b.json'))).toBe(false);
  expect(fs.existsSync(path.join(folder, '__plugin.json'))).toBe(true);
});

it('writes again what someone removed', async () => {
  const folder = temporaryFolder();
  await writeFiles([A, B], folder, host(folder));
  fs.rmSync(path.join(folder, 'v'), {recursive: true});
  const second = host(folder);
  await writeFiles([A, B], folder, second);
  expect(second.written).toContain('v/b.json');
});

it('trusts no manifest that is broken', async () => {
  const folder = temporaryFolder({'manifest.json': '{"a.json":', 'a.json': 'old'});
  await writeFiles([A], folder, host(folder));
  expect(fs.readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('1');
});
