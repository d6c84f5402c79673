import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {spawn} from 'node:child_process';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {bin, compendium, STACK} from '../setup/cli';
import {commitAll, git, makeRepository} from '../setup/git';
import {copyFixture, docusaurusCommand, edit} from '../setup/site';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A note.

## [1.0] - 2024-01-01

First.
`;

/** A fixture as a repository, with all of it committed. */
async function repository(
  fixture: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const dir = await copyFixture(fixture);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), {recursive: true});
    await writeFile(path.join(dir, name), text);
  }
  makeRepository(dir);
  return dir;
}

const status = (dir: string) =>
  git(dir, 'status', '--porcelain', '--untracked-files=all')
    .split('\n')
    .map((line) => line.trim())
    .sort();
const read = (dir: string, file: string) => readFile(path.join(dir, file), 'utf8');
const DAY = ['--date', '2026-11-23'];

describe('a release', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await repository('localized', {
      'CHANGELOG.md': CHANGELOG,
      'i18n/es/docusaurus-plugin-content-docs/current.json':
        '{"version.label": {"message": "Próxima"}, "sidebar.a": {"message": "A"}}',
    });
  });

  it('tells in a dry run what it would write, and writes nothing', async () => {
    const {code, stdout, stderr} = await compendium(dir, ['release', '1.0', '--dry-run', ...DAY]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^## \[1\.0\] - 2026-11-23\n\n### Data\n/u);
    expect(stderr).toContain('versioned_docs/version-1.0');
    expect(status(dir)).toEqual(['']);
  });

  it('freezes docs and translations, and builds the site', async () => {
    const {code, stderr} = await compendium(dir, ['release', '1.0', ...DAY]);
    expect(stderr).toContain('Version 1.0 is frozen.');
    expect(code).toBe(0);
    expect(JSON.parse(await read(dir, 'versions.json'))).toEqual(['1.0']);
    expect(await read(dir, 'versioned_docs/version-1.0/_data/release.yml')).toBe(
      'date: 2026-11-23\n',
    );
    const labels = 'i18n/es/docusaurus-plugin-content-docs/version-1.0.json';
    expect(JSON.parse(await read(dir, labels))).toEqual({
      'version.label': {message: '1.0', description: 'The label for version 1.0'},
      'sidebar.a': {message: 'A'},
    });
    expect(await readdir(path.join(dir, 'build/es'))).toContain('next');
    expect(status(dir).filter((line) => !line.startsWith('??'))).toEqual(['M CHANGELOG.md']);
  });

  it('makes what was unreleased a part of it, with what changed in the data', async () => {
    const text = await read(dir, 'CHANGELOG.md');
    expect(text.match(/^##+ .*$/gmu)).toEqual([
      ...['## [Unreleased]', '## [1.0] - 2026-11-23', '### Added', '### Data'],
      ...['#### Birds', '#### Glossary', '#### Bibliography', '## [1.0] - 2024-01-01'],
    ]);
    expect(text).toContain('- Added: ');
  });

  it('is compared with the one before', async () => {
    commitAll(dir, 'release');
    await edit(dir, 'docs/birds/robin.md', 'title: Robin', 'title: Robin redbreast');
    commitAll(dir, 'change');
    const {code, stdout} = await docusaurusCommandOutput(dir, ['1.1', '--dry-run', ...DAY]);
    expect(code).toBe(0);
    expect(stdout).toContain('### Data since 1.0');
    expect(stdout).toContain('- Changed: Robin → Robin redbreast');
  });
});

async function docusaurusCommandOutput(dir: string, args: readonly string[]) {
  const {code, output} = await docusaurusCommand(dir, ['compendium:release', ...args]);
  return {code, stdout: output};
}

describe('a release that fails', () => {
  const NOTE = 'All files are as they were.';

  it('undoes itself when the site does not build', async () => {
    const dir = await repository('minimal', {'docs/lost.md': '[lost](/nowhere)\n'});
    const {code, stderr} = await compendium(dir, ['release', '1.0']);
    expect([code, stderr.includes(NOTE)]).toEqual([2, true]);
    expect(stderr).toContain('does not build');
    expect(status(dir)).toEqual(['']);
    const left = await readdir(dir);
    expect(left.filter((name) => name.startsWith('version'))).toEqual([]);
    expect(left).not.toContain('CHANGELOG.md');
  });

  it('undoes itself when a step in the middle fails', async () => {
    const dir = await repository('versioned', {'CHANGELOG.md/file.txt': 'a folder'});
    const {code, stderr} = await compendium(dir, ['release', '3.0', '--no-book']);
    expect(code).toBe(2);
    expect(stderr).toContain('CHANGELOG.md');
    expect(stderr).not.toMatch(STACK);
    expect(status(dir)).toEqual(['']);
  });

  it('undoes itself when it is interrupted', async () => {
    const dir = await repository('versioned');
    const child = spawn(process.execPath, [bin, 'release', '3.0'], {
      cwd: dir,
      env: {...process.env, NODE_ENV: undefined, VITEST: undefined, FORCE_COLOR: '0'},
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let sent = false;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      // The docs are frozen, and the build has begun.
      if (!sent && said.includes('Creating an optimized production build')) {
        sent = child.kill('SIGTERM');
      }
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, said.includes(NOTE)]).toEqual([2, true]);
    expect(said).toContain('interrupted');
    expect(status(dir)).toEqual(['']);
  });

  it('has not begun when the docs have errors', async () => {
    const dir = await repository('minimal', {
      'docs/birds/wren.md': '---\ntitle: Wren\nspam: 1\n---\n',
    });
    const {code, stderr} = await compendium(dir, ['release', '1.0']);
    expect([code, status(dir)]).toEqual([1, ['']]);
    expect(stderr).toContain('docs/birds/wren.md:3');
  });
});

describe('refusals', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await repository('versioned');
  });

  it.each([
    ['a version that there is', ['2.0'], '2.0, 1.0'],
    ['the docs that are being worked on', ['current'], 'not released'],
    ['their address', ['Next'], 'not released'],
    ['a path', ['../3.0'], 'such as 2.1'],
    ['a space', ['3 0'], 'such as 2.1'],
    ['a full stop at the end', ['3.'], 'such as 2.1'],
    ['too long a name', ['3'.repeat(33)], '32'],
    ['no name', [], 'version'],
    ['two names', ['3.0', '3.1'], 'arguments'],
    ['a day that there is not', ['3.0', '--date', '2026-02-30'], '2026-02-30'],
    ['an instance that there is not', ['3.0', '--instance', 'cats'], 'default'],
  ])('answers %s with 2 and with what to do', async (_, args, hint) => {
    const {code, stdout, stderr} = await compendium(dir, ['release', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(STACK);
    expect(status(dir)).toEqual(['']);
  });

  it('does not begin with files that are not committed, new ones too', async () => {
    await writeFile(path.join(dir, 'docs/new.md'), '# New\n');
    const {code, stderr} = await compendium(dir, ['release', '3.0']);
    expect(code).toBe(2);
    expect(stderr).toContain('?? docs/new.md');
    expect(status(dir)).toEqual(['?? docs/new.md']);
    git(dir, 'clean', '-fdq');
  });

  it('does not write over what is left of a version', async () => {
    await mkdir(path.join(dir, 'versioned_docs/version-3.0'));
    const {code, stderr} = await compendium(dir, ['release', '3.0']);
    expect(code).toBe(2);
    expect(stderr).toContain('versioned_docs/version-3.0 is there already');
  });
});

it('takes the docs of the instance that is named', async () => {
  const dir = await repository('multi-instance');
  const args = ['release', '1.0', '--no-book', '--instance', 'stones'];
  const {code} = await compendium(dir, args);
  expect(code).toBe(0);
  expect(status(dir).join('\n')).not.toContain(' versioned_docs');
  expect(JSON.parse(await read(dir, 'minerals_versions.json'))).toEqual(['1.0']);
});
