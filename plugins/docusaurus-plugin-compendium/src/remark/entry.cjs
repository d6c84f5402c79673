'use strict';

/**
 * What `docusaurus.config` imports. Docusaurus transpiles its configuration as it loads it, with all
 * that it imports, twice; a CommonJS file is left as it is, and so is what it loads when it is needed.
 */
module.exports = function compendiumRemark() {
  return async (tree, file) => {
    const {default: attach} = await import('./index.js');
    return attach()(tree, file);
  };
};

/** The same as in `mark.ts`: by it the plugin sees that it is in the configuration. */
module.exports.mark = 'docusaurus-plugin-compendium/remark';
