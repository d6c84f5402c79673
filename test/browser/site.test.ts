import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from '../setup/paths';
import {pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();

/** Every page of the build, from its sitemap. */
async function allPages(): Promise<readonly string[]> {
  const sitemap = await readFile(path.join(root, 'build/sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) =>
    new URL(address).pathname.slice(1),
  );
}

it('no page writes an error to the console, of hydration or otherwise', async () => {
  const page = await session.open('');
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(`${page.url()}: ${message.text()} ${message.location().url}`);
    }
  });
  page.on('pageerror', (error) => {
    errors.push(`${page.url()}: ${error.message}`);
  });
  const pages = await allPages();
  expect(pages.length).toBeGreaterThan(30);
  for (const name of pages) {
    await page.goto(session.url + name);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  }
  expect(errors).toEqual([]);
}, 900_000);

it('has the icon that browsers ask for where no page names it', async () => {
  const response = await fetch(`${session.url}favicon.ico`);
  expect(response.status).toBe(200);
  const icon = new DataView(await response.arrayBuffer());
  // Of the header of an icon: its kind, and how many sizes there are.
  expect([icon.getUint16(2, true), icon.getUint16(4, true)]).toEqual([1, 2]);
});

describe('the version dropdown', () => {
  it('keeps the reader on the same page', async () => {
    const page = await session.open(pageKinds.technique);
    const title = await page.locator('article h1').innerText();
    const dropdown = page.locator('.navbar .dropdown', {
      has: page.locator('a[href*="/docs/next/"]'),
    });
    await dropdown.hover();
    const next = dropdown.locator('a[href*="/docs/next/"]');
    expect(await next.getAttribute('href')).toBe('/docs/next/techniques/cryoneurolysis');
    await next.click();
    await page.waitForURL('**/docs/next/techniques/cryoneurolysis');
    // The address changes before the page has been fetched and drawn.
    await page.locator('.theme-doc-version-banner').waitFor();
    expect(await page.locator('article h1').innerText()).toBe(title);
  });
});

it('links within a version stay in it', async () => {
  const page = await session.open('docs/next/techniques/cryoneurolysis');
  const hrefs = await page
    .locator('article a[href^="/docs"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(10);
  expect(hrefs.filter((href) => !href.startsWith('/docs/next'))).toEqual([]);
});
