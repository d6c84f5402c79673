import {createRequire} from 'node:module';
import {expect, it} from 'vitest';

interface LoaderContext {
  readonly resourcePath: string;
  readonly getOptions: () => {readonly folders: readonly {path: string; pages: number}[]};
}

const loader = createRequire(import.meta.url)(
  '../../../plugins/docusaurus-plugin-compendium/src/loader/routes.cjs',
) as (this: LoaderContext, source: string) => string;

function load(resourcePath: string, source: string): string {
  const folders = [{path: '/docs/sources/', pages: 2}];
  return loader.call({resourcePath, getOptions: () => ({folders})}, source);
}

const route = (path: string, hash: string) =>
  `  {\n    path: '${path}',\n    component: ComponentCreator('${path}', '${hash}'),\n    exact: true\n  },\n`;

it('makes one route of all pages in a folder, and leaves others alone', () => {
  const other = [route('/docs/sources', 'abc'), route('/docs/sources/a/b', 'bcd')];
  const [first = '', ...rest] = other;
  const routes = [
    first,
    route('/docs/sources/gray', '1a2'),
    route('/docs/sources/hill', '2b3'),
    ...rest,
  ];
  expect(load('/site/.docusaurus/routes.js', `export default [\n${routes.join('')}];`)).toBe(
    `export default [\n${first}` +
      "  {path: '/docs/sources/:name', component: ComponentCreator('/docs/sources/:name', 'all'), exact: true},\n" +
      `${rest.join('')}];`,
  );
});

it('leaves routes alone that are written in another way', () => {
  const source = "[{path: '/docs/sources/gray', component: X, exact: true}]";
  expect(load('/site/.docusaurus/routes.js', source)).toBe(source);
});

it('gives the one route the scripts that each had', () => {
  const names = {
    '/docs-abc': {__comp: '1'},
    '/docs/sources/gray-1a2': {__comp: '2', data: '3'},
    '/docs/sources/hill-2b3': {__comp: '2', data: '3'},
  };
  expect(
    JSON.parse(load('/site/.docusaurus/routesChunkNames.json', JSON.stringify(names))),
  ).toEqual({'/docs-abc': {__comp: '1'}, '/docs/sources/:name-all': {__comp: '2', data: '3'}});
});

it('keeps the slash that addresses of a site end with', () => {
  const folder = route('/docs/sources/', 'abc');
  const routes = [folder, route('/docs/sources/gray/', '1a2'), route('/docs/sources/hill/', '2b3')];
  expect(load('/site/.docusaurus/routes.js', routes.join(''))).toBe(
    folder +
      "  {path: '/docs/sources/:name/', component: ComponentCreator('/docs/sources/:name/', 'all'), exact: true},\n",
  );
});

it('leaves a folder alone that holds a page of somebody else', () => {
  const routes = [
    route('/docs/sources/gray', '1a2'),
    route('/docs/sources/hill', '2b3'),
    "      {\n        path: '/docs/sources/how-we-read',\n        component: X,\n        sidebar: 'docs'\n      },\n",
  ].join('');
  expect(load('/site/.docusaurus/routes.js', routes)).toBe(routes);
  const names = {
    '/docs/sources/gray-1a2': {__comp: '2'},
    '/docs/sources/hill-2b3': {__comp: '2'},
    '/docs/sources/how-we-read-3c4': {__comp: '4'},
  };
  expect(
    JSON.parse(load('/site/.docusaurus/routesChunkNames.json', JSON.stringify(names))),
  ).toEqual(names);
});
