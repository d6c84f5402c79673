import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {compendium, STACK} from '../setup/cli';
import {buildSite, copyFixture} from '../setup/site';
import type {Built} from '../setup/site';

let built: Built;

beforeAll(async () => {
  built = await buildSite(await copyFixture('broken-content'));
});

it('ends the build with exit code 1', () => {
  expect(built.code, built.output).toBe(1);
});

it('prints no stack trace', () => {
  expect(built.output).not.toMatch(STACK);
});

describe('reports in one pass', () => {
  it.each([
    {place: 'docs/_data/schema.yml:16:53', rule: 'schema-invalid'},
    {place: 'docs/_data/glossary.yml:4:5', rule: 'duplicate-id'},
    {place: 'docs/_data/glossary.yml:10:15', rule: 'duplicate-alias'},
    {place: 'docs/_data/glossary.yml:12:11', rule: 'dangling-cite'},
    {place: 'docs/_data/references.yml:7:3', rule: 'duplicate-id'},
    {place: 'docs/birds/unknown-key.md:3:1', rule: 'unknown-key'},
    {place: 'docs/birds/missing-field.md', rule: 'missing-field'},
    {place: 'docs/birds/wrong-type.md:4:13', rule: 'wrong-type'},
    {place: 'docs/birds/range-order.md:3:11', rule: 'range-order'},
    {place: 'docs/birds/unknown-unit.md:3:11', rule: 'unknown-unit'},
    {place: 'docs/birds/wrong-unit.md:3:11', rule: 'wrong-unit'},
    {place: 'docs/birds/bad-measure.md:3:11', rule: 'bad-measure'},
    {place: 'docs/birds/enum-value.md:4:7', rule: 'enum-value'},
    {place: 'docs/birds/bad-date.md:4:17', rule: 'bad-date'},
    {place: 'docs/birds/bad-url.md:4:12', rule: 'bad-url'},
    {place: 'docs/birds/dangling-reference.md:4:12', rule: 'dangling-reference'},
    {place: 'docs/birds/dangling-cite.md:3:32', rule: 'dangling-cite'},
    {place: 'docs/birds/dangling-cite.md:6:7', rule: 'dangling-cite'},
    {place: 'docs/birds/dangling-term.md:6:3', rule: 'dangling-term'},
    {place: 'docs/birds/duplicate-key.md:4:1', rule: 'yaml-duplicate-key'},
    {place: 'docs/birds/tab.md:4:1', rule: 'yaml-tab'},
    {place: 'docs/birds/syntax.md', rule: 'yaml-syntax'},
    {place: 'docs/birds/alias.md', rule: 'yaml-alias'},
    {place: 'docs/birds/unsafe-key.md:4:1', rule: 'unsafe-key'},
    {place: 'docs/birds/not-a-mapping.md', rule: 'not-a-mapping'},
    {place: 'docs/birds/encoding.md:6:3', rule: 'encoding'},
    {place: 'docs/birds/empty-file.md:1:1', rule: 'empty-file'},
    {place: 'docs/birds/file-name!.md', rule: 'file-name'},
    {place: 'docs/birds/needs-mdx.md:6:1', rule: 'component-needs-mdx'},
    {place: 'docs/comparison.mdx', rule: 'component-props'},
    {place: 'docs/_note.mdx:1:21', rule: 'partial'},
  ])('$rule at $place', ({place, rule}) => {
    const lines = built.output.split('\n').filter((line) => line.includes(rule));
    expect(
      lines.filter((line) => line.includes(place)),
      lines.join('\n'),
    ).not.toEqual([]);
  });

  it.each(['wingspan', 'seeds', 'woodland', 'passerine', 'lark-2010'])(
    'suggests %s, which is near',
    (name) => {
      expect(built.output).toMatch(new RegExp(`[Dd]id you mean.*${name}`, 'u'));
    },
  );

  it('counts what it has found', () => {
    expect(built.output).toMatch(/\d+ (?:errors|problems)/u);
  });
});

it('comes to report what would stop Docusaurus before, all in one pass', async () => {
  const dir = await copyFixture('minimal');
  const levels = Array.from(
    {length: 8},
    (_, level) => `  a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]\n`,
  );
  const files = {
    'birds/robin.mdx': 'Twin.\n',
    'birds/wren.md': '---\ntitle: Wren\nid: robin\n---\n',
    'birds/2-heron.md': 'Number.\n',
    '1-habitats/wetland.md': 'Number of the folder.\n',
    'bomb.md': `---\nsidebar_custom_props:\n  a0: &a0 [x]\n${levels.join('')}---\n`,
    'next.md': '---\npagination_next: birds/kestrl\n---\n',
    'previous.md': '---\ntitle: A\npagination_prev: nothing\n---\n',
    'none.md': '---\npagination_prev: null\npagination_next: birds/robin\n---\n',
    'sidebar.md': '---\ndisplayed_sidebar: defaultSidebr\n---\n',
  };
  await mkdir(path.join(dir, 'docs/1-habitats'));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(dir, 'docs', name), text);
  }
  for (const name of ['glossary', 'references']) {
    await rm(path.join(dir, `docs/_data/${name}.yml`));
    await mkdir(path.join(dir, `docs/_data/${name}.yml`));
  }
  const {code, output} = await buildSite(dir);
  expect(code, output).toBe(1);
  expect(output).not.toMatch(STACK);
  const told = output.match(/^docs\S+:\d+:\d+ {2}error {2}[a-z-]+$/gmu) ?? [];
  const [, ...others] = told.filter((line) => line.startsWith('docs/bomb.md'));
  expect(told.filter((line) => !others.includes(line))).toEqual([
    'docs/_data/glossary.yml:1:1  error  unreadable-file',
    'docs/_data/references.yml:1:1  error  unreadable-file',
    'docs/birds/2-heron.md:1:1  error  missing-field',
    'docs/birds/heron.md:1:1  error  duplicate-id',
    'docs/birds/robin.mdx:1:1  error  duplicate-id',
    'docs/birds/robin.mdx:1:1  error  missing-field',
    'docs/birds/wren.md:1:1  error  missing-field',
    'docs/birds/wren.md:3:1  error  duplicate-id',
    'docs/bomb.md:6:28  error  yaml-alias',
    'docs/habitats/wetland.md:1:1  error  duplicate-id',
    'docs/next.md:2:18  error  dangling-document',
    'docs/previous.md:3:18  error  dangling-document',
    'docs/sidebar.md:2:20  error  dangling-sidebar',
  ]);
  expect(output).toContain('write:\n    pagination_next: birds/kestrel\n');
  const checked = await compendium(dir, ['check']);
  expect(checked.code).toBe(1);
  expect(output).toContain(checked.stdout.trim());
});
