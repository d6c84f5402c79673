import {expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {startMirror} from './mirror';
import {pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();

/** Visits a page until its version is kept, and takes the network away. */
async function keepAndDisconnect(path: string): Promise<{page: Page; url: string}> {
  const {url, close} = await startMirror(session.url);
  const page = await session.open(path, {}, url);
  await page.getByText(/can be read offline/u).waitFor();
  await close();
  return {page, url};
}

it('a version that was visited is read without a network, page by page', async () => {
  const {page, url} = await keepAndDisconnect(pageKinds.technique);

  await page.reload();
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  expect(await page.locator('article h1').innerText()).toBe('Cryoneurolysis');

  await page.locator('.theme-layout-navbar').getByRole('link', {name: 'Glossary'}).click();
  await page.waitForURL('**/glossary');
  await page.locator('article h1', {hasText: 'Glossary'}).waitFor();

  await page.goto(`${url}docs/conditions/spasticity`);
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  expect(await page.locator('article h1').count()).toBe(1);
  const term = page.locator('article a.c-term').first();
  await term.hover();
  const popup = page.getByRole('tooltip');
  await popup.waitFor();
  expect((await popup.innerText()).length).toBeGreaterThan((await term.innerText()).length);

  await page.goto(`${url}docs/1.0/glossary`);
  expect(await page.locator('main').innerText()).toContain('404');
});

it('the version that was visited is searched without a network', async () => {
  const {page} = await keepAndDisconnect(pageKinds.technique);
  // A page that was there before the worker is not served by it.
  await page.reload();
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('axonotmesis');
  await page.locator('[role=option][href="/docs/glossary#term:axonotmesis"]').waitFor();
});

it('tells readers of a new version of the site, and shows it when they ask', async () => {
  let changed = false;
  const mirror = await startMirror(session.url, (path) =>
    changed && path.startsWith('/sw.js') ? '\n// new' : '',
  );
  const page = await session.open('docs/1.0/glossary', {}, mirror.url);
  await page.getByText(/can be read offline/u).waitFor();
  changed = true;
  await page.reload();
  const notice = page.getByRole('alert').filter({hasText: 'New version available'});
  await notice.getByText('New version available').waitFor();
  await Promise.all([
    page.waitForEvent('load'),
    notice.getByRole('button', {name: 'Refresh'}).click(),
  ]);
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  expect(await notice.count()).toBe(0);
  await mirror.close();
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
  expect(kept.pages.length).toBeGreaterThan(120);
  expect(kept.pages.filter((url) => url.includes('/search-index/')).length).toBeGreaterThan(50);
  expect(kept.pages.filter((url) => !new URL(url).pathname.startsWith('/docs/1.0'))).toEqual([]);
});
