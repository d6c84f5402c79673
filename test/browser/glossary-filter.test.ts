import AxeBuilder from '@axe-core/playwright';
import type {BrowserContextOptions, Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {desktop, pageKinds, phone} from './pages';
import {startSession} from './session';

const session = startSession();

function open(rest = '', options: BrowserContextOptions = {}): Promise<Page> {
  return session.open(pageKinds.glossary + rest, {viewport: desktop, ...options});
}

const field = (page: Page): Locator => page.getByRole('searchbox', {name: 'Filter the terms'});
const status = (page: Page): Locator => page.getByRole('search').getByRole('status');

async function letters(page: Page): Promise<readonly string[]> {
  return page.locator('article h2:visible').evaluateAll((all) => all.map(({id}) => id));
}

async function shown(page: Page): Promise<readonly string[]> {
  return page.locator('article dfn:visible').allTextContents();
}

describe('what is typed', () => {
  it('leaves the terms that begin so, under their letters, and is announced', async () => {
    const page = await open();
    const all = await shown(page);
    await field(page).pressSequentially('cryo');
    await page.waitForURL(/\?q=cryo$/u);
    const names = await shown(page);
    expect(names).toContain('Cryoneurolysis');
    expect(names.length).toBeLessThan(all.length / 4);
    expect(await status(page).textContent()).toBe(`${names.length} of ${all.length} terms`);
    expect(await letters(page)).toContain('c');
    expect(await letters(page)).not.toContain('n');
  });

  it('is undone by the button and by Esc, and the field keeps the focus', async () => {
    const page = await open();
    const all = await shown(page);
    await field(page).fill('xyzzy');
    expect(await shown(page)).toEqual([]);
    expect(await status(page).textContent()).toBe('No term has a word that begins so');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual(all);
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await field(page).fill('xyzzy');
    await page.keyboard.press('Escape');
    expect(await shown(page)).toEqual(all);
    await page.waitForURL((url) => url.search === '');
  });
});

describe('the address', () => {
  it('brings the terms that were left back after a reload', async () => {
    const page = await open('?q=cryo');
    await page.waitForFunction(() => document.querySelector('article [hidden]'));
    const names = await shown(page);
    expect(await field(page).inputValue()).toBe('cryo');
    await page.reload();
    await page.waitForFunction(() => document.querySelector('article [hidden]'));
    expect(await shown(page)).toEqual(names);
  });

  it('shows all terms again when it leads to one that is left out', async () => {
    const page = await open('?q=cryo#term:phenol');
    await page.waitForFunction(() => location.search === '');
    expect(await page.locator('article [hidden]').count()).toBe(0);
    const target = page.locator('[id="term:phenol"]');
    await page.waitForFunction(() => {
      const {top = -1} = document.getElementById('term:phenol')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    });
    expect(await target.isVisible()).toBe(true);
    expect(await field(page).inputValue()).toBe('');
  });

  it('shows all terms again when a link of the page leads to one that is left out', async () => {
    const page = await open('?q=cryo');
    await page.waitForFunction(() => document.querySelector('article [hidden]'));
    await page.locator('.table-of-contents a[href="#n"]').click();
    await page.waitForFunction(() => !document.querySelector('article [hidden]'));
    await page.waitForURL((url) => url.search === '' && url.hash === '#n');
  });
});

it('is not there without scripts', async () => {
  const page = await open('', {javaScriptEnabled: false});
  expect(await page.getByRole('searchbox').count()).toBe(0);
  expect((await shown(page)).length).toBeGreaterThan(50);
});

it.each(['light', 'dark'] as const)('has no violation in %s on a phone', async (colorScheme) => {
  const page = await open('?q=cryo', {viewport: phone, colorScheme, reducedMotion: 'reduce'});
  await page.waitForFunction(() => document.querySelector('article [hidden]'));
  const {violations} = await new AxeBuilder({page}).include('article').analyze();
  expect(violations.map(({id}) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
