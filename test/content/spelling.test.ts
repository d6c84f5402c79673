import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {root} from '../setup/paths.js';
import {run} from '../setup/process.js';
import {pages, textOf} from './setup/compendium.js';

const words = readFileSync(path.join(root, 'cspell-words.txt'), 'utf8').trimEnd().split('\n');

it('every word is spelt as a dictionary or the list of words has it', async () => {
  const cspell = path.join(root, 'node_modules/cspell/bin.mjs');
  const {code, output} = await run(process.execPath, [cspell, 'lint', '--no-progress'], {
    cwd: root,
  });
  expect(code, output).toBe(0);
});

it('the list of words is sorted, each once', () => {
  const {compare} = new Intl.Collator('en-GB', {sensitivity: 'base'});
  expect(words).toEqual([...new Set(words)].sort(compare));
});

it('each word of the list is used', () => {
  const others = ['README.md', 'CONTRIBUTING.md', 'plugins/docusaurus-plugin-compendium/README.md'];
  const text = [
    ...pages.map(({path: file}) => textOf(file)),
    ...['schema', 'glossary', 'references'].map((name) => textOf(`_data/${name}.yml`)),
    ...others.map((file) => readFileSync(path.join(root, file), 'utf8')),
  ]
    .join('\n')
    .toLowerCase();
  const used = new Set(text.match(/\p{L}+/gu));
  expect(words.filter((word) => !used.has(word.toLowerCase()))).toEqual([]);
});
