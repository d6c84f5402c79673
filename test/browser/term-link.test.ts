import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {pageKinds, phone, termLinkInProse} from './pages';
import {startSession} from './session';

const session = startSession();

/** The definition as the glossary page of the same site has it. */
async function definitionOf(href: string): Promise<string> {
  const page = await session.open(href.slice(1));
  const id = href.slice(href.indexOf('#') + 1);
  const text = await page.locator(`[id="${id}"]`).evaluate((anchor) => {
    const entry = anchor.closest('dl, li, section, article');
    return entry?.textContent ?? '';
  });
  await page.context().close();
  return text;
}

async function firstTerm(page: Page) {
  const link = page.locator(termLinkInProse).first();
  await link.scrollIntoViewIfNeeded();
  return link;
}

describe('with a mouse', () => {
  it('the definition shows on hover, stays under the pointer, and goes with it', async () => {
    const page = await session.open(pageKinds.technique);
    const link = await firstTerm(page);
    const popup = page.getByRole('tooltip');
    expect(await popup.count()).toBe(0);

    await link.hover();
    await popup.waitFor();
    const box = await popup.boundingBox();
    if (!box) {
      throw new Error('The popup has no box.');
    }
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, {steps: 8});
    await page.waitForTimeout(600);
    expect(await popup.isVisible()).toBe(true);

    await page.mouse.move(1, 400, {steps: 8});
    await popup.waitFor({state: 'detached'});
  });

  it('a click follows the link to the entry in the glossary', async () => {
    const page = await session.open(pageKinds.technique);
    const link = await firstTerm(page);
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${href ?? ''}`);
    // The address changes before the glossary has been fetched and drawn.
    const entry = page.locator(`[id="${href?.split('#')[1] ?? ''}"]`);
    await entry.first().waitFor({state: 'attached'});
    expect(await entry.count()).toBe(1);
  });

  it('Esc takes the definition away while the pointer is on the link', async () => {
    const page = await session.open(pageKinds.technique);
    const link = await firstTerm(page);
    await link.hover();
    await page.getByRole('tooltip').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({state: 'detached'});
  });
});

describe('with the keyboard', () => {
  it('the definition shows on focus, describes the link, and Esc takes it away', async () => {
    const page = await session.open(pageKinds.technique);
    const link = await firstTerm(page);
    // Focus comes by a key, from the element before.
    await link.evaluate((element) => {
      const before = document.createElement('button');
      before.textContent = 'before';
      element.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
    const popup = page.getByRole('tooltip');
    await popup.waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe(await popup.getAttribute('id'));

    await page.keyboard.press('Escape');
    await popup.waitFor({state: 'detached'});
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await popup.waitFor();
    await page.keyboard.press('Shift+Tab');
    await popup.waitFor({state: 'detached'});
  });
});

describe('with touch', () => {
  const options = {viewport: phone, hasTouch: true, isMobile: true};

  it('a tap shows the definition and a way to the glossary; a second tap outside ends it', async () => {
    const page = await session.open(pageKinds.technique, options);
    const link = await firstTerm(page);
    const address = page.url();
    await link.tap();
    const card = page.getByRole('dialog');
    await card.waitFor();
    expect(page.url()).toBe(address);
    const href = await link.getAttribute('href');
    expect(await card.getByRole('link').getAttribute('href')).toBe(href);

    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= phone.width).toBe(true);

    await card.getByRole('button').tap();
    await card.waitFor({state: 'detached'});

    await link.tap();
    await card.waitFor();
    await page.touchscreen.tap(5, 70);
    await card.waitFor({state: 'detached'});
  });
});

describe('the definition', () => {
  it('is not in the page until it is asked for', async () => {
    const page = await session.open(pageKinds.technique);
    const link = await firstTerm(page);
    const href = (await link.getAttribute('href')) ?? '';
    await link.hover();
    const popup = page.getByRole('tooltip');
    await popup.waitFor();
    const [shown = ''] = (await popup.innerText()).split('\n').slice(-1);
    const [sentence = ''] = shown.split(/(?<=\.)\s/u).slice(-1);
    expect(sentence.length).toBeGreaterThan(10);
    expect(await definitionOf(href)).toContain(sentence.replace(/^.*? (?=[A-Z])/u, ''));
    const html = await (await fetch(session.url + pageKinds.technique)).text();
    expect(html).not.toContain(sentence);
  });
});

describe('without JavaScript', () => {
  it('the term is a link to its glossary entry', async () => {
    const page = await session.open(pageKinds.technique, {javaScriptEnabled: false});
    const link = await firstTerm(page);
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href.split('#')[1] ?? ''}"]`).count()).toBe(1);
  });
});
