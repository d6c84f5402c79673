import {expect, it} from 'vitest';
import {checkNamed} from '#plugin/core/validate/named.js';
import {collect} from '../read/problems.js';
import {versionOf} from './versions.js';

const named = (key: string, value: string) => `---\ntitle: A\n${key}: ${value}\n---\n`;

function problemsOf(docs: Readonly<Record<string, string>>, sidebars?: readonly string[]) {
  const version = versionOf({'birds/1-robin.md': 'x', 'birds/wren.md': 'x', ...docs});
  const input = sidebars ? {sidebars} : {};
  return collect((report) => checkNamed({input, pages: version.pages}, report)).problems;
}

it.each([
  ['robin', 'birds/robin'],
  ['birds/1-robin', 'birds/robin'],
  ['birds/wrem', 'birds/wren'],
  ['./birds/wren.md', 'birds/wren'],
  ['nothing-like-it', undefined],
])('reports a next page that is no document: %s', (id, suggestion) => {
  const problems = problemsOf({'a.md': named('pagination_next', id)});
  expect(problems).toMatchObject([
    {rule: 'dangling-document', file: 'docs/a.md', line: 3, column: 18, found: id},
  ]);
  expect(problems[0]?.suggestion).toBe(suggestion);
  expect(problems[0]?.fix).toBe(`pagination_next: ${suggestion ?? 'null'}`);
});

it.each(['birds/wren', 'null', "''", '[a]'])(
  'takes %s for a page, or for wrong elsewhere',
  (id) => {
    expect(problemsOf({'a.md': named('pagination_prev', id)})).toEqual([]);
  },
);

it.each([
  [undefined, 'any', []],
  [['docs', 'more'], 'more', []],
  [
    ['docs', 'more'],
    'mores',
    [{rule: 'dangling-sidebar', line: 3, column: 20, suggestion: 'more'}],
  ],
  [[], 'docs', [{rule: 'dangling-sidebar', expected: 'null for none'}]],
])('among the sidebars %j, %s is %j', (sidebars, name, told) => {
  expect(problemsOf({'a.md': named('displayed_sidebar', name)}, sidebars)).toMatchObject(told);
});
