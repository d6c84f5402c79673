import {expect, it} from 'vitest';
import {desktop, pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();

it.each([
  {name: 'glossary', path: pageKinds.glossary},
  {name: 'tables', path: pageKinds.tables},
])('a page of a thousand links fetches and watches few of them: $name', async ({path}) => {
  const page = await session.open('', {viewport: desktop, serviceWorkers: 'block'});
  await page.addInitScript(() => {
    const Original = window.IntersectionObserver;
    Object.assign(window, {observers: 0});
    window.IntersectionObserver = class extends Original {
      constructor(...args: ConstructorParameters<typeof Original>) {
        super(...args);
        Object.assign(window, {observers: Number(Reflect.get(window, 'observers')) + 1});
      }
    };
  });
  await page.goto(session.url + path, {waitUntil: 'networkidle'});
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  const links = await page.locator('article a[href^="/docs"]').count();
  expect(links).toBeGreaterThan(300);
  const observers = await page.evaluate(() => Number(Reflect.get(window, 'observers')));
  expect(observers).toBeLessThan(links / 3);
});

it('a link among many goes to its page without loading the site anew', async () => {
  const page = await session.open(pageKinds.glossary, {viewport: desktop});
  await page.evaluate(() => Object.assign(window, {stayed: true}));
  const link = page.locator('dl a[href^="/docs/techniques/"]').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL(`**${href}`);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});
