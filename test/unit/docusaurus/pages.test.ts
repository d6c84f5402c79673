import path from 'node:path';
import {expect, it} from 'vitest';
import type {GeneratedPage} from '#plugin/core/stages.js';
import type {PageVersionView} from '#plugin/core/views-pages.js';
import {addPages, pageVersionFiles} from '#plugin/docusaurus/pages.js';

type Compiled = Parameters<typeof addPages>[0][number];

function version(name: string, versionPath: string, isLast: boolean, pages: readonly string[]) {
  return {
    version: {name, label: name, path: versionPath, isLast} as Compiled['version'],
    files: [
      {
        path: 'source-pages.json',
        content: '',
        pages: pages.map((page): GeneratedPage => ({path: page, component: 'SourcePage'})),
      },
    ],
  };
}

const compiled = [
  version('current', '/docs/next', false, ['sources/a', 'sources/b']),
  version('2.0', '/docs', true, ['sources/a']),
  version('1.0', '/docs/1.0', false, []),
];
const context = {baseUrl: '/', siteConfig: {trailingSlash: true}} as Parameters<typeof addPages>[3];

it('tells the pages of a version which others have them', () => {
  const files = pageVersionFiles(compiled, context);
  expect(files.map((file) => file.path)).toEqual([
    'v/current/page-version.json',
    'v/2.0/page-version.json',
  ]);
  const [current, latest] = files.map(({content}) => JSON.parse(content) as PageVersionView);
  expect(current).toEqual({
    label: 'current',
    path: '/docs/next',
    isLast: false,
    unreleased: true,
    end: '/',
    others: [
      {label: '2.0', path: '/docs', isLast: true, lacks: ['sources/b']},
      {label: '1.0', path: '/docs/1.0', isLast: false, lacks: ['sources/a', 'sources/b']},
    ],
  });
  expect(latest).toMatchObject({isLast: true, unreleased: false, others: [{lacks: []}, {}]});
});

it('adds a route for each page, which shares its data with the others', () => {
  const routes: Parameters<Parameters<typeof addPages>[1]>[0][] = [];
  const folders = addPages(compiled, (route) => routes.push(route), '/data', context);
  expect(folders).toEqual([
    {path: '/docs/next/sources/', pages: 2},
    {path: '/docs/sources/', pages: 1},
  ]);
  expect(routes.map((route) => [route.path, route.component])).toEqual([
    ['/docs/next/sources/a', '@theme/SourcePage'],
    ['/docs/next/sources/b', '@theme/SourcePage'],
    ['/docs/sources/a', '@theme/SourcePage'],
  ]);
  expect(routes[0]?.modules).toEqual(routes[1]?.modules);
  expect(routes[0]?.modules).toEqual({
    data: path.join('/data', 'v/current/source-pages.json'),
    version: path.join('/data', 'v/current/page-version.json'),
  });
});
