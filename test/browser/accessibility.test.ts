import AxeBuilder from '@axe-core/playwright';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {desktop, otherPages, pageKinds, phone, termLinkInProse} from './pages';
import {startSession} from './session';

const session = startSession();

const looks = [
  {colorScheme: 'light', viewport: desktop},
  {colorScheme: 'light', viewport: phone},
  {colorScheme: 'dark', viewport: desktop},
  {colorScheme: 'dark', viewport: phone},
] as const;

type Look = (typeof looks)[number];

/** All that a colour scheme can spoil; the other rules look at what is the same in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Shows the page in one of the looks, as when the settings of the device change. */
async function dress(page: Page, {colorScheme, viewport}: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
  await page.waitForSelector(`html[data-theme=${colorScheme}]`);
  // Even the shortest change of a colour takes a frame, which a busy machine draws late.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({finished}) => finished)),
  );
}

async function violations(page: Page, {colorScheme}: Look): Promise<readonly string[]> {
  const axe = new AxeBuilder({page}).options({
    resultTypes: ['violations'],
    // WCAG 2.2 AA; axe leaves it out unless it is asked for.
    rules: {'target-size': {enabled: true}},
  });
  const found = await (colorScheme === 'dark' ? axe.withRules(colourRules) : axe).analyze();
  expect(found.passes.map(({id}) => id)).toContain('color-contrast');
  return found.violations.map(brief);
}

describe('in light and dark, on desktop and phone', () => {
  it.each(Object.entries({...pageKinds, ...otherPages}))(
    'the page %s has no violation',
    async (_, path) => {
      const page = await session.open(path);
      for (const look of looks) {
        await dress(page, look);
        expect(await violations(page, look), JSON.stringify(look)).toEqual([]);
      }
      await page.context().close();
    },
  );

  it('an open definition has no violation', async () => {
    const page = await session.open(pageKinds.technique);
    for (const look of looks) {
      await dress(page, look);
      await page.mouse.move(1, 1);
      await page.locator(termLinkInProse).first().hover();
      await page.getByRole('tooltip').waitFor();
      expect(await violations(page, look), JSON.stringify(look)).toEqual([]);
    }
  });
});

it('open search with results has no violation', async () => {
  const page = await session.open(pageKinds.technique);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('nerve');
  await page.getByRole('option').first().waitFor();
  for (const look of looks) {
    await dress(page, look);
    expect(await violations(page, look), JSON.stringify(look)).toEqual([]);
  }
});

function brief({id, nodes}: {id: string; nodes: {html: string}[]}): string {
  return `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`;
}
