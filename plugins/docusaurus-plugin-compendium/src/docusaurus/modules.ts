/**
 * Modules of Docusaurus. By `require`: their names cannot be imported where Node itself loads these
 * files, as it does for the command line.
 */
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

export const {getTagsFile, Joi, normalizePluginOptions} =
  require('@docusaurus/utils-validation') as typeof import('@docusaurus/utils-validation');

/** Docusaurus's ways to take numbers off the names of files. Loaded late: the docs plugin is a peer. */
export const prefixParsers = () =>
  require('@docusaurus/plugin-content-docs/lib/numberPrefix.js') as typeof import('@docusaurus/plugin-content-docs/lib/numberPrefix.js');

export const {applyTrailingSlash} =
  require('@docusaurus/utils-common') as typeof import('@docusaurus/utils-common');
