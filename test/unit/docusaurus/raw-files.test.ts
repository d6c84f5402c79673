import {createRawReader} from '#plugin/docusaurus/raw-files.js';
import fs from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect, it} from 'vitest';
import {temporaryFolder} from '../setup/folder.js';

it('names files relative to the site', async () => {
  const site = temporaryFolder({'docs/a.md': 'text'});
  const raw = await createRawReader(site, false)(path.join(site, 'docs/a.md'));
  expect(raw?.file).toBe('docs/a.md');
  expect(Buffer.from(raw?.bytes ?? []).toString()).toBe('text');
});

it('answers nothing for a file that does not exist, and fails on a folder', async () => {
  const site = temporaryFolder({'docs/a.md': ''});
  const read = createRawReader(site, true);
  expect(await read(path.join(site, 'docs/b.md'))).toBeUndefined();
  await expect(read(path.join(site, 'docs'))).rejects.toThrow('EISDIR');
});

it.each([
  [true, 'text'],
  [false, ''],
])('keeps what an emptied file held: %s', async (edited, held) => {
  const site = temporaryFolder({'a.md': 'text'});
  const read = createRawReader(site, edited);
  await read(path.join(site, 'a.md'));
  fs.writeFileSync(path.join(site, 'a.md'), '');
  const raw = await read(path.join(site, 'a.md'));
  expect(Buffer.from(raw?.bytes ?? []).toString()).toBe(held);
});

it('waits for the end of a save: the watcher tells of its beginning only', async () => {
  const site = temporaryFolder({'a.md': 'old'});
  const file = path.join(site, 'a.md');
  const read = createRawReader(site, true);
  await read(file);
  fs.writeFileSync(file, '');
  const reading = read(file);
  await setTimeout(30);
  fs.writeFileSync(file, 'new');
  expect(Buffer.from((await reading)?.bytes ?? []).toString()).toBe('new');
});
