import {describe, expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {desktop, pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();
const withCode = 'docs/about/fields';
const code = '.theme-code-block';
/** As the page's language writes it. */
const DAY = /^\d{1,2} \p{L}+ \d{4}$/u;
/** Of the grammars that Prism comes with. */
const PRISM = 'clike';

/** Whether what highlights code is among the scripts that a page has run. */
async function runsPrism(page: Page): Promise<boolean> {
  const scripts = await page.evaluate(async () => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const run = entries.filter(({initiatorType}) => initiatorType === 'script');
    return Promise.all(run.map(async ({name}) => (await fetch(name)).text()));
  });
  return scripts.some((script) => script.includes(PRISM));
}

describe('code', () => {
  it('is highlighted without scripts', async () => {
    const page = await session.open(withCode, {javaScriptEnabled: false});
    expect(await page.locator(`${code} .token`).count()).toBeGreaterThan(5);
  });

  it('looks the same with scripts, and can be copied', async () => {
    const page = await session.open(withCode, {javaScriptEnabled: false});
    const texts = await page.locator(code).allInnerTexts();
    const live = await session.open(withCode);
    await live
      .getByRole('button', {name: 'Copy code to clipboard'})
      .first()
      .waitFor({state: 'attached'});
    expect(await live.locator(code).allInnerTexts()).toEqual(texts);
    expect(await live.locator(`${code} .token`).count()).toBeGreaterThan(5);
    expect(await runsPrism(live)).toBe(true);
  });

  it('stays as it was sent where what highlights it cannot be loaded', async () => {
    const page = await session.open('', {serviceWorkers: 'block'});
    let stopped = 0;
    await page.route('**/assets/js/*.js', async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      if (script.includes(PRISM)) {
        stopped += 1;
        await route.abort();
      } else {
        await route.fulfill({response, body: script});
      }
    });
    await page.goto(session.url + withCode);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await expect.poll(() => stopped).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(await page.locator(`${code} .token`).count()).toBeGreaterThan(5);
  });

  it('is there after a page without code, which has not loaded what highlights it', async () => {
    const page = await session.open('docs/about/style', {viewport: desktop});
    await page.waitForLoadState('networkidle');
    expect(await runsPrism(page)).toBe(false);
    await page.locator(`aside a[href="/${withCode}"]`).click();
    await page.locator(`${code} .token`).first().waitFor();
    expect(await page.locator(code).first().innerText()).not.toBe('');
  });
});

it.each([pageKinds.home, pageKinds.glossary])(
  'asks for its scripts once it is seen: /%s',
  async (path) => {
    const page = await session.open(path);
    const {painted, asked} = await page.evaluate(() => {
      const scripts = performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script');
      return {
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        asked: Math.min(...scripts.map(({startTime}) => startTime)),
      };
    });
    expect(asked).toBeGreaterThanOrEqual(painted);
  },
);

it('says when a page was checked as it was sent, and on the page that follows', async () => {
  const notice = 'article aside time';
  const page = await session.open(withCode, {viewport: desktop});
  expect(await page.locator(notice).innerText()).toMatch(DAY);
  await page.locator('aside a[href="/docs/about/style"]').first().click();
  await page.locator('h1', {hasText: 'Style guide'}).waitFor();
  expect(await page.locator(notice).innerText()).toMatch(DAY);
});

it('is whole where the browser had changed the page before its scripts came', async () => {
  const page = await session.open('', {serviceWorkers: 'block'});
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('article h1')?.replaceChildren('Translated');
    });
  });
  await page.goto(session.url + withCode);
  await page.locator('article h1', {hasText: 'Fields'}).waitFor();
  expect(errors.join(' ')).toContain('onRecoverableError');
  await page.locator(`${code} .token`).first().waitFor();
  expect(await page.locator('article aside time').innerText()).toMatch(DAY);
});

it('gets its scripts where nothing is painted', async () => {
  const page = await session.open('', {serviceWorkers: 'block'});
  await page.addInitScript(() => {
    window.PerformanceObserver.prototype.observe = () => undefined;
  });
  await page.goto(session.url + pageKinds.glossary);
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
});
