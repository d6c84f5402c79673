import {liveInstances, registerInstance} from '#plugin/docusaurus/instances.js';
import {removeStale} from '#plugin/docusaurus/stale.js';
import {locate} from '#plugin/remark/locate.js';
import type {LoadContext} from '@docusaurus/types';
import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {temporaryFolder} from '../setup/folder.js';
import {pluginOptions} from '../setup/options.js';

const options = (id: string) => pluginOptions({id});

it('knows the instances of the last loading of a site', () => {
  const first = {localizationDir: '/a/i18n/en'} as LoadContext;
  registerInstance(first, options('one'));
  registerInstance(first, options('two'));
  registerInstance({localizationDir: '/a/i18n/es'} as LoadContext, options('three'));
  expect([...liveInstances(first)]).toEqual(['one', 'two']);
  const again = {...first};
  registerInstance(again, options('four'));
  expect([...liveInstances(again)]).toEqual(['four']);
});

it('a page takes no data of an instance that is no more', async () => {
  const site = temporaryFolder();
  const docs = path.join(site, 'docs');
  const index = JSON.stringify({versions: [{name: 'current', folders: [docs]}]});
  const data = temporaryFolder({'an-old-id/index.json': index, 'new/index.json': index});
  const root = path.join(site, '.docusaurus/docusaurus-plugin-compendium');
  fs.cpSync(data, root, {recursive: true});
  const file = path.join(docs, 'a.md');
  expect(locate(file, site)?.folder).toContain('an-old-id');
  await removeStale(root, new Set(['new']));
  expect(locate(file, site)?.folder).toBe(path.join(root, 'new/v/current'));
});

it('has nothing to remove before the first data', async () => {
  await expect(removeStale('/nowhere', new Set())).resolves.toBeUndefined();
});
