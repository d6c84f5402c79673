import {describe, expect, it} from 'vitest';
import {markdownPath} from '#plugin/core/emit/markdown-address.js';
import type {SiteInfo} from '#plugin/core/stages.js';
import type {PageView} from '#plugin/core/views.js';
import {compile} from '../../setup/version.js';

const site: SiteInfo = {
  origin: 'https://birds.example',
  title: 'Birds',
  path: '/docs/next/',
  versionLabel: 'Next',
  data: true,
  license: 'https://birds.example/licence',
  llms: {
    baseUrl: '/',
    tagline: 'All of them',
    first: false,
    others: [{label: '1.0', url: 'https://birds.example/llms.txt'}],
    words: {
      about: 'About.',
      all: 'all',
      data: 'Data',
      license: 'Licence:',
      pages: 'Pages',
      version: 'Version',
    },
  },
};

const docs = {
  'birds/robin.md': '---\ntitle: Robin [red]\n---\n',
  'birds/secret.md': '---\ntitle: Secret\n---\n',
  'index.md': '---\ntitle: Start\n---\n',
};

describe('llms.txt', () => {
  it('lists pages by collection, data and other versions in the form of llmstxt.org', () => {
    const {files} = compile({docs, unlisted: ['birds/secret.md'], site});
    expect(files.get('llms.txt')).toBe(`# Birds

> All of them

Version Next. About. Licence: <https://birds.example/licence>

## Pages

- [Start](https://birds.example/docs.md)

## Birds

- [Robin \\[red\\]](https://birds.example/docs/birds/robin.md)

## Data

- [JSON Schema](https://birds.example/docs/next/data/schema.json)
- [index.json](https://birds.example/docs/next/data/index.json): all
- [bird.json](https://birds.example/docs/next/data/bird.json): Birds
- [bird.csv](https://birds.example/docs/next/data/bird.csv): Birds
- [habitat.json](https://birds.example/docs/next/data/habitat.json): Habitats
- [habitat.csv](https://birds.example/docs/next/data/habitat.csv): Habitats

## Optional

- [Version 1.0](https://birds.example/llms.txt)
`);
  });

  it('is not there without the option, and neither are links to copies', () => {
    const {llms, ...without} = site;
    const plain = compile({docs, site: without});
    expect(plain.files.has('llms.txt')).toBe(false);
    const typesOf = ({json}: typeof plain, name: string) =>
      (json<PageView>(`pages/${name}.json`).head?.links ?? []).map(({type}) => type);
    expect(typesOf(plain, 'birds/robin.md')).toEqual(['application/json']);
    const withCopies = compile({docs, unlisted: ['birds/secret.md'], site: {...without, llms}});
    expect(typesOf(withCopies, 'birds/robin.md')).toEqual(['application/json', 'text/markdown']);
    expect(typesOf(withCopies, 'birds/secret.md')).toEqual([]);
  });
});

it.each([
  ['/docs/robin', '/', '/docs/robin.md'],
  ['/docs/robin/', '/', '/docs/robin.md'],
  ['/', '/', '/index.html.md'],
  ['/sub/path/', '/sub/path/', '/sub/path/index.html.md'],
  ['/sub/path', '/sub/path/', '/sub/path/index.html.md'],
  ['/sub/path/robin', '/sub/path/', '/sub/path/robin.md'],
])('the copy of %s on a site at %s is %s', (permalink, baseUrl, file) => {
  expect(markdownPath(permalink, baseUrl)).toBe(file);
});
