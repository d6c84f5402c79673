import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {desktop, pageKinds, phone, setLetterSize} from './pages';
import {startSession} from './session';

const session = startSession();

/** The reference site's technique with the most findings. */
const recordsPage = pageKinds.technique;

const left = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.x ?? NaN;
const top = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.y ?? NaN;

/** Too narrow for the widest table, too wide for cards. */
const tablet = {width: 640, height: 740};

describe('a comparison table', () => {
  it('has a name, column headers and row headers, and says so without JavaScript', async () => {
    const page = await session.open(pageKinds.tables, {javaScriptEnabled: false});
    const tables = page.locator('article [role=region] > table');
    for (const table of await tables.all()) {
      expect(await table.locator('caption').innerText()).not.toBe('');
      expect(await table.locator('thead th[scope=col]').count()).toBeGreaterThan(1);
      expect(await table.locator('tbody th[scope=row] a[href]').count()).toBeGreaterThan(1);
      const columns = await table.locator('thead th').count();
      for (const row of await table.locator('tbody tr:has(th[scope=row])').all()) {
        expect(await row.locator('th, td').count()).toBe(columns);
      }
    }
    expect(await tables.count()).toBeGreaterThan(0);
  });

  it('is in a region with its name, which the keyboard can scroll', async () => {
    const page = await session.open(pageKinds.tables, {viewport: tablet});
    const region = page
      .getByRole('region')
      .filter({has: page.locator('table')})
      .first();
    const caption = await region.locator('caption').innerText();
    expect(await page.getByRole('region', {name: caption}).count()).toBe(1);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
  });

  it('keeps the first column and the head in sight when it is scrolled', async () => {
    const page = await session.open(pageKinds.tables, {viewport: tablet});
    const region = page
      .getByRole('region')
      .filter({has: page.locator('table')})
      .first();
    await region.scrollIntoViewIfNeeded();
    const rowHeader = region.locator('tbody th[scope=row]').first();
    const cell = region.locator('tbody td').first();
    const head = region.locator('thead th').nth(1);
    const before = {row: await left(rowHeader), cell: await left(cell)};
    await region.evaluate((element) => {
      element.scrollTo({left: 150, top: 120, behavior: 'instant'});
    });
    expect(await left(rowHeader)).toBeCloseTo(before.row, 0);
    expect(await left(cell)).toBeLessThan(before.cell - 100);
    expect(await top(head)).toBeGreaterThanOrEqual((await top(region)) - 1);
    expect(await top(rowHeader)).toBeLessThan((await top(region)) + 400);
  });

  it('prints whole: nothing is cut off or hidden behind a scroll bar', async () => {
    // A4 upright without its margins, at 96 pixels an inch.
    const page = await session.open(pageKinds.tables, {viewport: {width: 718, height: 1000}});
    await page.emulateMedia({media: 'print'});
    const cut = await page
      .locator('[role=region]:has(> table)')
      .evaluateAll((regions) =>
        regions
          .filter(
            ({scrollWidth, clientWidth, scrollHeight, clientHeight}) =>
              scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
          )
          .map((region) => `${region.textContent.slice(0, 40)}: ${region.scrollWidth} px`),
      );
    expect(cut).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(718);
  });
});

describe('a table of records in a fact box', () => {
  const records = (page: Page): Locator => page.locator('article section [role=region]').first();

  /** The box is made anew once what readers can pick with has loaded. */
  async function openRecords(viewport: {width: number; height: number}): Promise<Page> {
    const page = await session.open(recordsPage, {viewport, serviceWorkers: 'block'});
    await page.waitForLoadState('networkidle');
    return page;
  }

  it('is whole on a phone: a card for each row, with the names of the columns', async () => {
    const page = await openRecords(phone);
    for (const width of [320, phone.width]) {
      await page.setViewportSize({...phone, width});
      const wider = await records(page).evaluate(
        ({scrollWidth, clientWidth}) => scrollWidth - clientWidth,
      );
      expect(wider, `${width} px`).toBe(0);
    }
    const header = records(page).locator('tbody th').first();
    const cell = records(page).locator('tbody td').first();
    expect(await top(cell)).toBeGreaterThan(await top(header));
    expect(await left(cell)).toBeCloseTo(await left(header), 0);
    const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label).toBe(JSON.stringify(await cell.getAttribute('data-label')));
  });

  it('stays a table for those who cannot see it, whatever it looks like', async () => {
    const page = await openRecords(phone);
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      const table = records(page).getByRole('table');
      const rows = await table.locator('tbody tr').count();
      expect(await table.getByRole('rowheader').count()).toBe(rows);
      expect(await table.getByRole('columnheader').count()).toBeGreaterThan(2);
      expect(await table.getByRole('cell').count()).toBeGreaterThan(rows);
    }
  });

  it('has its columns beside each other on a desktop, without a scroll bar', async () => {
    const page = await openRecords(desktop);
    const header = records(page).locator('tbody th').first();
    const cell = records(page).locator('tbody td').first();
    await expect.poll(async () => (await top(cell)) - (await top(header))).toBe(0);
    expect(
      await records(page).evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth),
    ).toBe(0);
  });
});

it('a page that is read in dark is printed in dark letters', async () => {
  const page = await session.open(pageKinds.technique, {colorScheme: 'dark'});
  const colour = () => page.evaluate(() => getComputedStyle(document.body).color);
  const onScreen = await colour();
  await page.emulateMedia({media: 'print'});
  expect(await colour()).not.toBe(onScreen);
  const parts = [...(await colour()).matchAll(/\d+/gu)].map(Number);
  expect(parts).toHaveLength(3);
  expect(Math.max(...parts)).toBeLessThan(64);
});

it('the pages do not scroll sideways on a phone when letters are twice as large', async () => {
  for (const path of [pageKinds.home, pageKinds.technique, pageKinds.tables]) {
    const page = await session.open(path, {viewport: phone});
    await setLetterSize(page, '200%');
    const overflow = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow, path).toBe(0);
  }
});

it.each(Object.entries(pageKinds))('the page %s never scrolls sideways', async (_, path) => {
  const page = await session.open(path, {viewport: phone});
  for (const viewport of [{width: 320, height: 600}, phone, {width: 768, height: 1024}, desktop]) {
    await page.setViewportSize(viewport);
    const overflow = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow, `${viewport.width} px`).toBe(0);
  }
  await page.context().close();
});
