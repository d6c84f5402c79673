import type {LoadContext} from '@docusaurus/types';
import type {PluginOptions} from '../options.js';

/** One loading of a site in one locale, with the instances of the plugin in it. */
interface Load {
  readonly context: LoadContext;
  readonly instances: Map<string, PluginOptions>;
}

/**
 * By folder of translations, which no two sites or locales share. In the process and not in this
 * module: Docusaurus can load several copies of it, one of them with its configuration.
 */
const KEY = Symbol.for('docusaurus-plugin-compendium/loads');
const registry = globalThis as {[KEY]?: Map<string, Load>};

/** The loadings of this process; a site that is loaded again takes the place of itself. */
export function loads(): ReadonlyMap<string, Load> {
  return ownLoads();
}

/** Makes an instance known, before Docusaurus reads any document. */
export function registerInstance(context: LoadContext, options: PluginOptions): void {
  const known = ownLoads().get(context.localizationDir);
  const load = known?.context === context ? known : {context, instances: new Map()};
  load.instances.set(options.id, options);
  ownLoads().set(context.localizationDir, load);
}

/** Ids of the instances that a site has now. */
export function liveInstances({localizationDir}: LoadContext): ReadonlySet<string> {
  return new Set(loads().get(localizationDir)?.instances.keys());
}

function ownLoads(): Map<string, Load> {
  registry[KEY] ??= new Map();
  return registry[KEY];
}
