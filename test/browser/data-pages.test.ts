import {expect, it} from 'vitest';
import {desktop, pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();

it.each([pageKinds.source, pageKinds.option, pageKinds.options])(
  '%s is the same with scripts and without',
  async (address) => {
    const texts = await Promise.all(
      [true, false].map(async (javaScriptEnabled) => {
        const page = await session.open(address, {viewport: desktop, javaScriptEnabled});
        return page.locator('main').textContent();
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  },
);

it('takes over without a complaint of React', async () => {
  const page = await session.open(pageKinds.home);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', ({message}) => complaints.push(message));
  for (const address of [pageKinds.source, pageKinds.option]) {
    await page.goto(session.url + address);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  }
  expect(complaints).toEqual([]);
});

it('leads from a list of sources to a source, on to where it is cited, and back', async () => {
  const page = await session.open('docs/procedures/knee-cryoneurolysis', {viewport: desktop});
  const link = page.locator('ol a[href$="/sources/radnovich-2017-cryo-knee"]');
  await link.click();
  await page.waitForURL(/\/sources\/radnovich-2017-cryo-knee$/u);
  await page.locator('article a[href*="knee-cryoneurolysis#ref-"]').first().click();
  await page.waitForURL(/knee-cryoneurolysis#ref-radnovich-2017-cryo-knee$/u);
  await page.goBack();
  expect(await page.locator('h1').count()).toBe(1);
});

it('leads from a fact to all entries that have the same option, and among options', async () => {
  const page = await session.open(pageKinds.technique, {viewport: desktop});
  await page
    .locator('article dd a[href$="/options/technique/guidance/ultrasound"]')
    .first()
    .click();
  await page.waitForURL(/guidance\/ultrasound$/u);
  const title = await page.locator('h1').textContent();
  await page.locator('article li a[href$="/guidance/fluoroscopy"]').click();
  await page.waitForURL(/guidance\/fluoroscopy$/u);
  expect(await page.locator('h1').textContent()).not.toBe(title);
});

it.each([
  {name: 'in the other version', from: 'docs/next/sources/abdelghafar-2021-shpn-us', to: '2.0'},
  {name: 'of an option', from: 'docs/next/options/technique/guidance/ultrasound', to: '2.0'},
])('the switch of versions leads to the same page $name', async ({from, to}) => {
  const page = await session.open(from, {viewport: desktop});
  await page.locator('.navbar').getByRole('button', {name: 'Next'}).hover();
  await page.locator('.navbar').getByRole('link', {name: to, exact: true}).click();
  await page.waitForURL(session.url + from.replace('/next/', '/'));
  expect(await page.locator('h1').count()).toBe(1);
});

it('the switch of versions leads to the start of a version that lacks the page', async () => {
  const page = await session.open('docs/next/options/condition/kind/injury', {
    viewport: desktop,
  });
  const hrefs = await page
    .locator('.navbar .dropdown a[href*="/docs"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toContain('/docs/1.0');
});

it('the switch of languages keeps the page', async () => {
  const page = await session.open(pageKinds.source, {viewport: desktop});
  const href = await page.locator('.navbar a[lang="es"]').first().getAttribute('href');
  expect(href).toBe(`/es/${pageKinds.source}`);
});

it('says so where there is no such source', async () => {
  const page = await session.open('docs/sources/no-such-source', {viewport: desktop});
  expect(await page.locator('h1').textContent()).toMatch(/\w/u);
  expect(page.url()).toContain('no-such-source');
  expect(await page.locator('article').count()).toBe(0);
});
