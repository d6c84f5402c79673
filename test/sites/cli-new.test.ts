import {mkdir, readFile, rename, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {compendium, STACK} from '../setup/cli';
import {copyFixture, docusaurusCommand, edit} from '../setup/site';

interface Json {
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly rule: string;
  }[];
}

async function errorsIn(dir: string, file: string): Promise<readonly string[]> {
  const {stdout} = await compendium(dir, ['check', '-f', 'json', file]);
  const {problems} = JSON.parse(stdout) as Json;
  return problems.map(({rule, line}) => `${rule} ${line}`);
}

describe('on good content', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyFixture('minimal');
  });

  it('begins a document that lacks only what it says', async () => {
    const {code, stdout, stderr} = await compendium(dir, ['new', 'bird', 'Sky', 'lark']);
    expect({code, stdout}).toEqual({code: 0, stdout: 'docs/birds/sky-lark.md\n'});
    const text = await readFile(path.join(dir, stdout.trim()), 'utf8');
    expect(text).toContain('\ntitle: Sky lark\n');
    expect(text).toContain('From tip to tip of the spread');
    const line = text.split('\n').findIndex((each) => each.startsWith('wingspan: #')) + 1;
    expect(stderr).toContain(`docs/birds/sky-lark.md:${line}  wingspan`);
    expect(await errorsIn(dir, stdout.trim())).toEqual([`wrong-type ${line}`]);
  });

  it('writes given values, so that nothing is left', async () => {
    const args = ['new', 'Birds', 'Wren', '--set', 'wingspan={value: 13–17 cm, note: a guess}'];
    const more = ['--set', 'diet=insects', '--set', 'diet=seeds', '--set', 'sidebar_position=3'];
    const {code, stdout} = await compendium(dir, [...args, ...more]);
    expect(code).toBe(0);
    const text = await readFile(path.join(dir, 'docs/birds/wren.md'), 'utf8');
    expect(text).toContain('\nwingspan: {value: 13–17 cm, note: a guess}\n');
    expect(text).toContain('\ndiet:\n  - insects\n  - seeds\n');
    expect(text).toContain('\nsidebar_position: 3\n');
    expect(await errorsIn(dir, stdout.trim())).toEqual([]);
  });

  it('keeps a number at the beginning of a title in the id', async () => {
    const args = ['new', 'bird', '7 swans', '--set', 'wingspan=2 m'];
    expect((await compendium(dir, args)).stdout).toBe('docs/birds/7-swans.md\n');
    await edit(dir, 'docs/habitats/wetland.md', '---\n\n', '---\n\n[Swans](../birds/7-swans.md) ');
    expect(await errorsIn(dir, 'docs')).not.toContain(expect.stringMatching('dangling'));
    const again = await compendium(dir, [...args.slice(0, 2), '7 SWANS', '--set', 'wingspan=2 m']);
    expect(again.code).toBe(2);
  });

  it('writes to a named file, and prints instead of writing', async () => {
    const named = [
      'new',
      'bird',
      'Eagle owl',
      '--file',
      'docs/birds/night/owl.mdx',
      '--set',
      'wingspan=1 m',
    ];
    const {stdout} = await compendium(dir, named);
    expect(stdout).toBe('docs/birds/night/owl.mdx\n');
    expect(await readFile(path.join(dir, stdout.trim()), 'utf8')).toContain('{/* Write here. */}');
    const printed = await compendium(dir, ['new', 'habitat', 'Moor', '--print']);
    expect(printed.code).toBe(0);
    expect(printed.stdout).toMatch(/^---\n[^]*\ntitle: Moor\n[^]*\n---\n/u);
    await expect(stat(path.join(dir, 'docs/habitats/moor.md'))).rejects.toThrow('ENOENT');
  });

  it('works from Docusaurus’s command line', async () => {
    const args = ['compendium:new', 'habitat', 'Wood land', '--set', 'water=dry'];
    const {code, output} = await docusaurusCommand(dir, args);
    expect(output).toContain('docs/habitats/wood-land.md');
    expect(code).toBe(0);
    expect(await errorsIn(dir, 'docs/habitats/wood-land.md')).toEqual([]);
  });

  it.each([
    ['no collection', ['new'], 'bird, habitat'],
    ['a misspelt collection', ['new', 'brid', 'Owl'], '“bird”'],
    ['a collection far from all', ['new', 'mountain', 'Owl'], 'bird, habitat'],
    ['no title', ['new', 'bird'], 'compendium new bird'],
    ['a title of signs', ['new', 'bird', '?!'], '--file'],
    ['a title that there is', ['new', 'bird', 'robin'], 'docs/birds/robin.md'],
    ['the title of another file', ['new', 'bird', 'KESTREL'], 'docs/birds/kestrel.mdx'],
    ['a file that there is', ['new', 'bird', 'Owl', '--file', 'docs/birds/ROBIN.mdx'], 'robin.md'],
    ['a file elsewhere', ['new', 'bird', 'Owl', '--file', 'docs/owl.md'], 'docs/birds'],
    ['a file outside the docs', ['new', 'bird', 'Owl', '--file', '../owl.md'], 'docs/birds'],
    ['a file of another ending', ['new', 'bird', 'Owl', '--file', 'docs/birds/owl.txt'], '.mdx'],
    ['a file that is no page', ['new', 'bird', 'Owl', '--file', 'docs/birds/_owl.md'], '_'],
    ['an overview', ['new', 'bird', 'Owl', '--file', 'docs/birds/index.md'], 'index'],
    ['a misspelt field', ['new', 'bird', 'Owl', '--set', 'wingspam=1 m'], 'wingspan'],
    ['a value of another kind', ['new', 'bird', 'Owl', '--set', 'wingspan=1 kg'], 'wrong-unit'],
    ['an option that there is not', ['new', 'bird', 'Owl', '--set', 'diet=Sedes'], 'seeds'],
    ['a value without key', ['new', 'bird', 'Owl', '--set', 'wingspan'], '--set key=value'],
    [
      'a statement with a misspelt key',
      ['new', 'bird', 'Owl', '--set', 'call={value: a, cit: b}'],
      'cite',
    ],
    ['a version that there is not', ['new', 'bird', 'Owl', '--docs-version', '1.0'], 'current'],
    ['an instance that there is not', ['new', 'bird', 'Owl', '--instance', 'x'], 'default'],
    ['a misspelt option', ['new', 'bird', 'Owl', '--pirnt'], '--print'],
  ])('answers %s with 2 and with what to do, and writes nothing', async (_, args, hint) => {
    const {code, stdout, stderr} = await compendium(dir, args);
    expect(stderr).toContain(hint);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    expect(stderr).not.toMatch(STACK);
    await expect(stat(path.join(dir, 'docs/birds/owl.md'))).rejects.toThrow('ENOENT');
  });
});

it('goes into the folder as it is called, the version and the instance that are named', async () => {
  const minimal = await copyFixture('minimal');
  await rename(path.join(minimal, 'docs/birds'), path.join(minimal, 'docs/2-birds'));
  const wren = ['new', 'bird', 'Wren', '--set', 'wingspan=15 cm'];
  expect((await compendium(minimal, wren)).stdout).toBe('docs/2-birds/wren.md\n');
  expect(await errorsIn(minimal, 'docs/2-birds/wren.md')).toEqual([]);

  const versioned = await copyFixture('versioned');
  const released = await compendium(versioned, ['new', 'bridge', 'Ferry', '--docs-version', '1.0']);
  expect(released.stdout).toBe('versioned_docs/version-1.0/bridges/ferry.md\n');

  const instances = await copyFixture('multi-instance');
  const stone = await compendium(instances, ['new', 'stone', 'Opal', '--instance', 'stones']);
  expect(stone.stdout).toBe('minerals/stones/opal.md\n');
});

it('says where to look when the schema cannot be read', async () => {
  const dir = await copyFixture('minimal');
  await mkdir(path.join(dir, 'docs/_data'), {recursive: true});
  await writeFile(path.join(dir, 'docs/_data/schema.yml'), 'collections: [');
  const {code, stderr} = await compendium(dir, ['new', 'bird', 'Owl']);
  expect(code).toBe(2);
  expect(stderr).toContain('npx compendium check');
});
