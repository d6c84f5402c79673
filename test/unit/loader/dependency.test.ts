import {createRequire} from 'node:module';
import path from 'node:path';
import {expect, it} from 'vitest';

interface LoaderContext {
  readonly resourcePath: string;
  readonly getOptions: () => unknown;
  readonly addDependency: (file: string) => void;
}

const loader = createRequire(import.meta.url)(
  '../../../plugins/docusaurus-plugin-compendium/src/loader/dependency.cjs',
) as (this: LoaderContext, source: string) => string;

const folders = [
  {content: path.normalize('/site/i18n/docs'), data: path.normalize('/data/v/es')},
  {content: path.normalize('/site/docs'), data: path.normalize('/data/v/current')},
];

function dependencies(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const context: LoaderContext = {
    resourcePath: path.normalize(file),
    getOptions: () => ({folders}),
    addDependency: (dependency) => found.push(dependency.split(path.sep).join('/')),
  };
  expect(loader.call(context, source)).toBe(source);
  return found;
}

it.each([
  [
    '/site/docs/a/b.md',
    'Text',
    ['/data/v/current/compile.json', '/data/v/current/pages/a/b.md.json'],
  ],
  ['/site/i18n/docs/c.mdx', '', ['/data/v/es/compile.json', '/data/v/es/pages/c.mdx.json']],
  ['/site/docs-other/a.md', 'Text', []],
])('makes %s depend on what its compilation reads', (file, source, expected) => {
  expect(dependencies(file, source)).toEqual(expected);
});

it.each([
  ['<ComparisonTable of="bird" />', 'tables.json'],
  ['<Glossary />', 'glossary.json'],
  ['<Bibliography />', 'bibliography.json'],
])('makes a page with %s depend on %s', (source, file) => {
  expect(dependencies('/site/docs/a.mdx', source)).toContain(`/data/v/current/${file}`);
});
