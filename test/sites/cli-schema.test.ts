import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import {parse as parseJsonc} from 'jsonc-parser';
import {beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {compendium, STACK} from '../setup/cli';
import {copyFixture} from '../setup/site';

type Data = Readonly<Record<string, unknown>>;

function takes(schema: object, data: unknown): boolean {
  return new Ajv({strict: true, strictRequired: false, strictTypes: false}).validate(schema, data);
}

describe('in a site', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyFixture('minimal');
  });

  const read = async (file: string): Promise<string> => readFile(path.join(dir, file), 'utf8');

  it('prints the schema of a collection, which takes its documents', async () => {
    const {code, stdout, stderr} = await compendium(dir, ['schema', 'bird']);
    expect({code, stderr}).toEqual({code: 0, stderr: ''});
    const schema = JSON.parse(stdout) as object;
    for (const name of ['robin.md', 'kestrel.mdx', 'heron.md']) {
      const [, front = ''] = (await read(`docs/birds/${name}`)).split(/^---\n/mu);
      expect([name, takes(schema, parse(front, {schema: 'core'}))]).toEqual([name, true]);
    }
    expect(takes(schema, {title: 'Wren', wingspan: '3'})).toBe(false);
  });

  it('prints those of the dataset’s files, which take them', async () => {
    for (const name of ['glossary', 'references']) {
      const {stdout} = await compendium(dir, ['schema', name]);
      const data: unknown = parse(await read(`docs/_data/${name}.yml`), {schema: 'core'});
      expect(takes(JSON.parse(stdout) as object, data)).toBe(true);
    }
  });

  it('prints all of them as one schema with definitions', async () => {
    const {stdout} = await compendium(dir, ['schema']);
    const {definitions} = JSON.parse(stdout) as {readonly definitions: Data};
    const names = ['front-matter.bird', 'front-matter.habitat', 'glossary', 'references'];
    expect(Object.keys(definitions)).toEqual(names);
  });

  it('writes a file for each', async () => {
    const {code, stdout} = await compendium(dir, ['schema', '--out', 'schemas']);
    expect(code).toBe(0);
    const files = await readdir(path.join(dir, 'schemas'));
    expect(stdout.trim().split('\n')).toEqual(files.sort().map((file) => `schemas/${file}`));
  });

  it('sets an editor up, and leaves what its user has written', async () => {
    await mkdir(path.join(dir, '.vscode'), {recursive: true});
    await writeFile(path.join(dir, '.vscode/settings.json'), '{\n  // Mine.\n  "a.b": 1\n}\n');
    const {code, stdout, stderr} = await compendium(dir, ['schema', '--vscode']);
    expect({code, stdout}).toEqual({code: 0, stdout: ''});
    expect(stderr).toContain('.vscode/tasks.json');
    const settings = await read('.vscode/settings.json');
    expect(settings).toContain('// Mine.');
    const {'yaml.schemas': schemas, ...others} = parseJsonc(settings) as {
      readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>>;
    };
    expect(others).toEqual({'a.b': 1});
    expect(schemas['./.vscode/compendium/glossary.json']).toEqual(['docs/_data/glossary.yml']);
    for (const file of Object.keys(schemas)) {
      expect(JSON.parse(await read(file))).toHaveProperty('$schema');
    }
    expect(parseJsonc(await read('.vscode/extensions.json'))).toEqual({
      recommendations: ['redhat.vscode-yaml'],
    });
    const again = await compendium(dir, ['schema', '--vscode']);
    expect(again.stderr).toBe('All was set up already.\n');
    expect(await read('.vscode/settings.json')).toBe(settings);
  });

  it('matches reports of the checker by the task that it sets up', async () => {
    await compendium(dir, ['schema', '--vscode']);
    const {tasks} = parseJsonc(await read('.vscode/tasks.json')) as {
      readonly tasks: readonly {
        readonly problemMatcher: {
          readonly pattern: readonly {readonly regexp: string}[];
          readonly background: {readonly endsPattern: string};
        };
      }[];
    };
    const matcher = tasks[0]?.problemMatcher;
    const input = '---\ntitle: Wren\ndiet: sedes\nwingspan: 3 cm\n---\n';
    const args = ['check', '-', '--stdin-path', 'docs/birds/wren.md'];
    const lines = (await compendium(dir, args, {input})).stdout.split('\n');
    const [head, message] = (matcher?.pattern ?? []).map(({regexp}) => new RegExp(regexp, 'u'));
    const at = lines.findIndex((line) => head?.test(line));
    const found = head?.exec(lines[at] ?? '')?.slice(1);
    expect(found).toEqual(['docs/birds/wren.md', '3', '7', 'error', 'enum-value']);
    expect(message?.exec(lines[at + 1] ?? '')?.[1]).toContain('sedes');
    const end = new RegExp(matcher?.background.endsPattern ?? 'x', 'u');
    expect(lines.filter((line) => end.test(line))).toHaveLength(1);
    const good = await compendium(dir, ['check', 'docs/index.md']);
    expect(good.stdout.split('\n').some((line) => end.test(line))).toBe(true);
  });

  it.each([
    ['a misspelt collection', ['schema', 'brid'], '“bird”'],
    ['a name with --out', ['schema', 'bird', '--out', 'x'], '--out'],
    ['a version that there is not', ['schema', '--docs-version', '9'], 'current'],
    ['a misspelt option', ['schema', '--vcode'], '--vscode'],
    ['a folder that is a file', ['schema', '--out', 'package.json'], 'package.json'],
  ])('answers %s with 2 and with what to do', async (_, args, hint) => {
    const {code, stdout, stderr} = await compendium(dir, args);
    expect(stderr).toContain(hint);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    expect(stderr).not.toMatch(STACK);
  });

  it('leaves settings that it cannot read', async () => {
    const broken = '{"a": ';
    await writeFile(path.join(dir, '.vscode/settings.json'), broken);
    const {code, stderr} = await compendium(dir, ['schema', '--vscode']);
    expect(code).toBe(2);
    expect(stderr).toContain('.vscode/settings.json');
    expect(await read('.vscode/settings.json')).toBe(broken);
  });
});

it('asks which instance is meant', async () => {
  const dir = await copyFixture('multi-instance');
  const {code, stderr} = await compendium(dir, ['schema']);
  expect(code).toBe(2);
  expect(stderr).toContain('--instance');
  expect((await compendium(dir, ['schema', 'stone', '--instance', 'stones'])).code).toBe(0);
});
