import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {otherPages, pageKinds, termLinkInProse} from './pages';
import {startSession} from './session';

const session = startSession();

/** What a page did that a careful reader would not like. */
interface Record {
  readonly requests: string[];
  readonly complaints: string[];
}

/** Opens a page with everything written down that it asks for and that its policy stops. */
async function watch(path: string): Promise<Record & {readonly page: Page}> {
  const page = await session.open('');
  const requests: string[] = [];
  const complaints: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/iu.test(message.text())) {
      complaints.push(message.text());
    }
  });
  await page.exposeFunction('tellViolation', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(window, 'tellViolation') as (text: string) => void;
      tell(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(session.url + path);
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  return {page, requests, complaints};
}

/** What readers do on any page: to the end of it, another look, a word, the next page. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo({top: document.body.scrollHeight, behavior: 'instant'});
  });
  await page.locator('button[class*=toggleButton]').first().click();
  const term = page.locator(termLinkInProse).first();
  if ((await term.count()) > 0) {
    await term.hover();
    await page.getByRole('tooltip').waitFor();
    await page.keyboard.press('Escape');
  }
  // A window that is not drawn may never be idle.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 5000})),
  );
}

describe.each(Object.entries({...pageKinds, ...otherPages}))('the page %s', (_, path) => {
  it('asks nobody but the site, breaks no rule of its policy and keeps no cookie', async () => {
    const {page, requests, complaints} = await watch(path);
    await use(page);
    expect(requests.length).toBeGreaterThan(3);
    const elsewhere = requests.filter(
      (url) => !url.startsWith(session.url) && !url.startsWith('data:'),
    );
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});

it('the policy stops what was put into a page by others', async () => {
  const {page, complaints} = await watch(pageKinds.technique);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.body.append(script);
    const picture = document.createElement('img');
    picture.src = 'https://example.org/pixel.png';
    picture.setAttribute('style', 'color: red');
    document.body.append(picture);
  });
  await expect.poll(() => complaints.some((text) => text.startsWith('img-src'))).toBe(true);
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  expect(complaints.some((text) => text.startsWith('script-src'))).toBe(true);
  expect(complaints.some((text) => text.startsWith('style-src-attr'))).toBe(true);
});
