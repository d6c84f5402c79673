import type {Locator} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {desktop, pageKinds, phone} from './pages';
import {startSession} from './session';

const session = startSession();

const left = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.x ?? NaN;
const top = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.y ?? NaN;

describe('a comparison table', () => {
  it('has a name, column headers and row headers, and says so without JavaScript', async () => {
    const page = await session.open(pageKinds.tables, {javaScriptEnabled: false});
    for (const table of await page.locator('article table').all()) {
      expect(await table.locator('caption').innerText()).not.toBe('');
      expect(await table.locator('thead th[scope=col]').count()).toBeGreaterThan(1);
      expect(await table.locator('tbody th[scope=row] a[href]').count()).toBeGreaterThan(1);
      const columns = await table.locator('thead th').count();
      for (const row of await table.locator('tbody tr:has(th[scope=row])').all()) {
        expect(await row.locator('th, td').count()).toBe(columns);
      }
    }
    expect(await page.locator('article table').count()).toBeGreaterThan(0);
  });

  it('is in a region with its name, which the keyboard can scroll', async () => {
    const page = await session.open(pageKinds.tables, {viewport: phone});
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

  it('keeps the first column and the head in sight when it is scrolled on a phone', async () => {
    const page = await session.open(pageKinds.tables, {viewport: phone});
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
