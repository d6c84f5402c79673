import type {Locator} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {desktop, phone} from './pages';
import {startSession} from './session';

const session = startSession();

it.each([
  {name: 'a translated page', page: 'docs/next/glossary'},
  {name: 'a page that is not', page: 'docs/next/techniques/cryoneurolysis'},
])('the switch of languages keeps the reader on $name', async ({page: address}) => {
  const page = await session.open(address, {viewport: desktop});
  await page.getByRole('button', {name: 'English'}).hover();
  await page.getByRole('link', {name: 'Español'}).click();
  await page.waitForURL(`**/es/${address}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.getByRole('link', {name: 'Glosario'}).count()).toBeGreaterThan(0);
});

it('a page without a translation says so, and marks the language of its text', async () => {
  const page = await session.open('es/docs/next/techniques/cryoneurolysis', {viewport: phone});
  const article = page.locator('article');
  expect(await article.getByText('Esta página aún no está traducida').count()).toBe(1);
  const text = page.locator('article p', {hasText: 'A probe with a very cold tip'});
  expect(await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
    'en-GB',
  );
});

it('a translated page says nothing of that', async () => {
  const page = await session.open('es/docs/next/guides/what-is-neurolysis');
  expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('¿Qué es la neurólisis?');
  expect(await page.getByText('aún no está traducida').count()).toBe(0);
  const text = page.locator('article .theme-doc-markdown > p').first();
  expect(await text.evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang)).toBe('es');
});

it('a host with one page for unknown addresses answers in the language of the address too', async () => {
  // As the page of the first language is served there.
  const page = await session.open('404.html');
  const other = page.locator('main section[lang="es"]');
  expect(await other.getByRole('heading').textContent()).toBe('Página no encontrada');
  expect(await other.getByRole('link').getAttribute('href')).toMatch(/\/es\/$/u);
});

it('an unknown address is answered in the language of its locale', async () => {
  const page = await session.open('es/docs/no-such-page');
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Página no encontrada');
  expect(await page.title()).toContain('Página no encontrada');
});

it('each locale is installed under its own name', async () => {
  for (const [address, lang, name] of [
    ['', 'en-GB', 'Neurolysis Compendium'],
    ['es/', 'es', 'Compendio de neurólisis'],
  ] as const) {
    const page = await session.open(address);
    const href = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
    const response = await page.request.get(new URL(href, page.url()).href);
    expect(await response.json()).toMatchObject({lang, name});
  }
});

describe('on a page that is not translated', () => {
  /** The language that an element is in, by those around it. */
  const languages = (texts: Locator): Promise<readonly (string | undefined)[]> =>
    texts.evaluateAll((elements) =>
      elements.map((element) => element.closest<HTMLElement>('[lang]')?.lang),
    );
  const only = async (texts: Locator): Promise<readonly (string | undefined)[]> => {
    const all = await languages(texts);
    expect(all.length).toBeGreaterThan(0);
    return [...new Set(all)];
  };

  it('labels are in the language of the reader, texts and titles in their own', async () => {
    const page = await session.open('es/docs/next/techniques/cryoneurolysis', {viewport: desktop});
    const article = page.locator('article');
    expect(await only(article.locator('section dt'))).toEqual(['es']);
    expect(await only(article.getByText('Mencionado en'))).toEqual(['es']);
    expect(await only(article.locator('h2', {hasText: 'Referencias'}))).toEqual(['es']);
    expect(await only(article.locator('h1'))).toEqual(['en-GB']);
    const links = article.locator('nav ul[aria-label]');
    expect(await only(links.getByText('Cryoneurolysis for spasticity'))).toEqual(['en-GB']);
    const text = article.locator('dd', {hasText: 'Freezing makes the fibres degenerate'});
    expect(await only(text.locator('span').first())).toEqual(['en-GB']);
  });

  it('so are crumbs, sidebar, contents and the ways on', async () => {
    const page = await session.open('es/docs/next/techniques/cryoneurolysis', {viewport: desktop});
    expect(await only(page.locator('.breadcrumbs__item--active *'))).toEqual(['en-GB']);
    expect(await only(page.locator('.breadcrumbs__link', {hasText: 'Técnicas'}))).toEqual(['es']);
    expect(await only(page.locator('.menu__link--active[aria-current=page]'))).toEqual(['en-GB']);
    const contents = page.locator('.theme-doc-toc-desktop');
    expect(await only(contents.locator('a[href="#referencias"]'))).toEqual(['es']);
    expect(await only(contents.locator('li:first-child > a > *'))).toEqual(['en-GB']);
    expect(await only(page.locator('.pagination-nav__label > *'))).toEqual(['en-GB']);
  });

  it('names of entries in tables have their language, measures are in the language of the table', async () => {
    const page = await session.open('es/docs/next/techniques', {viewport: desktop});
    const table = page.locator('main table').first();
    expect(await only(table.locator('th[scope=row] a'))).toEqual(['en-GB']);
    expect(await only(table.locator('thead th'))).toEqual(['es']);
    expect(await only(table.locator('caption span'))).toEqual(['en-GB']);
    expect(await table.locator('thead small').first().textContent()).toBe(' (meses)');
    expect(await table.locator('tbody').getByText(/meses/u).count()).toBeGreaterThan(0);
  });
});

it('labels, options and terms are in the language of the reader', async () => {
  const page = await session.open('es/docs/next/techniques/cryoneurolysis');
  const box = page.locator('article section').first();
  await box.getByText('Tipo de acción').waitFor();
  expect(await box.locator('dd').first().textContent()).toBe('Frío');
});
