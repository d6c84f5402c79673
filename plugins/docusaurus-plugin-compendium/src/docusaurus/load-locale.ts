import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import path from 'node:path';
import type {PluginOptions} from '../options.js';
import {validateOptions} from '../options.js';
import {docsOptions, ownOptions} from './docs-options.js';
import {loads, registerInstance} from './instances.js';
import {loadDocs, type LoadedDocs} from './load-docs.js';
import type {Site} from './load-site.js';
import {normalizePluginOptions} from './modules.js';
import {hostVersions, type HostVersion} from './versions.js';

/** One instance of the plugin in one locale, with the documents that the docs plugin finds for it. */
export interface Instance {
  readonly context: LoadContext;
  readonly options: PluginOptions;
  readonly versions: readonly HostVersion[];
  /** What keeps Docusaurus from loading them, beside documents and their data. */
  readonly problems: NonNullable<LoadedDocs['problems']>;
}

type Contents = Readonly<Record<string, LoadedDocs>>;

type Validate = Parameters<typeof validateOptions>[0]['validate'];

const DOCS = 'docusaurus-plugin-content-docs';

/** Finds all documents of a locale as a build does, without a bundler and without other plugins. */
export async function loadInstances(
  site: Site,
  context: LoadContext,
): Promise<readonly Instance[]> {
  const own = ownOptions(context.siteConfig).map((options) =>
    validateOptions({
      validate: normalizePluginOptions as Validate,
      options: {id: 'default', ...options},
    }),
  );
  const ids = [...new Set(own.map(({docsPluginId}) => docsPluginId))];
  const shown = ids.map((id) => docsOptions(context.siteConfig, id));
  if (own.length === 0 || shown.some((docs) => !docs?.certain)) {
    return instancesOf(context, await loadHidden(site, context));
  }
  own.forEach((options) => {
    registerInstance(context, options);
  });
  const contents: Record<string, LoadedDocs> = {};
  for (const [index, id] of ids.entries()) {
    contents[id] = await loadDocs(site, context, shown[index]?.options ?? {});
  }
  return instancesOf(context, contents);
}

function instancesOf(context: LoadContext, contents: Contents): readonly Instance[] {
  const instances = [...(loads().get(context.localizationDir)?.instances.values() ?? [])];
  return instances.map((options) => ({
    context,
    options,
    versions: hostVersions({[DOCS]: contents}, context, options.docsPluginId),
    problems: contents[options.docsPluginId]?.problems ?? [],
  }));
}

/**
 * The documents of any folder, read as the docs plugin reads those of a version: with the options of
 * its instance, as far as the configuration shows them.
 */
export async function loadFolder(
  site: Site,
  {context, options}: Pick<Instance, 'context' | 'options'>,
  folder: string,
): Promise<HostVersion | undefined> {
  const {docsPluginId} = options;
  const written = docsOptions(context.siteConfig, docsPluginId)?.options ?? {};
  const {versions, editUrl, ...kept} = written;
  // Translations belong to the version that is being worked on, and not to this folder.
  const untranslated = {...context, localizationDir: path.join(folder, 'no-translation')};
  const docs = await loadDocs(site, untranslated, {
    ...kept,
    id: docsPluginId,
    path: folder,
    sidebarPath: undefined,
    includeCurrentVersion: true,
    onlyIncludeVersions: ['current'],
    lastVersion: 'current',
    showLastUpdateTime: false,
    showLastUpdateAuthor: false,
  });
  return hostVersions({[DOCS]: {[docsPluginId]: docs}}, context, docsPluginId)[0];
}

/** Where a preset adds one of the plugins, only Docusaurus knows with which options: it makes all of them. */
async function loadHidden({load}: Site, context: LoadContext): Promise<Contents> {
  const {initPlugins} = load<typeof import('@docusaurus/core/lib/server/plugins/init')>(
    '@docusaurus/core/lib/server/plugins/init.js',
  );
  const plugins = await initPlugins(context);
  const contents: Record<string, LoadedContent> = {};
  for (const plugin of plugins.filter(({name}) => name === DOCS)) {
    const {loadContent} = plugin as Plugin<LoadedContent>;
    const content = await loadContent?.();
    if (content) {
      contents[plugin.options.id] = content;
    }
  }
  return contents;
}
