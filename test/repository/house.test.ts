import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from '../setup/paths';

/** Files that are or would be committed, with their text. */
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

const code = files.filter((file) => /\.(?:tsx?|m[jt]s|cjs|css)$/u.test(file));

describe('the plugin', () => {
  const medical =
    /\b(?:nerv|neur[oa]|patient|pain(?!t)|surg|clinic|medic|disease|therap|diagnos(?!tics\b)|drug|dose|alcohol|phenol)/iu;

  it.each(files.filter((file) => file.startsWith('plugins/') && !file.endsWith('LICENSE')))(
    'knows nothing of medicine in %s',
    (file) => {
      const lines = textOf(file)
        .split('\n')
        .filter((line) => medical.test(line));
      expect(lines).toEqual([]);
    },
  );
});

it('no file of code is longer than 300 lines', () => {
  const long = code.filter((file) => textOf(file).split('\n').length > 301);
  expect(long).toEqual([]);
});

it('no check is switched off in place', () => {
  const comment = /(?:eslint-disable|@ts-(?:ignore|expect-error|nocheck)|prettier-ignore)/u;
  const off = code.filter((file) => !file.endsWith('house.test.ts') && comment.test(textOf(file)));
  expect(off).toEqual([]);
});

describe('the lockfile', () => {
  const text = textOf('package-lock.json');
  const {packages} = JSON.parse(text) as {
    readonly packages: Readonly<
      Record<string, {readonly optionalDependencies?: Readonly<Record<string, string>>}>
    >;
  };

  it('holds no address of a registry', () => {
    expect(text).not.toMatch(/"resolved": "(?:https?|git)/u);
  });

  // `npm ci` refuses a lockfile without them: https://github.com/npm/cli/issues/4828
  it('names the packages of all platforms', () => {
    const known = new Set(Object.keys(packages).map((at) => at.replace(/^.*node_modules\//u, '')));
    const wanted = Object.values(packages).flatMap(({optionalDependencies = {}}) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !known.has(name))).toEqual([]);
  });
});

it('the root package is no module, as the server build of Docusaurus needs it', () => {
  const manifest = JSON.parse(textOf('package.json')) as {readonly type?: string};
  expect(manifest.type).toBeUndefined();
});
