import path from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {STACK} from '../setup/cli';
import {root} from '../setup/paths';
import {collect, endGroup, exitOf, start} from '../setup/process';
import {copyFixture, edit} from '../setup/site';

const bin = path.join(root, 'plugins/docusaurus-plugin-compendium/bin/compendium.mjs');

it('checks again when a file changes, until it is ended', async () => {
  const dir = await copyFixture('minimal');
  const child = start(process.execPath, [bin, 'check', '--watch'], {cwd: dir});
  onTestFinished(() => {
    endGroup(child, 'SIGKILL');
  });
  const output = collect(child);
  const exited = exitOf(child);
  const seen = async (text: string): Promise<void> => {
    await expect.poll(output, {timeout: 60_000, interval: 100}).toContain(text);
  };
  await seen('Waiting for changes.');
  await edit(dir, 'docs/birds/robin.md', 'title: Robin', 'title: Robin\nspam: 1');
  await seen('docs/birds/robin.md:3:1  error  unknown-key');
  await edit(dir, 'docs/_data/schema.yml', 'collections:', 'collections: [');
  await seen('docs/_data/schema.yml');
  await edit(dir, 'docs/_data/schema.yml', 'collections: [', 'collections:');
  child.kill('SIGINT');
  expect(await exited).toBe(0);
  expect(output()).toContain('Checking again.');
  expect(output()).not.toMatch(STACK);
});
