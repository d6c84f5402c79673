import {expect, it} from 'vitest';
import {pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();

const {technique, tables, compare, glossary, bibliography, home} = pageKinds;

it.each(Object.entries({technique, tables, compare, glossary, bibliography, home}))(
  'from right to left nothing scrolls sideways at 320 pixels: %s',
  async (_, path) => {
    const page = await session.open(path, {viewport: {width: 320, height: 740}});
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((value) => {
        document.documentElement.dir = value;
      }, dir);
      const [scroll, width] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scroll, dir).toBe(width);
    }
  },
);

it('where colours are forced, states and verdicts are told by words', async () => {
  const page = await session.open(compare, {forcedColors: 'active'});
  const verdicts = page.locator('tr[data-verdict=differs] th');
  expect(await verdicts.count()).toBeGreaterThan(0);
  expect(await verdicts.first().innerText()).toContain('differs');
  const ring = await page.getByRole('button', {name: 'Print'}).evaluate((button) => {
    button.focus();
    return getComputedStyle(button).outlineStyle;
  });
  expect(ring).not.toBe('none');
});
