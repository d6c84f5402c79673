import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createProgram} from '#plugin/cli/program.js';
import {COMPONENTS} from '#plugin/core/read/components.js';
import {RULES} from '#plugin/core/problem.js';
import {pluginOptions} from '../unit/setup/options.js';
import {root} from '../setup/paths';

const plugin = path.join(root, 'plugins/docusaurus-plugin-compendium');
const readme = readFileSync(path.join(plugin, 'README.md'), 'utf8');

/** The text below a heading, up to the next one of its level or above. */
function section(heading: string, level: number): string {
  const [, text] = readme.split(`\n${'#'.repeat(level)} ${heading}`);
  return (text ?? '').split(new RegExp(`\n#{1,${level}} `, 'u'))[0] ?? '';
}

/** What stands in backquotes in the first column of tables. */
function named(text: string): readonly string[] {
  return [...text.matchAll(/^\| +(?!Option)(\S.*?) +\|/gmu)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
  );
}

describe('commands', () => {
  /** Those that all commands have are told once, for all of them. */
  const COMMON = ['--site', '--config'];

  it.each(createProgram().commands.map((command) => [command.name(), command] as const))(
    '%s is described, with each of its options and no other',
    (name, command) => {
      const others = new RegExp(`\`compendium (?!${name})[^\`]*\``, 'gu');
      const text = section(`\`compendium ${name}`, 3).replace(others, '');
      expect(text).not.toBe('');
      const options = command.options
        .map(({long}) => long ?? '')
        .filter((long) => !COMMON.includes(long));
      const told = [...new Set(text.match(/(?<=`[^`]*)(?<![\w-])--[a-z][a-z-]*/gu))];
      expect(options.filter((option) => !told.includes(option))).toEqual([]);
      expect(told.filter((option) => !options.includes(option))).toEqual([]);
    },
  );
});

it('lists every component', () => {
  const listed = named(section('Components', 2))
    .filter((name) => /^<\w+ \/>$/u.test(name))
    .map((name) => name.slice(1, -3));
  expect([...listed].sort()).toEqual([...COMPONENTS].sort());
});

it('lists every option of the plugin', () => {
  const options = pluginOptions({
    license: 'https://example.org/licence',
    reportUrl: 'https://example.org/?title={title}',
  });
  expect([...named(section('Options', 2))].sort()).toEqual(Object.keys(options).sort());
});

it('names every rule', () => {
  const rules = section('Problems', 2);
  expect(Object.keys(RULES).filter((rule) => !rules.includes(`\`${rule}\``))).toEqual([]);
});

it('lists every variable of Infima that style sheets use, and no other', () => {
  const src = path.join(plugin, 'src');
  const sheets = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(path.join(src, file), 'utf8'));
  const used = new Set(sheets.flatMap((sheet) => sheet.match(/(?<=var\()--ifm-[\w-]+/gu) ?? []));
  const listed = named(section('Variables', 3)).map((name) =>
    name.startsWith('--') ? name : `--ifm-color-emphasis${name}`,
  );
  expect([...listed].sort()).toEqual([...used].sort());
});

it('lists what components share', () => {
  const index = readFileSync(path.join(plugin, 'src/client/index.ts'), 'utf8');
  const exported = [...index.matchAll(/^export \{([^}]+)\}/gmu)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
  const listed = named(section('Looks', 2));
  expect(exported.filter((name) => !listed.includes(name))).toEqual([]);
});
