import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {root} from '../setup/paths';
import {readPage} from '../setup/site';

describe('the sitemap', () => {
  it.each(['', 'es/'])('of “%s” has the latest version alone, with days', async (locale) => {
    const xml = await readFile(path.join(root, `build/${locale}sitemap.xml`), 'utf8');
    const page = load(xml, {xml: true});
    const urls = page('url').toArray();
    const places = urls.map((url) => new URL(page(url).find('loc').text()).pathname);
    expect(places).toContain(`/${locale}docs/techniques/cryoneurolysis`);
    expect(places.filter((place) => /\/docs\/(?:next|\d)/u.test(place))).toEqual([]);
    const undated = urls
      .filter((url) => !/^\d{4}-\d{2}-\d{2}$/u.test(page(url).find('lastmod').text()))
      .map((url) => new URL(page(url).find('loc').text()).pathname)
      // Pages of sources and options are made of all documents of a version, and have no day.
      .filter((place) => /\/docs\/(?!options|sources)/u.test(place));
    expect(undated).toEqual([]);
  });
});

it.each([
  ['docs/next/techniques/phenol', 'docs/techniques/phenol'],
  ['docs/1.0/techniques/alcohol', 'docs/techniques/alcohol'],
  ['es/docs/next/techniques/phenol', 'es/docs/techniques/phenol'],
  ['docs/techniques/phenol', 'docs/techniques/phenol'],
])('the page %s is one of %s', async (name, canonical) => {
  const page = await readPage(root, name);
  const href = page('link[rel="canonical"]').attr('href') ?? '';
  expect(new URL(href).pathname).toBe(`/${canonical}`);
  // Its translations are its own.
  expect(new URL(page('link[hreflang="x-default"]').attr('href') ?? '').pathname).toBe(
    `/${name.replace(/^es\//u, '')}`,
  );
});
