import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {phone} from './pages';
import {startSession} from './session';

const session = startSession();
const tables = 'docs/next/techniques';

/** Where nothing of the element that has the focus can be seen: what it is, and what is over it. */
async function unseenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) {
      return undefined;
    }
    // Docusaurus's own button may go while it has the focus, since the page scrolled: it is hidden then.
    if (element.matches('.theme-back-to-top-button')) {
      return undefined;
    }
    // The part of it that is in the window; a line that is all there is too thin to look for.
    const parts = [...element.getClientRects()]
      .map(({left, width, top, bottom}) => ({
        middle: left + width / 2,
        width,
        top: Math.max(top, 0),
        bottom: Math.min(bottom, document.documentElement.clientHeight),
      }))
      .filter(({width, top, bottom}) => width > 4 && bottom - top > 4);
    const tops = parts.flatMap(({middle, top, bottom}) =>
      [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(middle, top + (bottom - top) * part)),
    );
    const seen = tops.some((top) => top && (element.contains(top) || top.contains(element)));
    const over = tops.find((top) => top)?.outerHTML.slice(0, 80) ?? 'nothing';
    return seen ? undefined : `${element.outerHTML.slice(0, 120)} below ${over}`;
  });
}

/** Goes through all that takes the focus. Answers how much that was, and what could not be seen. */
async function tabThrough(page: Page, key = 'Tab', limit = Infinity) {
  const unseen: string[] = [];
  await page.evaluate(() => {
    document.documentElement.style.setProperty('scroll-behavior', 'auto', 'important');
  });
  let steps = 0;
  for (; steps < limit; steps += 1) {
    await page.keyboard.press(key);
    const problem = await unseenFocus(page);
    if (problem !== undefined) {
      unseen.push(problem);
    }
    if (await page.evaluate(() => document.activeElement === document.body)) {
      break;
    }
  }
  return {steps, unseen};
}

describe('on a phone', () => {
  it.each([
    {name: 'tables', path: tables},
    {name: 'a table with rows and columns swapped', path: `${tables}?t1.flip=1`},
    {name: 'an entry', path: 'docs/next/techniques/cryoneurolysis'},
    {name: 'a comparison', path: 'docs/next/compare/cryoneurolysis-or-radiofrequency'},
  ])('what has the focus is seen: $name', async ({path}) => {
    const page = await session.open(path, {viewport: phone});
    await page.locator('main table').first().waitFor();
    const {steps, unseen} = await tabThrough(page);
    expect(unseen).toEqual([]);
    expect(steps).toBeGreaterThan(60);
  });

  it('the entries of a swapped table are links in its head', async () => {
    const page = await session.open(`${tables}?t1.flip=1`, {viewport: phone});
    const table = page.locator('main table').first();
    await table.locator('thead th').nth(15).waitFor();
    expect(await table.locator('thead').getByRole('link', {name: 'Cryoneurolysis'}).count()).toBe(
      1,
    );
    expect(await table.locator('thead a').first().isVisible()).toBe(true);
  });

  it('the bar of what is picked covers nothing that has the focus, in either direction', async () => {
    const page = await session.open(tables, {viewport: phone});
    const boxes = page
      .locator('main table')
      .first()
      .getByRole('checkbox', {name: /^Compare/u});
    for (const place of [0, 1, 2, 3]) {
      await boxes.nth(place).check();
    }
    await boxes.nth(3).focus();
    expect((await tabThrough(page, 'Tab', 150)).unseen).toEqual([]);
    expect((await tabThrough(page, 'Shift+Tab', 250)).unseen).toEqual([]);
  });
});

it('what is picked is announced by a region that was there before', async () => {
  const page = await session.open(tables);
  const status = page.locator('article [role=status]').last();
  await status.evaluate((element) => {
    element.id = 'heard';
  });
  const boxes = page
    .locator('main table')
    .first()
    .getByRole('checkbox', {name: /^Compare/u});
  await boxes.first().check();
  await page.locator('#heard', {hasText: /^Picked to compare: /u}).waitFor({state: 'attached'});
  const bar = page.getByRole('region', {name: 'Techniques to compare'});
  await bar.getByRole('button', {name: 'Clear'}).click();
  await bar.waitFor({state: 'detached'});
  // The button is gone; the focus is not lost with it.
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});
