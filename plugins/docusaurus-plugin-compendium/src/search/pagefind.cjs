'use strict';

/**
 * Loads Pagefind, which sites that search install. Plain CommonJS, so that the import stays one of
 * Node's own: Docusaurus turns those of other modules into `require`, which Pagefind does not take.
 */
exports.loadPagefind = async () => {
  try {
    return await import('pagefind');
  } catch (cause) {
    throw new Error(
      'docusaurus-plugin-compendium/search: the package “pagefind” cannot be loaded. ' +
        'Run `npm install pagefind`, or take the search out of `themes`.',
      {cause},
    );
  }
};
