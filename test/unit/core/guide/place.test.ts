import {expect, it} from 'vitest';
import {endingOf, fileNameOf, folderOf} from '#plugin/core/guide/place.js';
import {schema} from '../read/documents';

const [bird] = schema.collections;

it.each([
  ['Sky lark', 'sky-lark'],
  ['  Wren: the (small) one!  ', 'wren-the-small-one'],
  ['Bewick’s swan', 'bewicks-swan'],
  ['Größe', 'größe'],
  ['Gro\u0308sse', 'grösse'],
  ['鳥', '鳥'],
  ['_hidden', 'hidden'],
  ['Index', 'bird-index'],
  ['README', 'bird-readme'],
  ['Birds', 'bird-birds'],
  ['../../etc/passwd', 'etcpasswd'],
  ['?!', ''],
])('makes a file name of %j', (title, name) => {
  expect(bird && fileNameOf(title, bird)).toBe(name);
});

it('finds the folder under the number that it may have', () => {
  const documents = [
    {id: 'trees/oak', path: '1-trees/oak.md'},
    {id: 'birds/index', path: '2-birds/index.md'},
    {id: 'birds/robin', path: '2-birds/robin.md'},
  ];
  expect(bird && folderOf(bird, schema, documents)).toBe('2-birds');
  expect(bird && folderOf(bird, schema, [])).toBe('birds');
});

it('takes the ending that all entries have', () => {
  const mdx = {id: 'birds/robin', path: 'birds/robin.mdx'};
  const md = {id: 'birds/wren', path: 'birds/wren.md'};
  expect(bird && endingOf(bird, schema, [mdx])).toBe('.mdx');
  expect(bird && endingOf(bird, schema, [mdx, md])).toBe('.md');
  expect(bird && endingOf(bird, schema, [])).toBe('.md');
});
