import {readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {getSwizzleConfig} from '#plugin/docusaurus/swizzle.js';
import {root} from '../../setup/paths.js';

it('describes every component, and no other', () => {
  const theme = path.join(root, 'plugins/docusaurus-plugin-compendium/src/theme');
  const components = readdirSync(theme, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('index.tsx'))
    .map((name) => path.dirname(name).split(path.sep).join('/'));
  expect(Object.keys(getSwizzleConfig().components).sort()).toEqual(components.sort());
});
