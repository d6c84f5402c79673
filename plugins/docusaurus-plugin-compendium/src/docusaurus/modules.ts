/**
 * Modules of Docusaurus. By `require`: their names cannot be imported where Node itself loads these
 * files, as it does for the command line.
 */
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

export const {Joi, normalizePluginOptions} =
  require('@docusaurus/utils-validation') as typeof import('@docusaurus/utils-validation');

export const {applyTrailingSlash} =
  require('@docusaurus/utils-common') as typeof import('@docusaurus/utils-common');
