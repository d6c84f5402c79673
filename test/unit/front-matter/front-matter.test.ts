import {registerInstance} from '#plugin/docusaurus/instances.js';
import compendiumFrontMatter, {withInner} from '#plugin/front-matter/index.js';
import type {LoadContext, ParseFrontMatter} from '@docusaurus/types';
import matter from 'gray-matter';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../setup/folder.js';
import {pluginOptions} from '../setup/options.js';

const SCHEMA =
  'collections: {bird: {path: birds, fields: {song: {type: text}, diet: {type: text}}}}';

/** What Docusaurus does by default. */
function parseAsDocusaurus({fileContent}: {readonly fileContent: string}) {
  const {data, content} = matter(fileContent.trim());
  return Promise.resolve({frontMatter: data, content: content.trim()});
}

async function parse(
  file: string,
  fileContent: string,
  schema = SCHEMA,
  parser: ParseFrontMatter = compendiumFrontMatter,
) {
  const site = temporaryFolder({'docs/_data/schema.yml': schema, 'package.json': '{}'});
  return parser({
    filePath: path.join(site, file),
    fileContent,
    defaultParseFrontMatter: parseAsDocusaurus,
  });
}

it.each<[string, string, object]>([
  ['fields', 'title: A\nsong: B\ndiet: C', {title: 'A'}],
  ['terms and settings', 'terms: []\ncompendium: {factBox: false}\nslug: /a', {slug: '/a'}],
  ['nothing of other plugins', 'mine: 1', {mine: 1}],
  [
    'values that Docusaurus would refuse',
    'sidebar_position: first\ntags: a, b\ntitle: A',
    {title: 'A'},
  ],
  ['all when it is broken', 'title: A\ntitle: B\n\tsong: x', {}],
  ['all when it is no mapping', '- a\n- b', {}],
])('takes out %s', async (_, yaml, kept) => {
  const {frontMatter, content} = await parse('docs/birds/robin.md', `---\n${yaml}\n---\nBody`);
  expect(frontMatter).toEqual(kept);
  expect(content.trim()).toBe('Body');
});

it('leaves fields that the schema keeps for the site', async () => {
  const schema =
    'collections: {bird: {path: birds, fields: {song: {type: text}, ringed: {type: text, keep: true}}}}';
  const {frontMatter} = await parse(
    'docs/birds/robin.md',
    '---\nsong: A\nringed: B\n---\n',
    schema,
  );
  expect(frontMatter).toEqual({ringed: 'B'});
});

/** Nine lists, of which each holds the one before nine times. */
function bomb(): string {
  const levels = Array.from({length: 8}, (_, level) => {
    const items = Array.from({length: 9}, () => `*a${level}`);
    return `a${level + 1}: &a${level + 1} [${items.join(', ')}]\n`;
  });
  return `a0: &a0 [x]\n${levels.join('')}`;
}

it.each([
  ['more than can be written', bomb()],
  ['more than can be written, under a key of Docusaurus', `${bomb()}draft: *a8\ntags: *a8\n`],
  ['what they are in themselves', 'a: &a [*a]\n'],
])('takes out all when aliases stand for %s', async (_, yaml) => {
  const {frontMatter} = await parse('docs/a.md', `---\ntitle: A\n${yaml}---\n`);
  expect(frontMatter).toEqual({});
});

it('keeps aliases, and much that is written out', async () => {
  const list = Array.from({length: 20_000}, (_, index) => index);
  const yaml = `a: &a [x]\nb: [*a, *a]\nc: ${JSON.stringify(list)}\n`;
  const {frontMatter} = await parse('docs/a.md', `---\n${yaml}---\n`);
  expect(frontMatter).toEqual({a: ['x'], b: [['x'], ['x']], c: list});
});

describe('documents that ask for one id', () => {
  const named = '---\nid: robin\nslug: /a\ntitle: A\n---\n';
  const apart = (file: string) => ({
    id: `birds-${file}-duplicate`,
    slug: `birds-${file}-duplicate`,
  });

  /** A site with these files in `docs/birds`, and the front matter that Docusaurus gets of one. */
  function siteOf(files: Readonly<Record<string, string>>) {
    const paths = Object.entries(files).map(
      ([name, text]) => [`docs/birds/${name}`, text] as const,
    );
    const site = temporaryFolder({
      'docs/_data/schema.yml': SCHEMA,
      'package.json': '{}',
      ...Object.fromEntries(paths),
    });
    const at = (name: string) => path.join(site, 'docs/birds', name);
    const read = async (name: string) => {
      const {frontMatter} = await compendiumFrontMatter({
        filePath: at(name),
        fileContent: fs.readFileSync(at(name), 'utf8'),
        defaultParseFrontMatter: parseAsDocusaurus,
      });
      return frontMatter;
    };
    return {at, read};
  }

  it('are kept apart, each time alike', async () => {
    const files = {'robin.md': 'x', 'robin.mdx': 'x', 'other.md': named, '_robin.md': named};
    const {read} = siteOf({...files, 'more/robin.md': 'x'});
    const names = [...Object.keys(files), 'more/robin.md'];
    const all = [
      {},
      apart('robin.mdx'),
      {title: 'A', ...apart('other.md')},
      {id: 'robin', slug: '/a', title: 'A'},
      {},
    ];
    expect(await Promise.all(names.map(read))).toEqual(all);
    expect(await Promise.all(names.map(read))).toEqual(all);
  });

  it.each([
    ['is gone', (file: string) => fs.rmSync(file)],
    ['asks for another', (file: string) => fs.writeFileSync(file, '---\nid: wren\n---\n')],
  ])('get it, one of them, once the other %s', async (_, change) => {
    const {at, read} = siteOf({'a.md': named, 'b.md': named, 'c.md': named});
    await read('a.md');
    expect(await read('b.md')).toMatchObject(apart('b.md'));
    change(at('a.md'));
    const ids = (await Promise.all(['b.md', 'c.md'].map(read))).map(({id}) => id);
    expect(ids.filter((id) => id === 'robin')).toHaveLength(1);
    expect(new Set(ids).size).toBe(2);
  });
});

it('leaves files of no dataset as they are, broken ones too', async () => {
  const {frontMatter} = await parse('blog/post.md', '---\nsong: A\n---\n');
  expect(frontMatter).toEqual({song: 'A'});
  await expect(parse('blog/post.md', '---\na: [\n---\n')).rejects.toThrow();
});

describe('translated documents', () => {
  const yaml = '---\ntitle: A\nsong: B\nother: C\nterms: []\n---\n';
  const all = {title: 'A', song: 'B', other: 'C', terms: []};
  const kept = {title: 'A', other: 'C'};

  /** A site whose translations lie in `words/es`, with one instance for each docs plugin. */
  async function parseIn(file: string, presets: readonly unknown[], extraKeys: string[] = []) {
    const site = temporaryFolder({
      'package.json': '{}',
      'docs/_data/schema.yml': SCHEMA,
      'versioned_docs/version-1.0/_data/schema.yml': SCHEMA,
      'handbook/_data/schema.yml': SCHEMA,
      'words/es/docusaurus-plugin-content-docs/current/_data/schema.yml':
        'collections: {bird: {fields: {other: {label: B}}}}',
    });
    const plugins = [['@docusaurus/plugin-content-docs', {id: 'handbook', path: 'handbook'}]];
    const context = {
      siteDir: site,
      localizationDir: path.join(site, 'words/es'),
      siteConfig: {presets, plugins},
    } as unknown as LoadContext;
    for (const id of ['default', 'handbook']) {
      registerInstance(context, pluginOptions({id, docsPluginId: id, extraKeys}));
    }
    const {frontMatter} = await compendiumFrontMatter({
      filePath: path.join(site, file),
      fileContent: yaml,
      defaultParseFrontMatter: parseAsDocusaurus,
    });
    return frontMatter;
  }

  it.each([
    ['of the current version', 'docusaurus-plugin-content-docs/current', 'docs', kept],
    ['of another version', 'docusaurus-plugin-content-docs/version-1.0', 'docs', kept],
    ['of another instance', 'docusaurus-plugin-content-docs-handbook/current', 'docs', kept],
    ['of an instance without dataset', 'docusaurus-plugin-content-docs-blog/current', 'docs', all],
    ['of a version without dataset', 'docusaurus-plugin-content-docs/version-0.9', 'docs', all],
    ['of docs without dataset', 'docusaurus-plugin-content-docs/current', 'guides', all],
    ['of another plugin', 'docusaurus-plugin-content-blog', 'docs', all],
  ])('lose the fields of their dataset: %s', async (_, folder, docs, expected) => {
    const presets = [['classic', {docs: {path: docs}}]];
    expect(await parseIn(`words/es/${folder}/birds/robin.md`, presets)).toEqual(expected);
  });

  it.each(['words/es/docusaurus-plugin-content-docs/current/a.md', 'docs/a.md'])(
    'keep extra keys, as others do: %s',
    async (file) => {
      expect(await parseIn(file, ['classic'], ['song'])).toEqual({...kept, song: 'B'});
    },
  );
});

describe('with a parser of the site', () => {
  const inner: ParseFrontMatter = async (params) => {
    const result = await params.defaultParseFrontMatter(params);
    if (result.frontMatter['title'] === 'fail') {
      throw new Error('no title');
    }
    return {...result, frontMatter: {...result.frontMatter, keywords: ['added'], song: 'added'}};
  };

  const parseWith = (file: string, yaml: string) =>
    parse(file, `---\n${yaml}\n---\nBody`, SCHEMA, withInner(inner));

  it('takes the fields out of what it gives', async () => {
    const {frontMatter} = await parseWith('docs/birds/robin.md', 'title: A\ndiet: B');
    expect(frontMatter).toEqual({title: 'A', keywords: ['added']});
  });

  it('gives it files of no dataset too', async () => {
    const {frontMatter} = await parseWith('blog/post.md', 'title: A');
    expect(frontMatter).toEqual({title: 'A', keywords: ['added'], song: 'added'});
  });

  it('forgives broken YAML, which the plugin tells, and nothing else', async () => {
    expect((await parseWith('docs/a.md', 'title: [')).frontMatter).toEqual({});
    await expect(parseWith('docs/a.md', 'title: fail')).rejects.toThrow('no title');
  });
});

it('knows no fields of a schema that is broken', async () => {
  const {frontMatter} = await parse(
    'docs/a.md',
    '---\nsong: A\nterms: []\n---\n',
    'collections: [',
  );
  expect(frontMatter).toEqual({song: 'A'});
});
