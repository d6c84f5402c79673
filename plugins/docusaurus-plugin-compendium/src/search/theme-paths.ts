import {fileURLToPath} from 'node:url';

/** Absolute folder of the compiled components of search. */
export const searchThemePath = fileURLToPath(new URL('theme', import.meta.url));

/** Absolute folder of their TypeScript, for `docusaurus swizzle`. */
export const searchTypeScriptThemePath = fileURLToPath(
  new URL('../../src/search/theme', import.meta.url),
);
