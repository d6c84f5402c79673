import {type Options, type PluginOptions, validateOptions} from '#plugin/options.js';
import {normalizePluginOptions} from '@docusaurus/utils-validation';

/** Options as Docusaurus hands them to the plugin: those given, and the defaults. */
export function pluginOptions(options: Options = {}): PluginOptions {
  return validateOptions({validate: normalizePluginOptions, options});
}
