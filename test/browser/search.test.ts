import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {pageKinds, phone} from './pages';
import {startSession} from './session';

const session = startSession();

/** Opens a page, and its search by the keys. */
async function openSearch(name: string, keys = 'Control+k'): Promise<Page> {
  const page = await session.open(name);
  await page.keyboard.press(keys);
  await field(page).waitFor();
  return page;
}

function field(page: Page): Locator {
  return page.getByRole('combobox', {name: 'What are you looking for?'});
}

/** Types a query, and waits for its results. */
async function search(page: Page, query: string): Promise<Locator> {
  await field(page).fill(query);
  const options = page.getByRole('option');
  await page
    .getByRole('status')
    .filter({hasText: /result/iu})
    .waitFor();
  await options.first().waitFor();
  return options;
}

describe('before search is opened', () => {
  it('nothing of it but its button is fetched', async () => {
    const page = await session.open('');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(session.url + pageKinds.technique, {waitUntil: 'networkidle'});
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((name) => name.includes('search-index'))).toEqual([]);
    requests.length = 0;
    await page.getByRole('button', {name: 'Search'}).click();
    await search(page, 'cryoneurolysis');
    expect(requests.filter((name) => name.includes('/docs/search-index/')).length).toBeGreaterThan(
      2,
    );
    expect(requests.filter((name) => !/^\/(?:assets|docs\/search-index)\//u.test(name))).toEqual(
      [],
    );
  });
});

describe('by keyboard', () => {
  it('opens, finds, goes to the result with the arrows and Enter', async () => {
    const page = await openSearch(pageKinds.guide);
    const options = await search(page, 'cryoneurolysis');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    const activeId = () => field(page).getAttribute('aria-activedescendant');
    expect(await activeId()).toBe(await options.first().getAttribute('id'));
    expect(await options.first().innerText()).toMatch(/^Cryoneurolysis/iu);
    await page.keyboard.press('ArrowDown');
    expect(await activeId()).toBe(await options.nth(1).getAttribute('id'));
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await activeId()).toBe(await options.last().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    const href = await options.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('closes on Esc, and the focus goes back to where it was', async () => {
    const page = await session.open(pageKinds.technique);
    const button = page.getByRole('button', {name: 'Search'});
    await button.focus();
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('results', () => {
  it.each([
    ['a technique', 'cryoneurolysis', '/docs/techniques/cryoneurolysis', 'Technique'],
    ['a condition', 'trigeminal neuralgia', '/docs/conditions/trigeminal-neuralgia', 'Condition'],
    ['a procedure', 'coeliac plexus', '/docs/procedures/celiac-plexus-neurolysis', 'Procedure'],
    ['a term', 'axonotmesis', '/docs/glossary#term:axonotmesis', 'Term'],
    ['a guide', 'questions to ask', '/docs/guides/questions-to-ask', 'Guide'],
    ['a page', 'style guide', '/docs/about/style', 'Page'],
  ])('say what they are: %s', async (_, query, href, kind) => {
    const page = await openSearch(pageKinds.start);
    await search(page, query);
    const option = page.locator(`[role="option"][href="${href}"]`);
    await option.waitFor();
    expect(await option.innerText()).toContain(kind);
  });

  it('lead to the term in the glossary', async () => {
    const page = await openSearch(pageKinds.start);
    await search(page, 'axonotmesis');
    await page.locator('[role="option"][href="/docs/glossary#term:axonotmesis"]').click();
    await page.waitForURL('**/docs/glossary#term:axonotmesis');
  });

  it('are told when there are none', async () => {
    const page = await openSearch(pageKinds.start);
    await field(page).fill('ზზზ');
    await page.getByRole('status').filter({hasText: 'ზზზ'}).waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the version that is being read', () => {
  it.each([
    ['docs/1.0/glossary', '/docs/1.0/'],
    ['docs/next/glossary', '/docs/next/'],
    ['docs/glossary', '/docs/'],
  ])('is the only one that is searched: %s', async (name, path) => {
    const page = await openSearch(name);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const options = await search(page, 'phenol');
    const hrefs = await options.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.length).toBeGreaterThan(1);
    expect(hrefs.filter((href) => !href?.startsWith(path))).toEqual([]);
    const others = ['/docs/next/', '/docs/1.0/'].filter((other) => other !== path);
    expect(hrefs.filter((href) => others.some((other) => href?.startsWith(other)))).toEqual([]);
    expect(requests.filter((file) => !file.startsWith(`${path}search-index/`))).toEqual([]);
  });

  it('does not find what only another version has', async () => {
    const page = await openSearch('docs/1.0/glossary');
    await field(page).fill('microwave ablation');
    await page
      .getByRole('status')
      .filter({hasText: /result|Nothing/u})
      .waitFor();
    const link = page.locator('[role="option"][href$="techniques/microwave-ablation"]');
    expect(await link.count()).toBe(0);
  });
});

describe('in Spanish', () => {
  it('has an index and words of its own', async () => {
    const page = await session.open('es/docs/glossary');
    await page.getByRole('button', {name: 'Buscar'}).click();
    await page.getByRole('combobox', {name: '¿Qué busca?'}).fill('neurólisis');
    await page
      .getByRole('status')
      .filter({hasText: /resultado/u})
      .waitFor();
    const hrefs = await page
      .getByRole('option')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => !href?.startsWith('/es/docs/'))).toEqual([]);
  });
});

describe('on a phone', () => {
  it('fills the screen and scrolls only its list', async () => {
    const page = await session.open(pageKinds.technique, {viewport: phone});
    await page.getByRole('button', {name: 'Search'}).click();
    await search(page, 'nerve');
    const box = await page.getByRole('dialog').boundingBox();
    expect(box).toMatchObject({x: 0, y: 0, width: phone.width});
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const close = await page.getByRole('button', {name: 'Close'}).boundingBox();
    expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
});

it('the button is not shown where there are no scripts', async () => {
  const page = await session.open(pageKinds.technique, {javaScriptEnabled: false});
  expect(await page.getByRole('button', {name: 'Search'}).count()).toBe(0);
});
