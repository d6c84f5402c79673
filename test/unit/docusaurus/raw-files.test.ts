import {createRawReader} from '#plugin/docusaurus/raw-files.js';
import fs from 'node:fs';
import path from 'node:path';
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
])('keeps what an emptied file held: %s', async (keepLastGood, held) => {
  const site = temporaryFolder({'a.md': 'text'});
  const read = createRawReader(site, keepLastGood);
  await read(path.join(site, 'a.md'));
  fs.writeFileSync(path.join(site, 'a.md'), '');
  const raw = await read(path.join(site, 'a.md'));
  expect(Buffer.from(raw?.bytes ?? []).toString()).toBe(held);
});
