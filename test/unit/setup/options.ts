import {type Options, type PluginOptions, validateOptions} from '#plugin/options.js';
import {normalizePluginOptions} from '@docusaurus/utils-validation';

/** Options as Docusaurus hands them to the plugin: those given, and the defaults. */
export function pluginOptions(options: Options = {}): PluginOptions {
  return validateOptions({
    // What is given may be short for what the schema takes: `validateOptions` spells it out.
    validate: (schema, given) =>
      normalizePluginOptions(schema as never, given as never) as unknown as PluginOptions,
    options,
  });
}
