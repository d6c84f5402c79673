import compendiumFrontMatter from '#plugin/front-matter/index.js';
import matter from 'gray-matter';
import path from 'node:path';
import {expect, it} from 'vitest';
import {temporaryFolder} from '../setup/folder.js';

const SCHEMA =
  'collections: {bird: {path: birds, fields: {song: {type: text}, diet: {type: text}}}}';

/** What Docusaurus does by default. */
function parseAsDocusaurus({fileContent}: {readonly fileContent: string}) {
  const {data, content} = matter(fileContent.trim());
  return Promise.resolve({frontMatter: data, content: content.trim()});
}

async function parse(file: string, fileContent: string, schema = SCHEMA) {
  const site = temporaryFolder({'docs/_data/schema.yml': schema, 'package.json': '{}'});
  return compendiumFrontMatter({
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

it('leaves files of no dataset as they are, broken ones too', async () => {
  const {frontMatter} = await parse('blog/post.md', '---\nsong: A\n---\n');
  expect(frontMatter).toEqual({song: 'A'});
  await expect(parse('blog/post.md', '---\na: [\n---\n')).rejects.toThrow();
});

it('keeps of a translated document only what is Docusaurus’s', async () => {
  const file = 'i18n/es/docusaurus-plugin-content-docs/current/birds/robin.md';
  const {frontMatter} = await parse(file, '---\ntitle: A\nsong: B\nother: C\n---\n');
  expect(frontMatter).toEqual({title: 'A'});
});

it('knows no fields of a schema that is broken', async () => {
  const {frontMatter} = await parse(
    'docs/a.md',
    '---\nsong: A\nterms: []\n---\n',
    'collections: [',
  );
  expect(frontMatter).toEqual({song: 'A'});
});
