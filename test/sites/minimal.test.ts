import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {CheerioAPI} from 'cheerio';
import {beforeAll, describe, expect, it} from 'vitest';
import {differences, readBuild} from '../setup/build-files';
import {brokenLinks} from '../setup/links';
import {buildFixture, buildWell, copyFixture, readPage, readPageHtml, textOf} from '../setup/site';
import {tablesOf} from '../setup/table';

let dir: string;
let robin: CheerioAPI;
let kestrel: CheerioAPI;
let comparison: CheerioAPI;
let glossary: CheerioAPI;

beforeAll(async () => {
  dir = await buildFixture('minimal');
  robin = await readPage(dir, 'birds/robin');
  kestrel = await readPage(dir, 'birds/kestrel');
  comparison = await readPage(dir, 'comparison');
  glossary = await readPage(dir, 'glossary');
});

describe('the comparison table', () => {
  it('has a row for each entry, which links to its page', () => {
    const [birds] = tablesOf(comparison);
    expect(birds?.hrefs).toEqual({
      Heron: '/birds/heron',
      Kestrel: '/birds/kestrel',
      Robin: '/birds/robin',
    });
  });

  it('has a column for each field, in the order of the schema', () => {
    const labels = tablesOf(comparison)[0]?.columns.slice(1);
    expect(labels?.map((label) => label.replace(/ ?\(.*\)$/u, ''))).toEqual([
      'Wingspan',
      'Mass',
      'Eggs in a clutch',
      'Diet',
      'Migrates',
      'Call',
      'First described',
      'Recording',
      'Habitats',
      'Counts',
    ]);
  });

  it('shows values as they were written', () => {
    const rows = tablesOf(comparison)[0]?.rows;
    expect(rows?.Robin?.[0]).toBe('20–22 cm');
    expect(rows?.Heron?.[0]).toBe('1.75–1.95 m');
    expect(rows?.Heron?.[1]).toBe('>1 kg');
  });

  it('shows both of two statements, with the note of one', () => {
    const mass = tablesOf(comparison)[0]?.rows.Robin?.[1];
    expect(mass).toMatch(/18 g.*20 g.*in winter/u);
  });

  it('shows a record as one statement', () => {
    const counts = tablesOf(comparison)[0]?.rows.Robin?.at(-1);
    expect(counts).toMatch(
      /^Gardens on a list of the IUCN; Birds: 151\[.*Hedges; Birds: Not known$/u,
    );
    expect(comparison('article td strong').first().text()).toContain('Gardens');
  });

  it('tells unknown, not applicable and absent apart in words', () => {
    const kestrelRow = tablesOf(comparison)[0]?.rows.Kestrel ?? [];
    const [clutchSize = '', call = '', recording = ''] = [2, 5, 7].map((i) => kestrelRow[i]);
    expect([clutchSize, recording, call]).toEqual(['Not known', 'Does not apply', 'Not recorded']);
  });

  it('takes the fields and the caption of its props', () => {
    const size = tablesOf(comparison)[1];
    expect(size?.caption).toContain('Size of birds');
    expect(size?.columns).toHaveLength(3);
  });

  it('links references to their pages and enum options by label', () => {
    const links = comparison('article table td a[href="/habitats/woodland"]');
    expect(links.first().text()).toBe('Woodland');
    expect(tablesOf(comparison)[0]?.rows.Robin?.[3]).toMatch(/Insects.*Seeds/u);
  });
});

describe('an entry', () => {
  it('shows its facts with labels', () => {
    const text = textOf(robin, 'article');
    expect(text).toMatch(/Wingspan.*20–22 cm/u);
    expect(text).toMatch(/Eggs in a clutch.*5.*many nests were counted/u);
  });

  it('shows records as a table with sources and certainty', () => {
    expect(tablesOf(robin)).toMatchObject([
      {
        caption: 'Counts',
        columns: ['Place', 'Birds', 'Certainty', 'Source'],
        rows: {
          'Gardens on a list of the IUCNat dawn': ['151', 'Lowone morning', '[2]'],
          Hedges: ['Not known', '', ''],
        },
      },
    ]);
    expect(robin('table a[href="/glossary#term:iucn"]').text()).toBe('IUCN');
  });

  it('shows what refers to it under the label of the inverse', async () => {
    const woodland = await readPage(dir, 'habitats/woodland');
    expect(textOf(woodland, 'article')).toContain('Birds that live here');
    expect(woodland('article a[href="/birds/robin"]').length).toBeGreaterThan(0);
    expect(woodland('article a[href="/birds/heron"]')).toHaveLength(0);
  });

  it('shows which prose mentions it', () => {
    expect(kestrel('article a[href="/birds/robin"]').text()).toBe('Robin');
  });
});

describe('links of terms', () => {
  const passerine = 'article a[href="/glossary#term:passerine"]';

  it('are made at the first mention only, and never in headings', () => {
    expect(robin(passerine)).toHaveLength(1);
    expect(robin('h2 a[href="/glossary#term:passerine"]')).toHaveLength(0);
    expect(robin('article p').first().text()).toContain('A second mention of a passerine');
  });

  it('are not made in code, and in prose around it', () => {
    expect(robin('article code a')).toHaveLength(0);
    expect(robin('article a[href="/glossary#term:clutch"]')).toHaveLength(1);
  });

  it('are made for terms that stand in front matter, though not in their own definition', () => {
    expect(kestrel('article a[href="/glossary#term:hovering"]').text()).toBe('hovering');
    const definition = glossary('a[href="/glossary#term:hovering"], a[href="#term:hovering"]');
    expect(definition.filter((_, link) => glossary(link).text() === 'Hovering')).toHaveLength(0);
  });

  it('are asked for and refused in the text', () => {
    expect(kestrel('article a[href="/glossary#term:quarry"]').text()).toBe('quarry');
    expect(kestrel('article a[href="/glossary#term:clutch"]').text()).toBe('clutches');
  });

  it('are left out where the page says so', async () => {
    expect((await readPage(dir, 'birds/heron'))('article a[href^="/glossary#"]')).toHaveLength(0);
  });

  it('do not put definitions into the page', async () => {
    const html = await readPageHtml(dir, 'birds/robin');
    expect(html).not.toContain('three toes');
    expect(html).not.toContain('lays in one go');
  });
});

describe('citations', () => {
  it('are numbered by first mention and listed on the page', () => {
    const text = textOf(robin, 'article');
    expect(text).not.toContain('[@');
    expect(text).toMatch(/The weights of garden birds/u);
    expect(text).toMatch(/Birds of the open field/u);
    expect(text).not.toContain('Fishing in shallow water');
    expect(robin('a[href="https://doi.org/10.5555/12345678"]').length).toBeGreaterThan(0);
  });

  it('are all in the bibliography, with the pages that cite them', async () => {
    const bibliography = await readPage(dir, 'bibliography');
    const text = textOf(bibliography, 'article');
    for (const title of ['The weights of garden birds', 'Fishing in shallow water']) {
      expect(text).toContain(title);
    }
    expect(bibliography('article a[href^="/habitats/wetland"]').text()).toContain('Wetland');
  });
});

describe('the glossary', () => {
  it('has letters as headings that are in the contents', () => {
    expect(glossary('article h2#c, article h2#p')).toHaveLength(2);
    expect(glossary('.table-of-contents a[href="#p"]').length).toBeGreaterThan(0);
  });

  it('has each term under its anchor with alias, definition and the pages that use it', () => {
    expect(
      glossary('[id="term:passerine"], [id="term:clutch"], [id="term:iucn"], [id="term:quarry"]'),
    ).toHaveLength(4);
    const text = textOf(glossary, 'article');
    expect(text).toContain('perching bird');
    expect(text).toContain('three toes');
    expect(glossary('article a[href="/birds/robin"]').length).toBeGreaterThan(0);
  });

  it('keeps the anchors of terms apart from those of headings', () => {
    expect(
      glossary('[id="passerine"]')
        .map((_, {name}) => name)
        .get(),
    ).toEqual(['h2']);
    expect(glossary('[id="term:passerine"] dfn').text()).toBe('Passerine');
  });
});

describe('pages that no document makes', () => {
  it('are one for each source, to which lists of sources lead', async () => {
    expect(robin('ol a[href="/sources/finch-2001"]')).toHaveLength(1);
    const source = await readPage(dir, 'sources/finch-2001');
    expect(source('h1').text()).toBe('The weights of garden birds');
    expect(source('article a[href="/birds/robin#ref-finch-2001"]').text()).toBe('Robin');
    expect(source('article a[href="/glossary#term:passerine"]').text()).toBe('Passerine');
    expect(source('nav a[href="/bibliography"]').length).toBeGreaterThan(0);
    expect(textOf(source, 'article')).toMatch(/Mass · Eggs in a clutch · in the text/u);
  });

  it('are one for each option, to which fact boxes and legends lead', async () => {
    expect(robin('dd a[href="/options/bird/diet/seeds"]').text()).toBe('Seeds');
    expect(comparison('dt a[href="/options/bird/diet/seeds"]').length).toBeGreaterThan(0);
    const seeds = await readPage(dir, 'options/bird/diet/seeds');
    expect(textOf(seeds, 'article p')).toContain('Dry seeds of plants.');
    expect(seeds('article dt a[href="/birds/robin"]')).toHaveLength(1);
    expect(seeds('article a[href="/options/bird/diet/insects"]')).toHaveLength(1);
    const all = await readPage(dir, 'options');
    expect(all('[id="bird.diet"]').text()).toBe('Birds: Diet');
    expect(all('a[href="/options/habitat/water/wet"]')).toHaveLength(1);
  });

  it('have one route for all in a folder in what readers are sent', async () => {
    const scripts = path.join(dir, 'build/assets/js');
    const names = (await readdir(scripts)).filter((name) => name.startsWith('main.'));
    const main = await readFile(path.join(scripts, names[0] ?? ''), 'utf8');
    expect(main).toContain('/sources/:name');
    expect(main).not.toContain('/sources/finch-2001');
    expect(main).toContain('/options/bird/diet/:name');
  });
});

it('has no broken link or anchor', async () => {
  expect(await brokenLinks(dir)).toEqual([]);
});

it('is the same when pages are rendered in worker threads', async () => {
  const before = await readBuild(dir);
  await buildWell(dir, {env: {DOCUSAURUS_SSG_WORKER_THREAD_COUNT: '2'}});
  expect(differences(before, await readBuild(dir))).toEqual([]);
});

it('shows the same on webpack', async () => {
  const webpack = await copyFixture('minimal');
  await buildWell(webpack, {args: ['--config', 'docusaurus.config.webpack.ts']});
  const pages = ['birds/robin', 'birds/kestrel', 'comparison', 'glossary', 'bibliography'];
  for (const page of [...pages, 'options', 'sources/finch-2001']) {
    const expected = (await readPage(dir, page))('article').html();
    expect((await readPage(webpack, page))('article').html(), page).toBe(expected);
  }
});

it('neither draws pictures nor writes copies of pages, unless it is asked to', async () => {
  expect(robin('meta[property="og:image"]')).toHaveLength(0);
  expect(robin('link[type="text/markdown"]')).toHaveLength(0);
  const names = await readdir(path.join(dir, 'build'), {recursive: true});
  expect(names.filter((name) => /(?:^cards|\.md|llms\.txt)$/u.test(name))).toEqual([]);
});
