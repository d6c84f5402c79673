import {expect, it} from 'vitest';
import {pageKinds, phone, setLetterSize} from './pages';
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

it.each(['100%', '200%'])(
  'on a phone the search is beside the title, with letters of %s',
  async (size) => {
    const page = await session.open(glossary, {viewport: phone});
    await setLetterSize(page, size);
    const title = await page.locator('.navbar__title').first().boundingBox();
    const search = await page
      .locator('.navbar [class*=navbarSearchContainer] button')
      .first()
      .boundingBox();
    expect(title && search && title.x + title.width <= search.x).toBe(true);
    expect(search && search.x + search.width).toBeLessThanOrEqual(phone.width);
  },
);

it.each([1280, 640])(
  'with letters of twice the size nothing is lost at %d pixels',
  async (width) => {
    const page = await session.open('docs/next/compare/evidence', {viewport: {width, height: 900}});
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const cut = await page
      .locator('.menu__link > span')
      .evaluateAll(
        (names) => names.filter((each) => each.scrollHeight > each.clientHeight + 1).length,
      );
    expect(cut).toBe(0);
    const places = await page
      .locator('.navbar__items')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect()));
    const [start, end] = places;
    expect(start?.right).toBeLessThanOrEqual(end?.left ?? 0);
    const links = await page
      .locator('.navbar__items:not(.navbar__items--right)')
      .evaluate(
        (items) => items.scrollWidth <= items.clientWidth || getComputedStyle(items).overflowX,
      );
    expect([true, 'auto']).toContain(links);
  },
);

it('on paper a map keeps its name beside it, and letters that can be read', async () => {
  const page = await session.open('docs/next/compare/evidence', {
    viewport: {width: 700, height: 990},
  });
  await page.emulateMedia({media: 'print'});
  const name = page.locator('figure:has(svg[role=img]) > figcaption').first();
  expect(await name.evaluate((caption) => getComputedStyle(caption).breakAfter)).toBe('avoid');
  const letters = await page
    .locator('figure svg[role=img]')
    .first()
    .evaluate((svg: SVGSVGElement) => 13 * (svg.getScreenCTM()?.a ?? 0));
  expect(letters).toBeGreaterThanOrEqual(10);
});

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
