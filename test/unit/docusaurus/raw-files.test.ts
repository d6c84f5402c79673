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

it('answers nothing for a file that does not exist', async () => {
  const site = temporaryFolder({'docs/a.md': ''});
  expect(await createRawReader(site, true)(path.join(site, 'docs/b.md'))).toBeUndefined();
});

it.each([
  ['docs', 'a folder'],
  ['docs/a.md/b.md', 'a file where its folder should be'],
  ['docs/loop.md', 'a link that leads to itself'],
])('says what is in the way of reading: %s', async (name, unreadable) => {
  const site = temporaryFolder({'docs/a.md': ''});
  fs.symlinkSync('loop.md', path.join(site, 'docs/loop.md'));
  const raw = await createRawReader(site, true)(path.join(site, name));
  expect(raw).toEqual({file: name, bytes: new Uint8Array(), unreadable});
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
