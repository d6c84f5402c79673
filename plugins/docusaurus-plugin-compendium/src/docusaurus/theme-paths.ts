import {fileURLToPath} from 'node:url';

/** Absolute folder of the compiled components. */
export const themePath = fileURLToPath(new URL('../theme', import.meta.url));

/** Absolute folder of the components' TypeScript, for `docusaurus swizzle`. */
export const typeScriptThemePath = fileURLToPath(new URL('../../src/theme', import.meta.url));

/** Style of links to terms, for every page. */
export const TERM_LINK_STYLE = fileURLToPath(new URL('../client/term-link.css', import.meta.url));

/** What the browser's print of a page needs beyond Infima. */
export const PRINT_STYLE = fileURLToPath(new URL('../client/print.css', import.meta.url));

/** What most docs pages show, for the main bundle. */
export const SHARED_PARTS = fileURLToPath(new URL('../client/shared.js', import.meta.url));
