import logger from '@docusaurus/logger';
import type {DocusaurusConfig} from '@docusaurus/types';
import {docsOptions, holdsRemark, SLOT} from './docs-options.js';

type Config = Pick<DocusaurusConfig, 'presets' | 'plugins'>;

/** Where else plugins for Markdown can stand. */
const OTHER_SLOTS = [
  'remarkPlugins',
  'beforeDefaultRehypePlugins',
  'rehypePlugins',
  'recmaPlugins',
];

/**
 * Advice when the docs plugin that an instance reads does not use the remark plugin; `undefined`
 * when it does, and when the configuration does not show: a company's preset may add it.
 */
export function adviceOnRemark(config: Config, docsPluginId: string): string | undefined {
  const docs = docsOptions(config, docsPluginId);
  if (!docs?.certain || holdsRemark(docs.options[SLOT])) {
    return undefined;
  }
  const wrong = OTHER_SLOTS.find((slot) => holdsRemark(docs.options[slot]));
  const wanted =
    wrong === undefined
      ? 'tables, fact boxes, term links and citations need the remark plugin. Add to docusaurus.config:'
      : `the remark plugin stands in ${wrong}, which is too late for it. Move it in docusaurus.config:`;
  return `docusaurus-plugin-compendium: ${wanted}\n\n${snippet(docsPluginId)}\n`;
}

/** What a site must hold for prose to be linked. */
function snippet(docsPluginId: string): string {
  const which = docsPluginId === 'default' ? '' : ` with the id '${docsPluginId}'`;
  return `import compendiumRemark from 'docusaurus-plugin-compendium/remark';

// in the options of the docs plugin${which} (or of \`docs\` in the classic preset):
${SLOT}: [compendiumRemark],`;
}

/** In the process: Docusaurus can load several copies of this module. */
const KEY = Symbol.for('docusaurus-plugin-compendium/advised');
const registry = globalThis as {[KEY]?: Set<string>};

/** Gives the advice once in a process, and not for each locale and each reload again. */
export function adviseOnRemark(config: Config, docsPluginId: string): void {
  const advice = adviceOnRemark(config, docsPluginId);
  registry[KEY] ??= new Set();
  if (advice !== undefined && !registry[KEY].has(advice)) {
    registry[KEY].add(advice);
    logger.warn(advice);
  }
}
