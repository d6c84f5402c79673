import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {desktop, phone, setLetterSize} from './pages';
import {startSession} from './session';

const session = startSession();
const address = 'docs/next/compare';

const entries = (page: Page): Locator => page.locator('article table thead th a');
const tray = (page: Page): Locator => page.getByRole('region', {name: 'Techniques to compare'});

async function shown(page: Page): Promise<readonly string[]> {
  return entries(page).allInnerTexts();
}

describe('the page on which readers choose', () => {
  it('is of use without JavaScript: a comparison, and links to others', async () => {
    const page = await session.open(address, {javaScriptEnabled: false});
    expect(await shown(page)).toEqual(['Cryoneurolysis', 'Conventional radiofrequency']);
    expect(await page.locator('article tbody tr[data-verdict=differs]').count()).toBeGreaterThan(3);
    expect(await page.locator('article nav a[href*="/compare/"]').count()).toBeGreaterThan(4);
    expect(await page.locator('article select').first().isVisible()).toBe(false);
  });

  it('shows what its address names, each value with its source', async () => {
    const page = await session.open(`${address}?technique=phenol,botulinum-toxin,alcohol`);
    await entries(page).nth(2).waitFor();
    expect(await shown(page)).toEqual([
      'Phenol neurolysis',
      'Botulinum toxin',
      'Alcohol neurolysis',
    ]);
    const dangling = await page
      .locator('article table a[href^="#ref-"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')?.slice(1) ?? '')
          .filter((id) => document.querySelectorAll(`[id="${id}"]`).length !== 1),
      );
    expect(dangling).toEqual([]);
    const numbers = await page
      .locator('article ol > li[id^="ref-"]')
      .evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value));
    // What the page's own list lacks goes on counting where that ends.
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(['?technique=', '?technique=nothing,%00,..', '?technique=%E0%A4%A', '?x=phenol'])(
    'stays as its author made it when the address is %s',
    async (query) => {
      const page = await session.open(address + query);
      expect(await shown(page)).toEqual(['Cryoneurolysis', 'Conventional radiofrequency']);
      await page.context().close();
    },
  );

  it('lets the keyboard choose, and keeps the choice in its address', async () => {
    const page = await session.open(address);
    const list = page.getByLabel('Technique 3');
    await list.focus();
    await list.selectOption('phenol');
    await entries(page).nth(2).waitFor();
    expect(new URL(page.url()).search).toBe(
      '?technique=cryoneurolysis,radiofrequency-ablation,phenol',
    );
    await page.reload();
    await entries(page).nth(2).waitFor();
    await page.getByRole('button', {name: 'Remove Cryoneurolysis'}).press('Enter');
    await page.waitForURL(/technique=radiofrequency-ablation,phenol$/u);
    expect(await shown(page)).toEqual(['Conventional radiofrequency', 'Phenol neurolysis']);
  });

  it('hides rows that are the same, also without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await session.open(address, {javaScriptEnabled});
      const same = page.locator('article tr[data-verdict=same]').first();
      expect(await same.isVisible()).toBe(true);
      await page.getByLabel('Hide rows that are the same').check();
      expect(await same.isVisible()).toBe(false);
      expect(await page.locator('article tr[data-verdict=differs]').first().isVisible()).toBe(true);
      await page.context().close();
    }
  });
});

describe('picking', () => {
  it('goes from tables and entries by way of the tray to the comparison', async () => {
    const page = await session.open('docs/next/techniques', {viewport: desktop});
    await page.getByRole('checkbox', {name: 'Compare Phenol neurolysis'}).first().check();
    await page.goto(`${session.url}docs/next/techniques/alcohol`);
    const button = page.getByRole('button', {name: 'Compare this'});
    await button.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await tray(page).getByRole('link', {name: 'Compare 2'}).click();
    await page.waitForURL(/compare\?technique=phenol,alcohol$/u);
    await expect
      .poll(() => shown(page), {timeout: 60_000})
      .toEqual(['Phenol neurolysis', 'Alcohol neurolysis']);
  });

  it('moves nothing in a table, and stops at four', async () => {
    const page = await session.open('docs/next/techniques', {viewport: desktop});
    const boxes = page.locator('article table').first().getByRole('checkbox');
    const row = page.locator('article table tbody tr[data-entry]').first();
    const size = await row.boundingBox();
    const left = (await row.locator('th a').boundingBox())?.x;
    for (const number of [0, 1, 2, 3]) {
      await boxes.nth(number).check();
    }
    expect(await boxes.nth(4).isDisabled()).toBe(true);
    expect((await row.boundingBox())?.height).toBe(size?.height);
    expect((await row.locator('th a').boundingBox())?.x).toBe(left);
    await tray(page).getByRole('button', {name: 'Clear'}).click();
    expect(await boxes.nth(4).isDisabled()).toBe(false);
    expect(await tray(page).count()).toBe(0);
  });

  it('works where the browser stores nothing', async () => {
    const page = await session.open(address);
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new Error('refused');
        },
      });
    });
    await page.goto(`${session.url}docs/next/techniques/alcohol`);
    await page.getByRole('button', {name: 'Compare this'}).click();
    await tray(page).waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });
});

it.each(['', '/kinds-of-radiofrequency', '?technique=phenol,alcohol,glycerol,cryoneurolysis'])(
  'the comparison %s fits every width, also with large letters',
  async (path) => {
    const page = await session.open(address + path);
    for (const [width, size] of [
      [320, '100%'],
      [phone.width, '200%'],
      [768, '100%'],
      [desktop.width, '200%'],
    ] as const) {
      await page.setViewportSize({...phone, width});
      await setLetterSize(page, size);
      const overflow = await page.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, `${width} px, ${size}`).toBe(0);
      const cut = await page
        .locator('article table td')
        .evaluateAll(
          (cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length,
        );
      expect(cut, `cells at ${width} px, ${size}`).toBe(0);
    }
    await page.context().close();
  },
);

it('two entries stand beside each other on a phone', async () => {
  const page = await session.open(address, {viewport: phone});
  const cells = page.locator('article tbody tr[data-verdict]').first().locator('td');
  const [left, right] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect(right?.x).toBeGreaterThan(left?.x ?? NaN);
});

it('prints without its controls', async () => {
  const page = await session.open(address, {viewport: {width: 718, height: 1000}});
  await page.emulateMedia({media: 'print'});
  expect(await page.locator('article select').first().isVisible()).toBe(false);
  expect(await page.getByRole('button', {name: 'Print'}).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
});
