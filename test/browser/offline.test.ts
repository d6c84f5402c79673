import {expect, it} from 'vitest';
import {pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();

it('a version that was visited is read without a network, page by page', async () => {
  const page = await session.open(pageKinds.technique);
  await page.getByText(/can be read offline/u).waitFor();
  await page.context().setOffline(true);

  await page.reload();
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  expect(await page.locator('article h1').innerText()).toBe('Cryoneurolysis');

  await page.locator('.theme-layout-navbar').getByRole('link', {name: 'Glossary'}).click();
  await page.waitForURL('**/glossary');
  await page.locator('article h1', {hasText: 'Glossary'}).waitFor();

  await page.goto(`${session.url}docs/conditions/spasticity`);
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  expect(await page.locator('article h1').count()).toBe(1);

  await page.goto(`${session.url}docs/1.0/glossary`);
  expect(await page.locator('main').innerText()).toContain('404');
});

it('only the version that was visited is kept', async () => {
  const page = await session.open('docs/1.0/glossary');
  await page.getByText(/can be read offline/u).waitFor();
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('site-version '));
    const requests = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({url}) => url)),
    );
    return {
      names,
      pages: requests.flat().filter((url) => new URL(url).pathname.startsWith('/docs')),
    };
  });
  expect(kept.names).toEqual(['site-version docs-default-1.0']);
  expect(kept.pages.length).toBeGreaterThan(20);
  expect(kept.pages.filter((url) => !new URL(url).pathname.startsWith('/docs/1.0'))).toEqual([]);
});
