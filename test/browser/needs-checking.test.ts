import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {desktop} from './pages';
import {startSession} from './session';

const session = startSession();
// Of the docs that are being worked on: the page of a release names its own days.
const PAGE = 'docs/next/about/needs-checking';

const rows = (page: Page) => page.getByRole('row').filter({has: page.locator('time')});

describe('what needs checking', () => {
  it('is told without scripts, as days', async () => {
    const page = await session.open(PAGE, {viewport: desktop, javaScriptEnabled: false});
    const days = await rows(page)
      .getByRole('rowheader')
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
    expect(await rows(page).first().getByRole('link').count()).toBeGreaterThan(0);
    expect(await page.getByText('Due now').count()).toBe(0);
  });

  it('is marked once its day has come', async () => {
    const page = await session.open('', {viewport: desktop});
    await page.clock.setFixedTime('2037-01-31T12:00:00Z');
    await page.goto(session.url + PAGE);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await rows(page).first().getByText('Due now').waitFor();
    expect(await page.getByText('Due now').count()).toBe(await rows(page).count());
  });
});
