import {expect, it} from 'vitest';
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
  expect(await page.locator('article [lang]').count()).toBe(0);
});

it('labels, options and terms are in the language of the reader', async () => {
  const page = await session.open('es/docs/next/techniques/cryoneurolysis');
  const box = page.locator('article section').first();
  await box.getByText('Tipo de acción').waitFor();
  expect(await box.locator('dd').first().textContent()).toBe('Frío');
});
