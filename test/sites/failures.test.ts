import {mkdir, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {compendium, STACK} from '../setup/cli';
import {buildSite, copyFixture, edit, startDevServer, type Built} from '../setup/site';

/** The minimal site with more documents. */
async function siteWith(
  files: Readonly<Record<string, string>>,
  without: readonly string[] = [],
): Promise<string> {
  const dir = await copyFixture('minimal');
  await Promise.all(without.map((name) => rm(path.join(dir, name))));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), {recursive: true});
    await writeFile(path.join(dir, name), text);
  }
  return dir;
}

function errorsOf({output}: {readonly output: string}): readonly string[] {
  return [...new Set(output.match(/^\S+:\d+:\d+ {2}error {2}[a-z-]+$/gmu) ?? [])].sort();
}

const page = (body: string) => `---\ntitle: A\n---\n\n${body}\n`;

describe('documents that the bundler cannot compile', () => {
  const files = {
    'docs/syntax.mdx': page('Some <b>text that is not closed.'),
    'docs/braces.mdx': page('An open { brace.'),
    'docs/image.md': page('A picture ![x](./no.png).'),
    'docs/import.mdx': page("import X from './nope.js';\n\n<X />"),
    'docs/link.md': page('See [x](./birds/robn.md).'),
  };
  const expected = [
    'docs/braces.mdx:5:17  error  mdx-syntax',
    'docs/image.md:5:11  error  broken-image',
    'docs/import.mdx:5:16  error  missing-import',
    'docs/link.md:5:5  error  broken-link',
    'docs/syntax.mdx:5:6  error  mdx-syntax',
  ];
  let dir: string;
  let built: Built;

  beforeAll(async () => {
    dir = await siteWith(files);
    built = await buildSite(dir);
  });

  it('are problems with places, and end the build with exit code 1', () => {
    expect(built.code, built.output).toBe(1);
    expect(errorsOf(built)).toEqual(expected);
    expect(built.output).toContain('did you mean: ./birds/robin.md?');
  });

  it('show no stack trace', () => {
    expect(built.output).not.toMatch(STACK);
  });

  it('are the same on webpack', async () => {
    const args = ['--config', 'docusaurus.config.webpack.ts'];
    const webpack = await buildSite(dir, {args});
    expect(webpack.code, webpack.output).toBe(1);
    expect(errorsOf(webpack), webpack.output).toEqual(expected);
    expect(webpack.output).not.toMatch(STACK);
  });

  it('are told by the dev server, which goes on', async () => {
    const server = await startDevServer(dir);
    await expect
      .poll(() => errorsOf({output: server.output()}), {timeout: 60_000})
      .toEqual(expected);
    expect((await fetch(server.url)).status).toBe(200);
    expect(server.output()).not.toMatch(STACK);
    await server.stop();
  });
});

it('tells names in documents that nothing defines, without a stack trace', async () => {
  const built = await buildSite(
    await siteWith({
      'docs/component.mdx': page('Text.\n\n<Unknown />'),
      'docs/expression.mdx': page('Text {foo.bar} more.'),
    }),
  );
  expect(built.code, built.output).toBe(1);
  expect(errorsOf(built)).toEqual([
    'docs/component.mdx:7:1  error  mdx-name',
    'docs/expression.mdx:5:7  error  mdx-name',
  ]);
  expect(built.output).not.toMatch(STACK);
});

it('tells links between pages that lead nowhere, without a stack trace', async () => {
  const built = await buildSite(
    await siteWith({'docs/link.md': page('See [x](/birds/robn) and\n[y](../elsewhere).')}),
  );
  expect(built.code, built.output).toBe(1);
  expect(errorsOf(built)).toEqual([
    'docs/link.md:5:9  error  broken-link',
    'docs/link.md:6:5  error  broken-link',
  ]);
  expect(built.output).toContain('did you mean: /birds/robin?');
  expect(built.output).not.toMatch(STACK);
});

it('leaves errors of programs their stack traces', async () => {
  const built = await buildSite(
    await siteWith({
      'docs/bug.mdx': page("import Bug from '@site/src/Bug';\n\n<Bug />"),
      'src/Bug.tsx': 'export default () => (undefined as unknown as string).length;\n',
    }),
  );
  expect(built.code, built.output).toBe(1);
  expect(built.output).toMatch(STACK);
  expect(built.output).toContain('TypeError');
});

it('tells what it meets while the dev server runs, which goes on', async () => {
  const dir = await siteWith({'docs/birds/_category_.yml': 'label: Birds\n'});
  const server = await startDevServer(dir);
  await writeFile(path.join(dir, 'docs/birds/_category_.yml'), 'label: Birds\nposition: first\n');
  await expect
    .poll(() => errorsOf({output: server.output()}), {timeout: 60_000})
    .toEqual(['docs/birds/_category_.yml:2:11  error  site-file']);
  expect((await fetch(server.url)).status).toBe(200);
  expect(server.output()).not.toMatch(STACK);
  await server.stop();
});

it('tells of documents and data that cannot be read', async () => {
  const dir = await siteWith({'docs/_data/schema.yml/other.yml': ''}, ['docs/_data/schema.yml']);
  await symlink('loop.md', path.join(dir, 'docs/birds/loop.md'));
  const {code, output} = await buildSite(dir);
  expect(code, output).toBe(1);
  expect(output).not.toMatch(STACK);
  expect(errorsOf({output}), output).toEqual(
    expect.arrayContaining(['docs/_data/schema.yml:1:1  error  unreadable-file']) as string[],
  );
});

describe('what Docusaurus reads beside documents', () => {
  const files = {
    'sidebars.js': `module.exports = {
  docs: [
    'index',
    {type: 'dco', id: 'glossary'},
    {type: 'category', label: 'Birds', items: ['birds/robn', 'birds/heron']},
  ],
};
`,
    'docs/birds/_category_.yml': 'label: Birds\nposition: first\n',
    'docs/habitats/_category_.json': '{"label": "Habitats", "colapsed": true}\n',
    'docs/deep/_category_.yml': 'label: [\n',
    'docs/deep/page.md': '---\ntags: [song, water]\n---\nText.\n',
    'docs/tags.yml': 'song: {label: Song}\nwater: {labl: Water}\n',
    'versions.json': '["1.0", "0.9"]\n',
    'versioned_docs/version-1.0/index.md': '---\npagination_next: nothing\n---\nText.\n',
    'versioned_docs/version-1.0/_data/schema.yml': 'collections: {}\n',
    'versioned_sidebars/version-1.0-sidebars.json': '{\n  "docs": ["index", "gone"]\n}\n',
    'docs/wrong.md': '---\ndisplayed_sidebar: dcs\n---\nText with [@nobody].\n',
  };
  const expected = [
    'docs/birds/_category_.yml:2:11  error  site-file',
    'docs/deep/_category_.yml:1:8  error  yaml-syntax',
    'docs/habitats/_category_.json:1:23  error  site-file',
    'docs/tags.yml:2:9  error  site-file',
    'docs/wrong.md:2:20  error  dangling-sidebar',
    'docs/wrong.md:4:12  error  dangling-cite',
    'sidebars.js:4:12  error  site-file',
    'sidebars.js:5:48  error  dangling-document',
    'versioned_docs/version-1.0/index.md:2:18  error  dangling-document',
    'versioned_sidebars/version-1.0-sidebars.json:2:21  error  dangling-document',
    'versions.json:1:9  error  site-file',
  ];
  let dir: string;
  let built: Built;

  beforeAll(async () => {
    dir = await siteWith(files);
    await edit(
      dir,
      'docusaurus.config.ts',
      "site({title: 'Birds'})",
      "site({title: 'Birds', plugins: [docsPlugin({sidebarPath: './sidebars.js', onInlineTags: 'throw'}), 'docusaurus-plugin-compendium']})",
    );
    await edit(dir, 'docusaurus.config.ts', '{site}', '{docsPlugin, site}');
    built = await buildSite(dir);
  });

  it('is told in one pass with all else, without a stack trace', () => {
    expect(built.code, built.output).toBe(1);
    expect(built.output).not.toMatch(STACK);
    expect(errorsOf(built), built.output).toEqual(expected);
    expect(built.output).toContain('did you mean: birds/robin?');
  });

  it('is told the same by the command', async () => {
    const {code, stdout} = await compendium(dir, ['check']);
    expect(code).toBe(1);
    expect(errorsOf({output: stdout})).toEqual(expected);
  });

  it('is told wherever Docusaurus stops: a tag, sidebars that are no JavaScript, versions that are no list', async () => {
    await writeFile(path.join(dir, 'versions.json'), '{"1.0": true}\n');
    await writeFile(path.join(dir, 'sidebars.js'), 'module.exports = {\n  docs: [index\n};\n');
    await writeFile(path.join(dir, 'docs/tags.yml'), 'song: {label: Song}\n');
    const {code, stdout} = await compendium(dir, ['check']);
    expect(code).toBe(1);
    expect(errorsOf({output: stdout})).toEqual(
      expect.arrayContaining([
        'docs/deep/page.md:2:14  error  dangling-tag',
        'sidebars.js:3:1  error  site-file',
        'versions.json:1:1  error  site-file',
      ]) as string[],
    );
  });
});
