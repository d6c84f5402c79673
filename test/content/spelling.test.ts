import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {root} from '../setup/paths.js';
import {pages, textOf} from './setup/compendium.js';

// The words themselves are checked by `npm run spelling`; here, the list of those it is told.
const words = readFileSync(path.join(root, 'cspell-words.txt'), 'utf8').trimEnd().split('\n');

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
