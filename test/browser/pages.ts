import type {Page} from 'playwright-core';

/** One page of each kind that the reference site has, below its address. */
export const pageKinds = {
  home: '',
  start: 'docs',
  guide: 'docs/guides/what-is-neurolysis',
  tables: 'docs/techniques',
  technique: 'docs/techniques/cryoneurolysis',
  condition: 'docs/conditions/spasticity',
  procedure: 'docs/procedures/celiac-plexus-neurolysis',
  compare: 'docs/compare',
  pair: 'docs/compare/cryoneurolysis-or-radiofrequency',
  glossary: 'docs/glossary',
  bibliography: 'docs/bibliography',
  source: 'docs/sources/radnovich-2017-cryo-knee',
  option: 'docs/options/technique/guidance/ultrasound',
  options: 'docs/options',
  notFound: 'docs/no-such-page',
} as const;

/** The same kinds in other versions and languages, where words, notices and banners differ. */
export const otherPages = {
  next: 'docs/next/techniques/cryoneurolysis',
  oldVersion: 'docs/1.0/glossary',
  spanishHome: 'es/',
  spanishGuide: 'es/docs/next/guides/what-is-neurolysis',
  spanishTables: 'es/docs/next/techniques',
  notTranslated: 'es/docs/next/techniques/cryoneurolysis',
  spanishNotFound: 'es/docs/no-such-page',
} as const;

export const desktop = {width: 1280, height: 800};
export const phone = {width: 360, height: 740};

/** A link of a term in the prose of a page, not one in a table or a fact box. */
export const termLinkInProse = 'article p a[href*="/glossary#"]';

/** Sets the size of letters, such as `200%`: not by a style sheet, which the pages' policy stops. */
export async function setLetterSize(page: Page, size: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.setProperty('font-size', value, 'important');
  }, size);
}
