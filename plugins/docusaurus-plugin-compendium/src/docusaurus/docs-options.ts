import type {DocusaurusConfig} from '@docusaurus/types';
import {REMARK_MARK} from '../remark/mark.js';

type Config = Pick<DocusaurusConfig, 'presets' | 'plugins'>;
type Values = Readonly<Record<string, unknown>>;

/** What a site's configuration says of one instance of the docs plugin. */
export interface DocsOptions {
  readonly options: Values;
  /** False when it may be given on to the docs plugin with additions, such as by a company's preset. */
  readonly certain: boolean;
}

/** The option that compendiumRemark belongs in. */
export const SLOT = 'beforeDefaultRemarkPlugins';

const DOCS = nameTest('content-docs', '@docusaurus/plugin-content-docs');
const CLASSIC = nameTest('classic', '@docusaurus/preset-classic');
const OWN = nameTest('compendium', 'docusaurus-plugin-compendium');

/** The options of each instance of this plugin that the configuration shows; it may hide others in a preset. */
export function ownOptions({plugins}: Pick<Config, 'plugins'>): readonly Values[] {
  return plugins.flatMap((entry) => {
    const [name, options] = nameAndOptions(entry);
    return OWN(name) ? [options] : [];
  });
}

/** The options of the docs plugin with an id; `undefined` when the configuration does not show them. */
export function docsOptions(config: Config, id: string): DocsOptions | undefined {
  const found = [...presetDocs(config), ...pluginDocs(config)].filter(
    ({options}) => (options['id'] ?? 'default') === id,
  );
  return found.find(({certain}) => certain) ?? found[0];
}

function presetDocs({presets}: Config): readonly DocsOptions[] {
  return presets.flatMap((entry) => {
    const [name, options] = nameAndOptions(entry);
    const certain = CLASSIC(name);
    const docs = options['docs'] ?? (certain ? {} : false);
    return isMapping(docs) ? [{options: docs, certain}] : [];
  });
}

/** Of plugins that are not the docs plugin by name, one is a docs plugin when the mark is in its slot. */
function pluginDocs({plugins}: Config): readonly DocsOptions[] {
  return plugins.flatMap((entry) => {
    const [name, options] = nameAndOptions(entry);
    const certain = DOCS(name);
    return certain || holdsRemark(options[SLOT]) ? [{options, certain}] : [];
  });
}

/**
 * True for a list of plugins that holds compendiumRemark, plain or with options. By a mark and not
 * by identity: Docusaurus can load two copies of a module.
 */
export function holdsRemark(list: unknown): boolean {
  return (
    Array.isArray(list) &&
    list.some((entry: unknown) => {
      const plugin: unknown = Array.isArray(entry) ? entry[0] : entry;
      return typeof plugin === 'function' && 'mark' in plugin && plugin.mark === REMARK_MARK;
    })
  );
}

/** An entry of `presets` or `plugins`; a function is named as its author named it. */
function nameAndOptions(entry: unknown): readonly [string, Values] {
  const [module, options] = Array.isArray(entry) ? (entry as readonly unknown[]) : [entry];
  const name = typeof module === 'function' ? module.name : module;
  return [typeof name === 'string' ? name : '', isMapping(options) ? options : {}];
}

/** By short name, by the name of the package, by a path into it, or by its function. */
function nameTest(short: string, packageName: string): (name: string) => boolean {
  const words = packageName.slice(packageName.indexOf('/') + 1).split('-');
  const ofFunction = words
    .map((word, index) =>
      index === 0 ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
    )
    .join('');
  return (name) =>
    name === short ||
    name === packageName ||
    name === ofFunction ||
    name.replaceAll('\\', '/').includes(`/${packageName}/`);
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
