import {readFile} from 'node:fs/promises';
import {AxeBuilder} from '@axe-core/playwright';
import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {desktop, phone} from './pages';
import {startSession} from './session';

const session = startSession();
const address = 'docs/next/techniques';

async function open(query = '', options = {}): Promise<Page> {
  return session.open(address + query, {viewport: desktop, ...options});
}

const block = (page: Page): Locator => page.locator('main div:has(> div > table)').first();
const tableOf = (page: Page): Locator => page.locator('main table').first();
const bodyRows = (page: Page): Locator => tableOf(page).locator('tbody tr[data-entry]');

async function names(page: Page): Promise<readonly string[]> {
  return bodyRows(page).locator('th[scope=row]').allTextContents();
}

async function openPanel(page: Page, name: string): Promise<void> {
  await block(page).getByRole('button', {name}).first().click();
}

const status = (page: Page): Locator => block(page).getByRole('status').first();

describe('sorting', () => {
  it('goes up, down and back by the button of a column, and is announced', async () => {
    const page = await open();
    const before = await names(page);
    const button = tableOf(page).getByRole('button', {name: 'Sort by: Duration of effect'});
    const header = tableOf(page).locator('thead th', {
      has: page.getByRole('button', {name: 'Sort by: Duration of effect'}),
    });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/t1\.sort=effectDuration/u);
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(await status(page).textContent()).toMatch(/^15 of 15 rows, sorted by .*, ascending$/u);
    const up = await names(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/t1\.sort=-effectDuration/u);
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    const down = await names(page);
    expect(up).not.toEqual(before);
    expect(down[0]).not.toBe(up[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    expect(await names(page)).toEqual(before);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('does not move the page', async () => {
    const page = await open();
    await tableOf(page).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await tableOf(page).getByRole('button', {name: 'Sort by: Technique'}).click();
    await page.waitForURL(/t1\.sort=title/u);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
  });
});

describe('filtering', () => {
  it('narrows the rows to those of a value, says how many, and is undone', async () => {
    const page = await open();
    await openPanel(page, 'Filter and sort');
    const approach = block(page).getByRole('group', {name: 'Approach'});
    const cold = approach.getByRole('checkbox', {name: /^Cold/u});
    await cold.check();
    await page.waitForURL(/t1\.is\.approach=thermal-cold/u);
    expect(await names(page)).toEqual(['Cryoneurolysis']);
    expect(await status(page).textContent()).toBe('1 of 15 rows');
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    expect(await bodyRows(page).count()).toBe(15);
    await page.goForward();
    await page.waitForURL(/approach/u);
    await block(page).getByRole('button', {name: 'Reset'}).click();
    await page.waitForURL((url) => url.search === '');
    expect(await bodyRows(page).count()).toBe(15);
  });

  it('searches the words of the rows', async () => {
    const page = await open();
    await openPanel(page, 'Filter and sort');
    await block(page).getByRole('searchbox').fill('gasserian');
    await block(page).getByRole('searchbox').fill('balloon');
    await page.waitForURL(/t1\.q=balloon/u);
    expect(await names(page)).toContain('Balloon compression');
    await block(page).getByRole('searchbox').fill('no such words anywhere');
    await page.waitForURL(/t1\.q=no/u);
    expect(await bodyRows(page).count()).toBe(0);
    expect(await block(page).getByText('no entry meets the conditions').count()).toBe(1);
    await block(page).getByRole('region').getByRole('button', {name: 'Reset'}).click();
    await page.waitForURL((url) => url.search === '');
    expect(await bodyRows(page).count()).toBe(15);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('region');
  });
});

describe('an address', () => {
  const query =
    '?t1.sort=-title&t1.is.purpose=interrupts&t1.hide=indications&t1.order=reversibility&t1.dense=1';

  it('opens the table as it was shared, and again after a reload', async () => {
    const page = await open(query);
    for (const again of [false, true]) {
      if (again) {
        await page.reload();
      }
      await status(page).getByText('12 of 15 rows').waitFor();
      const rows = await names(page);
      expect(rows).toEqual([...rows].sort((a, b) => b.localeCompare(a, 'en-GB')));
      const heads = await tableOf(page).locator('thead th').allTextContents();
      expect(heads).toHaveLength(4);
      expect(heads[1]).toContain('Reversibility');
    }
  });

  it('of junk shows the table as it is written', async () => {
    const page = await open('?t1.sort=%00&t1.is.approach=&t1.hide=nothing&t1.order=%F0%9F');
    await status(page).getByText('15 of 15 rows').waitFor();
    expect(await bodyRows(page).count()).toBe(15);
  });
});

describe('columns', () => {
  it('are hidden, moved and swapped with the rows', async () => {
    const page = await open();
    await openPanel(page, 'Columns');
    await block(page).getByRole('checkbox', {name: 'Reversibility'}).uncheck();
    await page.waitForURL(/t1\.hide=reversibility/u);
    await block(page).getByRole('button', {name: 'Move up: Duration of effect'}).click();
    await page.waitForURL(/t1\.order=/u);
    const heads = await tableOf(page).locator('thead th').allTextContents();
    expect(heads[1]).toContain('Duration of effect');
    expect(heads.join()).not.toContain('Reversibility');
    await block(page).getByRole('checkbox', {name: 'Swap rows and columns'}).check();
    await page.waitForURL(/t1\.flip=1/u);
    expect(await tableOf(page).locator('thead th[scope=col]').count()).toBe(16);
    expect(await tableOf(page).locator('tbody th[scope=row]').first().textContent()).toContain(
      'Duration of effect',
    );
  });
});

it('is saved as CSV as it is shown', async () => {
  const page = await open('?t1.is.approach=thermal-cold&t1.hide=indications');
  await status(page).getByText('1 of 15 rows').waitFor();
  await openPanel(page, 'Save and share');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    block(page).getByRole('button', {name: 'Download as CSV'}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('technique.csv');
  await block(page).getByRole('status').getByText('Saved as technique.csv.').waitFor();
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^Cryoneurolysis,Interrupts it/u);
  const links = block(page).getByRole('link', {name: /View the data/u});
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
  }
  expect(await links.count()).toBe(2);
});

it('loads nothing for it before a reader touches a table', async () => {
  const page = await open();
  const scripts = (): Promise<number> =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.js')).length,
    );
  await page.waitForLoadState('networkidle');
  const before = await scripts();
  await openPanel(page, 'Columns');
  await block(page).getByRole('checkbox').first().waitFor();
  await expect.poll(scripts).toBeGreaterThan(before);
});

describe('on a phone', () => {
  it('rows are cards with the labels of their columns, and nothing scrolls sideways', async () => {
    const page = await open('', {viewport: phone});
    const row = bodyRows(page).first();
    const box = await row.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(phone.width);
    const label = await row
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toBe('"Aim for the nerve"');
    const [scroll, width] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBe(width);
  });

  it.each([true, false])('cards unfold one by one or together, scripts: %s', async (scripts) => {
    const page = await session.open(address, {viewport: phone, javaScriptEnabled: scripts});
    const cells = bodyRows(page).first().locator('td');
    const rest = cells.nth(3);
    expect(await cells.first().isVisible()).toBe(true);
    expect(await rest.isVisible()).toBe(false);
    await bodyRows(page)
      .first()
      .getByRole('checkbox', {name: /^Details: /u})
      .check();
    expect(await rest.isVisible()).toBe(true);
    expect(await bodyRows(page).nth(1).locator('td').nth(3).isVisible()).toBe(false);
    await block(page).getByRole('checkbox', {name: 'All details'}).check();
    expect(await bodyRows(page).nth(1).locator('td').nth(3).isVisible()).toBe(true);
  });

  it('a link to a source in a folded card unfolds it', async () => {
    const page = await session.open(address, {viewport: phone});
    const id = await bodyRows(page)
      .locator('td[data-rest] a[id^="cite-"]')
      .first()
      .getAttribute('id');
    const mark = page.locator(`[id="${id ?? ''}"]`);
    expect(await mark.isVisible()).toBe(false);
    await page
      .locator(`a[href="#${id ?? ''}"]`)
      .first()
      .click();
    await mark.waitFor();
  });

  it('the page of many tables has an end', async () => {
    const page = await session.open(address, {viewport: phone});
    const heights = await page
      .locator('main div:has(> div > table)')
      .evaluateAll((blocks) => blocks.map((each) => each.getBoundingClientRect().height));
    const rows = await page.locator('main tr[data-entry]').count();
    expect(heights.reduce((sum, height) => sum + height, 0) / rows).toBeLessThan(200);
  });

  it('filters say what they leave, and lead there', async () => {
    const page = await open('', {viewport: phone});
    await openPanel(page, 'Filter and sort');
    await block(page).getByRole('checkbox', {name: /^Cold/u}).check();
    const show = block(page).getByRole('button', {name: 'Show 1 of 15 rows'});
    await show.click();
    expect(await block(page).getByRole('searchbox').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('region');
  });

  it('stay a table for screen readers', async () => {
    const page = await open('', {viewport: phone});
    expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(15);
    expect(await tableOf(page).locator('td').first().getAttribute('role')).toBe('cell');
  });
});

it.each([
  {name: 'desktop, light', viewport: desktop, colorScheme: 'light' as const},
  {name: 'phone, dark', viewport: phone, colorScheme: 'dark' as const},
])('panels pass axe: $name', async ({viewport, colorScheme}) => {
  const page = await open('?t1.sort=title', {viewport, colorScheme});
  for (const panel of ['Filter and sort', 'Columns', 'Save and share']) {
    await openPanel(page, panel);
    await block(page).locator('input, li > button').first().waitFor();
    const {violations} = await new AxeBuilder({page}).include('main').analyze();
    expect(violations.map(({id, nodes}) => `${panel} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});
