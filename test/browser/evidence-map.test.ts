import AxeBuilder from '@axe-core/playwright';
import {expect, it} from 'vitest';
import {desktop, phone} from './pages';
import {startSession} from './session';

const session = startSession();
const address = 'docs/next/compare/evidence';

it.each([
  ['light', desktop],
  ['dark', desktop],
  ['light', phone],
  ['dark', phone],
] as const)('has no violation in %s at %o', async (colorScheme, viewport) => {
  const page = await session.open(address, {viewport, colorScheme, reducedMotion: 'reduce'});
  const {violations} = await new AxeBuilder({page}).include('figure').analyze();
  expect(violations.map(({id}) => id)).toEqual([]);
});

it('says the same in its picture and in its table', async () => {
  const page = await session.open(address, {viewport: desktop});
  const marks = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  const drawn = await marks('figure svg[role=img] g g path');
  expect(drawn.length).toBeGreaterThan(40);
  expect(await marks('figure tbody path')).toEqual(drawn);
  expect(await page.locator('figure tbody tr').count()).toBeLessThanOrEqual(drawn.length);
});

it('is a list of pairs on a phone, which needs no scrolling sideways', async () => {
  const page = await session.open(address, {viewport: phone});
  expect(await page.locator('figure svg[role=img]').isVisible()).toBe(false);
  const row = page.locator('figure tbody tr').first();
  expect(await row.locator('svg').isVisible()).toBe(true);
  expect(await row.getAttribute('role')).toBe('row');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

it('is there without scripts', async () => {
  const page = await session.open(address, {viewport: desktop, javaScriptEnabled: false});
  expect(await page.locator('figure svg[role=img]').isVisible()).toBe(true);
  expect(await page.locator('figure tbody tr').first().isVisible()).toBe(true);
});
