import {adviceOnRemark} from '#plugin/docusaurus/registered.js';
import compendiumRemark from '#plugin/remark/index.js';
import type {DocusaurusConfig} from '@docusaurus/types';
import {expect, it} from 'vitest';

type Registered = Pick<DocusaurusConfig, 'presets' | 'plugins'>;

const docs = {beforeDefaultRemarkPlugins: [compendiumRemark]};

it.each<[string, Registered, boolean]>([
  ['in the classic preset', {presets: [['classic', {docs}]], plugins: []}, true],
  ['in the docs plugin', {presets: [], plugins: [['docs', docs]]}, true],
  ['with options', {presets: [], plugins: [['docs', {a: [[compendiumRemark, {}]]}]]}, true],
  ['nowhere', {presets: [['classic', {docs: {}}]], plugins: ['compendium', null]}, false],
])('looks for the remark plugin: %s', (_, config, found) => {
  const advice = adviceOnRemark(config as DocusaurusConfig);
  expect(advice === undefined).toBe(found);
  if (!found) {
    expect(advice).toContain('beforeDefaultRemarkPlugins: [compendiumRemark]');
  }
});
