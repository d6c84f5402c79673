import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {createRawReader} from '#plugin/docusaurus/raw-files.js';
import {readVersionInput} from '#plugin/docusaurus/read-version.js';
import {temporaryFolder} from '../setup/folder.js';
import {pluginOptions} from '../setup/options.js';

it('names the data files that nobody reads', async () => {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'site-'));
  const folder = path.join(siteDir, 'docs');
  await mkdir(path.join(folder, '_data'), {recursive: true});
  for (const name of ['schema.yml', 'glossary.yaml', 'references.bib', 'reference.yml', 'a.txt']) {
    await writeFile(path.join(folder, '_data', name), 'x');
  }
  const {dataset} = await readVersionInput(
    {
      name: 'current',
      isLast: true,
      label: 'Next',
      path: '/docs',
      folder,
      folders: [folder],
      documents: [],
      sidebars: {},
    },
    {
      siteDir,
      siteConfigPath: path.join(siteDir, 'docusaurus.config.ts'),
      siteConfig: {
        presets: [],
        plugins: [],
        url: 'https://example.org',
        baseUrl: '/',
        markdown: {format: 'detect'},
      },
    } as never,
    pluginOptions(),
    {} as never,
    createRawReader(siteDir, false),
  );
  expect(dataset.unread).toEqual(['docs/_data/glossary.yaml', 'docs/_data/reference.yml']);
});

// The same as `getFormat` of Docusaurus's MDX loader answers.
it.each([
  ['a.mdx', {}, 'detect', true],
  ['a.md', {}, 'detect', false],
  ['a.markdown', {}, 'detect', false],
  ['a.mkd', {}, 'detect', false],
  ['a.md', {}, 'mdx', true],
  ['a.mdx', {}, 'md', false],
  ['a.md', {mdx: {format: 'mdx'}}, 'md', true],
  ['a.mdx', {mdx: {format: 'md'}}, 'mdx', false],
  ['a.mdx', {mdx: {format: 'detect'}}, 'md', true],
  ['a.md', {mdx: {format: 'detect'}}, 'mdx', false],
  ['a.md', {mdx: {}}, 'mdx', true],
  ['a.md', {mdx: null}, 'mdx', true],
  ['a.mdx', {format: 'md'}, 'mdx', true],
])('%s with %j on a site with the format %s is MDX: %s', async (name, frontMatter, format, mdx) => {
  const folder = temporaryFolder({[name]: ''});
  const {documents} = await readVersionInput(
    {
      name: 'current',
      isLast: true,
      label: 'Next',
      path: '/docs',
      folder,
      folders: [folder],
      sidebars: {},
      documents: [
        {
          doc: {id: 'a', permalink: '/docs/a', frontMatter} as never,
          draft: false,
          file: path.join(folder, name),
          path: name,
        },
      ],
    },
    {
      siteDir: folder,
      siteConfigPath: path.join(folder, 'docusaurus.config.ts'),
      siteConfig: {
        presets: [],
        plugins: [],
        url: 'https://example.org',
        baseUrl: '/',
        markdown: {format},
      },
    } as never,
    pluginOptions(),
    {} as never,
    createRawReader(folder, false),
  );
  expect(documents[0]?.mdx).toBe(mdx);
});
