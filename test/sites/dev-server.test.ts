import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {datasetChanges, type Change} from '../setup/changes';
import {findBrowser, launch} from '../setup/browser';
import {copyFixture, edit, startDevServer} from '../setup/site';
import type {DevServer} from '../setup/site';

let dir: string;
let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  dir = await copyFixture('minimal');
  [server, browser] = await Promise.all([startDevServer(dir), findBrowser().then(launch)]);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** HTML of a page's article as the running server shows it now, with the parts that come later. */
async function article(name: string): Promise<string> {
  await page.goto(server.url + name, {waitUntil: 'networkidle'});
  return page.locator('article').innerHTML();
}

describe.each<Change>([
  {
    what: 'front matter',
    file: 'docs/birds/robin.md',
    from: 'wingspan: 20–22 cm',
    to: 'wingspan: 23–25 cm',
    pages: {comparison: '23–25', 'birds/robin': '23–25'},
  },
  {
    what: 'a reference in front matter',
    file: 'docs/birds/heron.md',
    from: 'habitats: [wetland]',
    to: 'habitats: [woodland]',
    pages: {'habitats/woodland': '/birds/heron', 'birds/heron': '/habitats/woodland'},
  },
  ...datasetChanges,
])('a change of $what', ({file, from, to, pages}) => {
  it('reaches every page that depends on it', async () => {
    for (const [name, text] of Object.entries(pages)) {
      expect(await article(name), name).not.toContain(text);
    }
    await edit(dir, file, from, to);
    for (const [name, text] of Object.entries(pages)) {
      const options = {timeout: 60_000, interval: 500, message: name};
      await expect.poll(() => article(name), options).toContain(text);
    }
  });
});

describe('data files', () => {
  it('are served as in the build, and follow the documents', async () => {
    const mass = async (): Promise<unknown> => {
      const response = await fetch(`${server.url}data/bird/robin.json`);
      const {entry} = (await response.json()) as {entry: {fields: {mass: {text: string}[]}}};
      return entry.fields.mass[0]?.text;
    };
    expect(await mass()).toBe('18 g');
    await edit(dir, 'docs/birds/robin.md', '18 g', '17 g');
    await expect.poll(mass, {timeout: 60_000, interval: 500}).toBe('17 g');
  });
});

describe('a mistake', () => {
  it('is shown, the site goes on, and mending it is enough', async () => {
    await edit(dir, 'docs/birds/robin.md', 'call: A thin tick', 'cal: A thin tick');
    await expect.poll(() => server.output(), {timeout: 60_000}).toContain('unknown-key');
    expect(await article('birds/kestrel')).toContain('Kestrel');
    await edit(dir, 'docs/birds/robin.md', 'cal: A thin tick', 'call: A loud tick');
    await expect
      .poll(() => article('birds/robin'), {timeout: 60_000, interval: 500})
      .toContain('A loud tick');
  });
});
