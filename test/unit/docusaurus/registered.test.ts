import {adviceOnRemark, adviseOnRemark} from '#plugin/docusaurus/registered.js';
import compendiumRemark from '#plugin/remark/index.js';
import type {DocusaurusConfig} from '@docusaurus/types';
import {afterEach, expect, it, vi} from 'vitest';

interface Registered {
  readonly presets?: readonly unknown[];
  readonly plugins?: readonly unknown[];
}

const advice = ({presets = [], plugins = []}: Registered, id = 'default') =>
  adviceOnRemark({presets, plugins} as DocusaurusConfig, id);

const docs = {beforeDefaultRemarkPlugins: [compendiumRemark]};
const DOCS = '@docusaurus/plugin-content-docs';

function pluginContentDocs() {
  return {name: 'docs'};
}

function ofACompany() {
  return {name: 'docs'};
}

it.each<[string, Registered, string?]>([
  ['in the classic preset', {presets: [['classic', {docs}]]}],
  ['in the preset by its whole name', {presets: [null, ['@docusaurus/preset-classic', {docs}]]}],
  ['in the docs plugin', {plugins: [false, [DOCS, docs]]}],
  ['in the docs plugin by its short name', {plugins: [['content-docs', docs]]}],
  ['in the docs plugin as a function', {plugins: [[pluginContentDocs, docs]]}],
  ['with options', {plugins: [[DOCS, {beforeDefaultRemarkPlugins: [[compendiumRemark, {}]]}]]}],
  [
    'in the instance that is read',
    {presets: [['classic', {docs: {}}]], plugins: [[DOCS, {...docs, id: 'b'}]]},
    'b',
  ],
  ['in a preset of a company', {presets: [['@company/preset', {docs}]]}],
])('finds the remark plugin: %s', (_, config, id) => {
  expect(advice(config, id)).toBeUndefined();
});

it.each<[string, Registered, string?]>([
  ['in the preset', {presets: [['classic', {docs: {}}]], plugins: ['compendium', null]}],
  ['in the preset without options', {presets: ['classic']}],
  [
    'in the preset by its path',
    {presets: [['/a/node_modules/@docusaurus/preset-classic/lib', {}]]},
  ],
  ['in the docs plugin', {plugins: [DOCS]}],
  [
    'in the instance that is read',
    {
      plugins: [
        [DOCS, docs],
        [DOCS, {id: 'b'}],
      ],
    },
    'b',
  ],
  ['in the blog only', {presets: [['classic', {docs: {}, blog: docs}]]}],
  ['in another plugin only', {plugins: [DOCS, ['other', {deep: {list: [compendiumRemark]}}]]}],
])('misses the remark plugin: %s', (_, config, id) => {
  expect(advice(config, id)).toContain('beforeDefaultRemarkPlugins: [compendiumRemark]');
});

it.each<[string, Registered]>([
  ['in a preset of a company', {presets: ['@company/preset']}],
  ['that has options', {presets: [['@company/preset', {docs: {}}]], plugins: ['compendium']}],
  ['in a plugin of a company', {plugins: [[ofACompany, {}], ofACompany]}],
])('says nothing of a docs plugin that it cannot see: %s', (_, config) => {
  expect(advice(config)).toBeUndefined();
});

it('says in which option the remark plugin stands, when it is the wrong one', () => {
  const wrong = {presets: [['classic', {docs: {remarkPlugins: [compendiumRemark]}}]]};
  expect(advice(wrong)).toContain('stands in remarkPlugins');
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('warns once of each instance', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const config = {presets: [], plugins: [DOCS, [DOCS, {id: 'b'}]]} as unknown as DocusaurusConfig;
  for (const id of ['default', 'default', 'b', 'b']) {
    adviseOnRemark(config, id);
  }
  expect(warn).toHaveBeenCalledTimes(2);
});
