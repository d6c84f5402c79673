import {load} from 'cheerio';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {brokenLinks} from '../setup/links';
import {buildFixture, buildWell, docusaurusCommand, edit, readPage, textOf} from '../setup/site';
import {tablesOf} from '../setup/table';

let dir: string;

beforeAll(async () => {
  dir = await buildFixture('versioned');
});

describe.each([
  {
    name: 'current',
    path: 'next/',
    span: '120 m',
    field: 'Opened',
    otherFields: ['Builder'],
    terms: ['keystone', 'spandrel'],
    otherTerms: ['abutment'],
    source: 'Steel in the wind',
    otherSources: ['Arches of old'],
  },
  {
    name: '2.0',
    path: '',
    span: '110 m',
    field: 'Material',
    otherFields: ['Builder', 'Opened'],
    terms: ['abutment', 'keystone'],
    otherTerms: ['spandrel'],
    source: 'Decks and cables',
    otherSources: ['Steel in the wind'],
  },
  {
    name: '1.0',
    path: '1.0/',
    span: '100 m',
    field: 'Builder',
    otherFields: ['Material', 'Opened'],
    terms: ['abutment'],
    otherTerms: ['keystone', 'spandrel'],
    source: 'Arches of old',
    otherSources: ['second edition', 'Decks and cables', 'Steel in the wind'],
  },
])('version $name', (version) => {
  const page = async (name: string) => readPage(dir, version.path + name);

  it('has its own facts, with their source, and its own fields in the table', async () => {
    const [table] = tablesOf(await page(''));
    expect(table?.rows['Old Arch']?.[0]).toBe(`${version.span}[1]`);
    expect(table?.columns).toContain(version.field);
    for (const label of version.otherFields) {
      expect(table?.columns).not.toContain(label);
    }
    expect(table?.hrefs['Old Arch']).toBe(`/${version.path}bridges/old-arch`);
  });

  it('has its own facts on the entry', async () => {
    const text = textOf(await page('bridges/old-arch'), 'article');
    expect(text).toContain(version.span);
    expect(text).toContain(version.field);
  });

  it('links its own terms to its own glossary', async () => {
    const entry = await page('bridges/old-arch');
    const glossary = await page('glossary');
    for (const term of version.terms) {
      expect(entry(`article a[href="/${version.path}glossary#term:${term}"]`).text()).toBe(term);
      expect(glossary(`[id="term:${term}"]`)).toHaveLength(1);
    }
    for (const term of version.otherTerms) {
      expect(entry(`article a[href$="glossary#term:${term}"]`)).toHaveLength(0);
      expect(glossary(`[id="term:${term}"]`)).toHaveLength(0);
    }
  });

  it('has its own sources', async () => {
    for (const name of ['bridges/old-arch', 'bibliography']) {
      const text = textOf(await page(name), 'article');
      expect(text).toContain(version.source);
      for (const title of name === 'bibliography' ? [] : version.otherSources) {
        expect(text).not.toContain(title);
      }
    }
  });
});

it('words of one version are not in the other', async () => {
  expect(textOf(await readPage(dir, 'glossary'), 'article')).toContain('as version two defines it');
  expect(textOf(await readPage(dir, '1.0/glossary'), 'article')).toContain(
    'as version one defines it',
  );
});

describe('documents that are not public', () => {
  it('a draft has no page and no row', async () => {
    await expect(readPage(dir, 'next/bridges/planned')).rejects.toThrow('no page');
    expect(textOf(await readPage(dir, 'next/'), 'article')).not.toContain('Planned');
  });

  it('an unlisted document has a page with its facts, but nothing leads to it', async () => {
    const secret = await readPage(dir, 'next/bridges/secret');
    expect(textOf(secret, 'article')).toContain('777 m');
    for (const name of ['next/', 'next/glossary', 'next/bridges/old-arch']) {
      expect((await readPage(dir, name))('a[href$="bridges/secret"]'), name).toHaveLength(0);
    }
  });
});

describe('search engines are shown', () => {
  const head = async (name: string) => {
    const page = await readPage(dir, name);
    return {
      canonical: page('link[rel="canonical"]')
        .toArray()
        .map((link) => page(link).attr('href')),
      address: page('meta[property="og:url"]').attr('content'),
      robots: page('meta[name="robots"]').attr('content'),
    };
  };
  const pageOf = (name: string, robots?: string) => {
    const address = `https://example.org/${name}`;
    return {canonical: [address], address, robots};
  };

  it.each(['', 'next/', '1.0/'])(
    'the page of the latest version for that below “%s”',
    async (at) => {
      expect(await head(`${at}bridges/old-arch`)).toEqual(pageOf('bridges/old-arch'));
    },
  );

  it('no unreleased page that the latest version lacks', async () => {
    expect(await head('next/bridges/floating')).toEqual(pageOf('next/bridges/floating', 'noindex'));
    expect((await head('next/bridges/secret')).robots).toContain('noindex');
  });

  it('a page of an old version that the latest lacks, as it is', async () => {
    expect(await head('1.0/bridges/rope')).toEqual(pageOf('1.0/bridges/rope'));
  });
});

it('a page has a picture for social media, which the versions share', async () => {
  const pictureOf = async (name: string) => {
    const page = await readPage(dir, name);
    expect(page('meta[property="og:image"]')).toHaveLength(1);
    return new URL(page('meta[property="og:image"]').attr('content') ?? '');
  };
  const picture = await pictureOf('bridges/old-arch');
  expect(picture.origin).toBe('https://example.org');
  expect((await pictureOf('1.0/bridges/old-arch')).href).toBe(picture.href);
  expect((await pictureOf('bridges/steel-span')).href).not.toBe(picture.href);
  for (const name of [picture.pathname, 'cards/site.png']) {
    const file = await readFile(path.join(dir, 'build', name));
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  }
});

it('a page says in its head what it is, once', async () => {
  const page = await readPage(dir, 'bridges/old-arch');
  const nodes = page('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse(page(script).text()) as Readonly<Record<string, unknown>>);
  expect(nodes.filter((node) => node['@type'] !== 'BreadcrumbList')).toEqual([
    expect.objectContaining({
      '@type': 'WebPage',
      name: 'Old Arch',
      url: 'https://example.org/bridges/old-arch',
      version: '2.0',
    }),
  ]);
});

describe('for machines that read Markdown', () => {
  const read = (file: string) => readFile(path.join(dir, 'build', file), 'utf8');

  it.each([
    ['llms.txt', ''],
    ['next/llms.txt', 'next/'],
    ['1.0/llms.txt', '1.0/'],
  ])('%s names the copies of its version, which are there', async (file, at) => {
    const text = await read(file);
    expect(text).toMatch(/^# Bridges\n\n> /u);
    const copies = [...text.matchAll(/\]\(https:\/\/example\.org\/(\S+\.md)\)/gu)].map(
      ([, name = '']) => name,
    );
    expect(copies).toContain(`${at}bridges/old-arch.md`);
    for (const name of copies) {
      expect(await read(name), name).toMatch(/^# /u);
    }
    expect(text).not.toContain('secret');
  });

  it('a copy has the facts and the sources of its version, and its page leads to it', async () => {
    const copy = await read('1.0/bridges/old-arch.md');
    expect(copy).toContain('- **Span**: 100 m');
    expect(copy).toContain('Arches of old');
    const page = await readPage(dir, '1.0/bridges/old-arch');
    expect(page('link[type="text/markdown"]').attr('href')).toBe('/1.0/bridges/old-arch.md');
  });

  it('an unlisted page has no copy', async () => {
    await expect(read('next/bridges/secret.md')).rejects.toThrow('ENOENT');
  });
});

it('pages of options lead to themselves in the versions that have them', async () => {
  const page = await readPage(dir, 'next/options/bridge/material/stone');
  const hrefs = page('main > p a')
    .map((_, link) => page(link).attr('href'))
    .get();
  expect(hrefs).toEqual(['/options/bridge/material/stone']);
  expect(page('link[rel="canonical"]').attr('href')).toBe(
    'https://example.org/options/bridge/material/stone',
  );
});

describe('pages of changes', () => {
  it('compare a version with the one before, and link to its entries', async () => {
    const page = await readPage(dir, 'changes');
    const added = page('[id="change:bridge:steel-span"]');
    expect(added.find('strong').text()).toBe('New:');
    expect(added.find('a').attr('href')).toBe('/bridges/steel-span');
    const changed = page('[id="change:bridge:old-arch"]');
    expect(changed.text().replace(/\s+/gu, ' ')).toContain('Before: 100 m Now: 110 m');
    const headings = page('.table-of-contents a').map((_, link) => page(link).text());
    expect(headings.get()).toEqual(['Bridges', 'Glossary', 'Bibliography']);
  });

  it('of the first version say that there is none before', async () => {
    expect(textOf(await readPage(dir, '1.0/changes'), 'article')).toContain('is the first one');
  });

  it('lead to those of the version before, and to a feed, which every page names', async () => {
    const page = await readPage(dir, 'next/changes');
    expect(page('article a[href="/changes"]')).toHaveLength(1);
    expect(page('article a[href="/data/changes.atom"]')).toHaveLength(1);
    const home = await readPage(dir, '');
    expect(home('link[type="application/atom+xml"]').attr('href')).toBe('/data/changes.atom');
  });

  it('are in a feed with one entry for each release, dated by its file', async () => {
    const text = await readFile(path.join(dir, 'build/data/changes.atom'), 'utf8');
    const feed = load(text, {xml: true});
    expect(feed('feed > id').text()).toBe('https://example.org/data/changes.atom');
    expect(feed('feed > updated').text()).toBe('2024-05-06T00:00:00.000Z');
    expect(feed('feed > link[rel="self"]').attr('href')).toBe(
      'https://example.org/data/changes.atom',
    );
    expect(feed('entry > id').text()).toBe('https://example.org/data/changes.atom#2.0');
    expect(feed('entry > updated').text()).toBe('2024-05-06T00:00:00.000Z');
    expect(feed('entry > link').attr('href')).toBe('https://example.org/changes');
    const content = load(feed('entry > content').text());
    const links = content('a').map((_, link) => content(link).attr('href'));
    expect(links.get()).toContain('https://example.org/changes#change:bridge:steel-span');
  });
});

it('has no broken link or anchor', async () => {
  expect(await brokenLinks(dir)).toEqual([]);
});

it('`docs:version` freezes the data with no extra step', async () => {
  const frozen = await docusaurusCommand(dir, ['docs:version', '3.0']);
  expect(frozen.code, frozen.output).toBe(0);
  await edit(dir, 'docs/bridges/old-arch.md', '120 m', '130 m');
  await edit(dir, 'docs/_data/glossary.yml', 'Spandrel', 'Parapet');
  await buildWell(dir);
  const rowOf = async (page: string) =>
    tablesOf(await readPage(dir, page))[0]?.rows['Old Arch']?.[0];
  expect(await rowOf('')).toBe('120 m[1]');
  expect(await rowOf('next/')).toBe('130 m[1]');
  expect(await rowOf('2.0/')).toBe('110 m[1]');
  expect((await readPage(dir, 'glossary'))('[id="term:spandrel"]')).toHaveLength(1);
  expect((await readPage(dir, 'next/glossary'))('[id="term:spandrel"]')).toHaveLength(0);
});
