import {cp, mkdtemp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {compendium, STACK} from '../setup/cli';
import {commitAll, git, makeRepository} from '../setup/git';
import {copyFixture, docusaurusCommand, edit} from '../setup/site';

interface Json {
  readonly from: {readonly label: string};
  readonly to: {readonly label: string};
  readonly collections: readonly {
    readonly name: string;
    readonly entries: readonly {
      readonly kind: string;
      readonly id: string;
      readonly fields: readonly {readonly name: string}[];
    }[];
  }[];
  readonly terms: readonly {readonly kind: string; readonly id: string}[];
  readonly sources: readonly {readonly kind: string; readonly id: string}[];
}

async function jsonOf(dir: string, args: readonly string[]): Promise<Json> {
  const {code, stdout, stderr} = await compendium(dir, ['diff', ...args, '--format', 'json']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as Json;
}

function entriesOf({collections}: Json): readonly string[] {
  return collections.flatMap(({entries}) => entries.map(({kind, id}) => `${kind} ${id}`)).sort();
}

describe('between versions', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyFixture('versioned');
  });

  it('tells what came, went and changed', async () => {
    const diff = await jsonOf(dir, ['1.0', '2.0']);
    expect([diff.from.label, diff.to.label]).toEqual(['1.0', '2.0']);
    expect(entriesOf(diff)).toMatchInlineSnapshot(`
      [
        "added steel-span",
        "changed old-arch",
        "removed rope",
      ]
    `);
    const back = await jsonOf(dir, ['2.0', '1.0']);
    expect(entriesOf(back)).toHaveLength(entriesOf(diff).length);
  });

  it('compares the latest release with the docs when it is told nothing', async () => {
    const diff = await jsonOf(dir, []);
    expect([diff.from.label, diff.to.label]).toEqual(['2.0', 'Next']);
    expect(diff).toEqual(await jsonOf(dir, ['version:2.0', 'version:current']));
  });

  it('prints text and Markdown, and writes to a file', async () => {
    const text = await compendium(dir, ['diff', '1.0', '2.0']);
    expect(text.stdout).toMatch(/^1\.0 → 2\.0$/mu);
    const file = path.join(dir, 'diff.md');
    const {code, stdout, stderr} = await compendium(dir, [
      ...['diff', '1.0', '2.0', '--format', 'markdown', '--output', file],
    ]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('diff.md');
    expect(await readFile(file, 'utf8')).toMatch(/^## Changes of the data: 1.0 → 2.0$/mu);
  });

  it('ends with 1 only when it is asked to, and when something changed', async () => {
    expect((await compendium(dir, ['diff', '1.0', '2.0', '--exit-code'])).code).toBe(1);
    const same = await compendium(dir, ['diff', '2.0', '2.0', '--exit-code']);
    expect(same.code).toBe(0);
    expect(same.stdout).toContain('No changes of the data.');
  });

  it('is a command of Docusaurus too', async () => {
    const {code, output} = await docusaurusCommand(dir, ['compendium:diff', '1.0', '2.0']);
    expect(code).toBe(0);
    expect(output).toContain('1.0 → 2.0');
  });

  it('says what of a side cannot be read', async () => {
    const site = await copyFixture('versioned');
    const file = 'docs/bridges/broken.md';
    await writeFile(path.join(site, file), '---\ntitle: Broken\nspam: 1\n---\n');
    const {code, stderr} = await compendium(site, ['diff', '2.0', 'current']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^current has \d+ errors?: /mu);
  });
});

describe('between folders', () => {
  it('reads any folder of docs, wherever it lies', async () => {
    const dir = await copyFixture('minimal');
    const old = await mkdtemp(path.join(os.tmpdir(), 'old-docs-'));
    await cp(path.join(dir, 'docs'), old, {recursive: true});
    await rename(path.join(dir, 'docs/birds/robin.md'), path.join(dir, 'docs/birds/redbreast.md'));
    await edit(
      dir,
      'docs/_data/glossary.yml',
      'terms:',
      'terms:\n  - {term: Reed, definition: Grass.}',
    );
    const diff = await jsonOf(dir, [old, 'docs']);
    expect(entriesOf(diff)).toEqual(['renamed redbreast']);
    expect(diff.terms).toMatchObject([{kind: 'added', id: 'reed'}]);
    await rm(old, {recursive: true});
  });
});

describe('between git revisions', () => {
  /** A site in a folder of a larger repository. */
  let root: string;
  let dir: string;

  beforeAll(async () => {
    const copy = await copyFixture('minimal');
    root = `${copy}-repository`;
    dir = path.join(root, 'websites/birds');
    await rm(root, {recursive: true, force: true});
    await cp(copy, dir, {recursive: true});
    await edit(dir, 'docusaurus.config.ts', '../../fixtures', '../../../../fixtures');
    makeRepository(root);
    git(root, 'tag', 'v1');
    await edit(dir, 'docs/birds/robin.md', 'title: Robin', 'title: Robin redbreast');
    commitAll(root, 'second');
    await rm(path.join(dir, 'docs/birds/kestrel.mdx'));
  });

  it('compares a commit with the docs, and two commits with each other', async () => {
    expect(entriesOf(await jsonOf(dir, ['v1']))).toEqual(['changed robin', 'removed kestrel']);
    expect(entriesOf(await jsonOf(dir, ['HEAD']))).toEqual(['removed kestrel']);
    expect(entriesOf(await jsonOf(dir, ['v1', 'main']))).toEqual(['changed robin']);
    expect(entriesOf(await jsonOf(dir, ['git:v1', 'HEAD:docs']))).toEqual(['changed robin']);
  });

  it('reads it from the root of the repository as well', async () => {
    expect(entriesOf(await jsonOf(root, ['v1', 'main', '--site', 'websites/birds']))).toEqual([
      'changed robin',
    ]);
  });

  it('touches neither the working tree nor the index, and leaves nothing behind', async () => {
    const temporary = async () =>
      (await readdir(os.tmpdir())).filter((name) => name.startsWith('compendium-')).sort();
    const [before, files] = [git(root, 'status', '--porcelain=v2'), await temporary()];
    await jsonOf(dir, ['v1']);
    expect(git(root, 'status', '--porcelain=v2')).toBe(before);
    expect(git(root, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(await temporary()).toEqual(files);
  });

  it('says when there was no such folder yet', async () => {
    const {code, stderr} = await compendium(dir, ['diff', 'v1:elsewhere']);
    expect(code).toBe(2);
    expect(stderr).toContain('websites/birds/elsewhere');
    expect(stderr).not.toMatch(STACK);
  });
});

describe('mistakes', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyFixture('minimal');
  });

  it.each([
    ['no release to compare with', ['diff'], 'compendium diff main'],
    ['a version that there is not', ['diff', '9.9'], 'current'],
    ['a version that was to be one', ['diff', 'version:docs'], 'version:docs'],
    ['a folder that there is not', ['diff', 'folder:nothing'], 'folder:nothing'],
    ['a revision that there is not', ['diff', 'git:nothing'], 'git:nothing'],
    ['a folder without data', ['diff', 'docs/birds'], 'schema.yml'],
    ['a format that there is not', ['diff', 'docs', '--format', 'html'], 'markdown'],
    ['an instance that there is not', ['diff', 'docs', '--instance', 'cats'], 'default'],
    ['a file that cannot be written', ['diff', 'docs', '--output', 'no/such/file'], 'no/such/file'],
    ['three sides', ['diff', 'a', 'b', 'c'], 'diff'],
  ])('answers %s with 2 and with what to do', async (_, args, hint) => {
    const {code, stdout, stderr} = await compendium(dir, args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(STACK);
  });

  it('asks which instance is meant where there are several', async () => {
    const site = await copyFixture('multi-instance');
    const {code, stderr} = await compendium(site, ['diff', 'docs', 'docs']);
    expect(code).toBe(2);
    expect(stderr).toContain('--instance');
  });
});
