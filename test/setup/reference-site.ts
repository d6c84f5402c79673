import {existsSync} from 'node:fs';
import path from 'node:path';
import type {TestProject} from 'vitest/node';
import {findBrowser} from './browser';
import type {BrowserPlan} from './browser';
import {root} from './paths';
import {serveBuild} from './serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built reference site, with the slash at its end. */
    siteUrl: string;
    browser: BrowserPlan;
  }
}

/** Serves the built reference site and finds a browser, once for all tests of the project. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(root, 'build/index.html'))) {
    throw new Error('The site is not built. Run `npm run build` first.');
  }
  const {url, close} = await serveBuild(root);
  project.provide('siteUrl', url);
  project.provide('browser', await findBrowser());
  return close;
}
