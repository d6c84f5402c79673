import {registerInstance} from '#plugin/docusaurus/instances.js';
import compendiumFrontMatter from '#plugin/front-matter/index.js';
import type {LoadContext} from '@docusaurus/types';
import matter from 'gray-matter';
import path from 'node:path';
import {expect, it, vi} from 'vitest';
import {temporaryFolder} from '../setup/folder.js';
import {pluginOptions} from '../setup/options.js';

const SCHEMA = 'collections: {}';

/** What Docusaurus does by default. */
function parseAsDocusaurus({fileContent}: {readonly fileContent: string}) {
  const {data, content} = matter(fileContent.trim());
  return Promise.resolve({frontMatter: data, content: content.trim()});
}

/** Front matter that Docusaurus gets of a document of a site, all of whose documents are read. */
async function readAll(
  docs: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, string>> = {},
) {
  const paths = Object.entries(docs).map(
    ([name, yaml]) => [`docs/${name}`, `---\n${yaml}\n---\n`] as const,
  );
  const site = temporaryFolder({
    'package.json': '{}',
    'docs/_data/schema.yml': SCHEMA,
    ...files,
    ...Object.fromEntries(paths),
  });
  const context = {
    siteDir: site,
    localizationDir: path.join(site, 'i18n/en'),
    siteConfig: {presets: [['classic', {docs: options}]], plugins: []},
  } as unknown as LoadContext;
  registerInstance(context, pluginOptions());
  const all = paths.map(async ([name, fileContent]) => {
    const {frontMatter} = await compendiumFrontMatter({
      filePath: path.join(site, name),
      fileContent,
      defaultParseFrontMatter: parseAsDocusaurus,
    });
    return frontMatter;
  });
  return Promise.all(all);
}

const apart = (name: string) => ({id: `${name}-duplicate`, slug: `${name}-duplicate`});

it.each<[string, Record<string, string>, Record<string, unknown>, object]>([
  ['files', {'robin.md': '', '1-robin.md': ''}, {}, apart('1-robin.md')],
  ['folders', {'1-birds/robin.md': '', '2-birds/robin.md': ''}, {}, apart('2-birds-robin.md')],
  ['an id, which has none', {'robin.md': '', 'a.md': 'id: 1-robin'}, {}, {id: '1-robin'}],
  [
    'a file without them',
    {'robin.md': '', '1-robin.md': 'parse_number_prefixes: false'},
    {},
    {
      parse_number_prefixes: false,
    },
  ],
  ['a version, which has none', {'0-a.md': '', '2.0-a.md': ''}, {}, {}],
  ['a site without them', {'robin.md': '', '1-robin.md': ''}, {numberPrefixParser: false}, {}],
  [
    'a site with its own',
    {'robin.md': '', 'x-robin.md': ''},
    {numberPrefixParser: (name: string) => ({filename: name.replace(/^x-/u, '')})},
    apart('x-robin.md'),
  ],
])('takes number prefixes off: %s', async (_, docs, options, second) => {
  expect(await readAll(docs, options)).toEqual([{}, second]);
});

it.each([
  ['birds/robin', true],
  ['birds/wren', true],
  ['birds/1-robin', false],
  ['robin', false],
  ['birds/draft', true],
  ['birds/_part', false],
  ['', false],
])('keeps the next page %j: %s', async (next, kept) => {
  const [frontMatter] = await readAll({
    'a.md': `pagination_next: ${JSON.stringify(next)}\ntitle: A`,
    'birds/1-robin.md': '',
    'birds/other.md': 'id: wren',
    'birds/draft.md': 'draft: true',
    'birds/_part.md': '',
  });
  expect(frontMatter).toEqual({title: 'A', ...(kept && {pagination_next: next})});
});

it('keeps no draft as the next page in production, and no page at all everywhere', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const read = await readAll({
    'a.md': 'pagination_next: draft',
    'b.md': 'pagination_prev: null',
    'draft.md': 'draft: true',
  });
  vi.unstubAllEnvs();
  expect(read.slice(0, 2)).toEqual([{}, {pagination_prev: null}]);
});

it.each([
  ['made by Docusaurus', {}, ['defaultSidebar', null]],
  ['of a file', {sidebarPath: './sidebars.ts'}, ['own', null]],
  ['switched off', {sidebarPath: false}, [null]],
  ['of a file that is broken', {sidebarPath: './broken.js'}, ['defaultSidebar', 'own', null]],
])('keeps sidebars %s', async (_, options, kept) => {
  const names = ['defaultSidebar', 'own', null];
  const read = await readAll(
    Object.fromEntries(names.map((name) => [`${name}.md`, `displayed_sidebar: ${name}`])),
    options,
    {'sidebars.ts': 'export default {own: []} as object;', 'broken.js': 'export default {'},
  );
  expect(read.filter((each) => 'displayed_sidebar' in each)).toEqual(
    kept.map((name) => ({displayed_sidebar: name})),
  );
});

it('leaves a translation the id of the document that it translates', async () => {
  const translated = '../i18n/en/docusaurus-plugin-content-docs/current/robin.md';
  expect(await readAll({'robin.md': '', [translated]: ''})).toEqual([{}, {}]);
});
