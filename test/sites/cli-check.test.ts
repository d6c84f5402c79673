import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {compendium, STACK} from '../setup/cli';
import {buildSite, copyFixture, docusaurusCommand, edit} from '../setup/site';

const PLACE = /^(?<place>\S+:\d+:\d+) {2}(?<level>error|warn) {2}(?<rule>[a-z-]+)$/gmu;

function placesIn(output: string): readonly string[] {
  return [...output.matchAll(PLACE)].map(([line]) => line);
}

interface Json {
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly rule: string;
  }[];
}

describe('on broken content', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyFixture('broken-content');
  });

  it('tells exactly what a build tells, and ends with 1', async () => {
    const built = await buildSite(dir);
    const {code, stdout, stderr} = await compendium(dir, ['check']);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(placesIn(stdout).length).toBeGreaterThan(50);
    expect(placesIn(stdout)).toEqual(placesIn(built.output));
    expect(built.output).toContain(stdout.trim());
  });

  it('tells it from Docusaurus’s command line too', async () => {
    const own = await compendium(dir, ['check']);
    const {code, output} = await docusaurusCommand(dir, ['compendium:check']);
    expect(code).toBe(1);
    expect(placesIn(output)).toEqual(placesIn(own.stdout));
  });

  it('prints JSON, with files from where the command was started', async () => {
    const args = ['check', '--format', 'json', '--site', path.basename(dir)];
    const {code, stdout} = await compendium(path.dirname(dir), args);
    const {errors, warnings, problems} = JSON.parse(stdout) as Json;
    expect(code).toBe(1);
    expect(errors + warnings).toBe(problems.length);
    const file = `${path.basename(dir)}/docs/birds/bad-url.md`;
    expect(problems).toContainEqual(
      expect.objectContaining({file, line: 4, column: 12, rule: 'bad-url'}),
    );
  });

  it('prints SARIF and annotations for GitHub with the same places', async () => {
    const json = JSON.parse((await compendium(dir, ['check', '-f', 'json'])).stdout) as Json;
    const sarif = JSON.parse((await compendium(dir, ['check', '-f', 'sarif'])).stdout) as {
      readonly version: string;
      readonly runs: readonly {readonly results: readonly unknown[]}[];
    };
    const github = await compendium(dir, ['check', '-f', 'github']);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results).toHaveLength(json.problems.length);
    expect(github.stdout.trim().split('\n')).toHaveLength(json.problems.length);
    expect(github.stdout).toContain(
      '::error file=docs/birds/bad-url.md,line=4,col=12,title=bad-url::',
    );
  });

  it('tells only of the files and folders that are named', async () => {
    const one = await compendium(dir, ['check', 'docs/birds/bad-url.md']);
    expect(placesIn(one.stdout)).toEqual(['docs/birds/bad-url.md:4:12  error  bad-url']);
    const data = await compendium(dir, ['check', 'docs/_data']);
    expect(placesIn(data.stdout).every((line) => line.startsWith('docs/_data/'))).toBe(true);
    expect(data.code).toBe(1);
    const clean = await compendium(dir, ['check', 'docs/index.md']);
    expect(clean).toEqual({code: 0, stdout: 'No problems.\n', stderr: ''});
  });
});

describe('on good content', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyFixture('minimal');
  });

  it('ends with 0 in spite of warnings, unless it is strict', async () => {
    const {code, stdout} = await compendium(dir, ['check']);
    expect(placesIn(stdout)).toEqual([
      'docs/_data/references.yml:13:3  warn  reference-incomplete',
      'docs/_data/references.yml:20:3  warn  reference-incomplete',
    ]);
    expect(code).toBe(0);
    expect((await compendium(dir, ['check', '--strict'])).code).toBe(1);
  });

  it('checks standard input in the place of a file, and of one that is not there yet', async () => {
    const input = '---\ntitle: Wren\ndiet: sedes\n---\n';
    for (const name of ['docs/birds/robin.md', 'docs/birds/wren.md']) {
      const {code, stdout} = await compendium(dir, ['check', '-', '--stdin-path', name], {input});
      expect(code).toBe(1);
      expect(placesIn(stdout)).toContain(`${name}:3:7  error  enum-value`);
      expect(stdout).toContain('3 | diet: sedes');
    }
  });

  it('notices a change, with what it knows of the last run', async () => {
    await edit(dir, 'docs/birds/robin.md', 'title: Robin', 'title: Robin\ncolour: red');
    const {code, stdout} = await compendium(dir, ['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('docs/birds/robin.md:3:1  error  unknown-key');
    await edit(dir, 'docs/birds/robin.md', '\ncolour: red', '');
    expect((await compendium(dir, ['check'])).code).toBe(0);
  });

  it.each([
    ['a misspelt command', ['chek'], 'check'],
    ['a misspelt option', ['check', '--fromat', 'json'], '--format'],
    ['a format that there is not', ['check', '--format', 'xml'], 'sarif'],
    ['a file that there is not', ['check', 'docs/nothing.md'], 'docs/nothing.md'],
    ['a file that is no document', ['check', 'package.json'], 'docs'],
    ['a folder that is no site', ['check', '--site', 'docs'], '--site'],
    ['a configuration that there is not', ['check', '--config', 'no.ts'], 'no.ts'],
    ['standard input without a name', ['check', '-'], '--stdin-path'],
    ['standard input beside a file', ['check', '-', 'docs', '--stdin-path', 'docs/a.md'], 'alone'],
  ])('answers %s with 2 and with what to do', async (_, args, hint) => {
    const {code, stdout, stderr} = await compendium(dir, args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(STACK);
  });

  it('says what Docusaurus cannot load, and where, without a stack trace', async () => {
    const site = await copyFixture('minimal');
    await writeFile(path.join(site, 'versions.json'), '["1.0"');
    const {code, stdout, stderr} = await compendium(site, ['check']);
    expect(code).toBe(1);
    expect(placesIn(stdout)).toContain('versions.json:1:1  error  yaml-syntax');
    expect(stderr).not.toMatch(STACK);
  });

  it('says how to add the plugin to a site without it', async () => {
    const site = await copyFixture('minimal');
    const config = "export default {title: 'x', url: 'https://example.org', baseUrl: '/'};\n";
    await writeFile(path.join(site, 'docusaurus.config.ts'), config);
    const {code, stderr} = await compendium(site, ['check']);
    expect(code).toBe(2);
    expect(stderr).toContain("plugins: ['docusaurus-plugin-compendium']");
  });
});

it('checks every version, locale and instance', async () => {
  const versioned = await copyFixture('versioned');
  const localized = await copyFixture('localized');
  const instances = await copyFixture('multi-instance');
  expect((await compendium(versioned, ['check'])).code).toBe(0);
  const released = 'versioned_docs/version-1.0/bridges/old-arch.md';
  await writeFile(path.join(versioned, released), '---\ntitle: Old arch\nspam: 1\n---\n');
  expect((await compendium(versioned, ['check'])).stdout).toContain(`${released}:3:1`);
  const translated = 'i18n/es/docusaurus-plugin-content-docs/current/birds/robin.md';
  await writeFile(path.join(localized, translated), '---\ntitle: Petirrojo\nspam: 1\n---\n');
  expect((await compendium(localized, ['check'])).stdout).toContain(`${translated}:3:1`);
  await edit(instances, 'minerals/stones/calcite.md', 'title:', 'spam: 1\ntitle:');
  const {stdout} = await compendium(instances, ['check']);
  expect(stdout).toContain('minerals/stones/calcite.md:2:1  error  unknown-key');
});
