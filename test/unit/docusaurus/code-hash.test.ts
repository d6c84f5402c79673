import {codeHash} from '#plugin/docusaurus/code-hash.js';
import fs from 'node:fs/promises';
import {expect, it, vi} from 'vitest';

it('reads the code once in a process', async () => {
  const read = vi.spyOn(fs, 'readFile');
  const first = await codeHash('pages');
  const files = read.mock.calls.length;
  expect(await codeHash('pages')).toBe(first);
  expect(files).toBeGreaterThan(10);
  expect(read).toHaveBeenCalledTimes(files);
});

it('is another for other code', async () => {
  expect(await codeHash('copies')).not.toBe(await codeHash('pages'));
});
