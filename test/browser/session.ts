import {afterAll, beforeAll, inject} from 'vitest';
import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {launch} from '../setup/browser';

/** A browser for the tests of one file. Pages that a test opens are closed with it. */
export interface Session {
  /** Opens a page of the site, or of a mirror of it, in a context of its own. */
  readonly open: (path: string, options?: BrowserContextOptions, site?: string) => Promise<Page>;
  readonly url: string;
}

/** Call it at the top of a test file. */
export function startSession(): Session {
  const url = inject('siteUrl');
  let browser: Browser;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launch(inject('browser'));
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    await browser.close();
  });

  return {
    url,
    async open(path, options, site = url) {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      // The machine may be busy with other tests; speed is not what is tested here.
      page.setDefaultTimeout(120_000);
      await page.goto(site + path);
      // Docusaurus sets this attribute when React has taken the page over.
      if (options?.javaScriptEnabled !== false) {
        await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
      }
      return page;
    },
  };
}
