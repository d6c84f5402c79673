import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext} from '@docusaurus/types';
import {createCollector, type Report} from '../core/problem.js';
import {loadLeniently} from './load-leniently.js';
import type {Site} from './load-site.js';
import {normalizePluginOptions} from './modules.js';
import {checkSiteFiles} from './site-files/index.js';

type Reported = Parameters<Report>[0];

/** What the docs plugin finds. */
export interface LoadedDocs extends LoadedContent {
  /** Why Docusaurus cannot load them, so that they come without sidebars; absent when it can. */
  readonly problems?: readonly Reported[];
}

/**
 * What the docs plugin does to find documents, less the making of a bundler's rules. Where it would
 * stop for the site's own files, such as its sidebars, documents are loaded without them, and what is
 * wrong in them is told. Throws what Docusaurus throws when that does not explain it.
 */
export async function loadDocs(
  site: Site,
  context: LoadContext,
  written: Readonly<Record<string, unknown>>,
): Promise<LoadedDocs> {
  const {load} = site;
  const docs = load<typeof import('@docusaurus/plugin-content-docs')>(
    '@docusaurus/plugin-content-docs',
  );
  const {readVersionsMetadata} = load<
    typeof import('@docusaurus/plugin-content-docs/lib/versions/version.js')
  >('@docusaurus/plugin-content-docs/lib/versions/version.js');
  const {loadVersion} = load<
    typeof import('@docusaurus/plugin-content-docs/lib/versions/loadVersion.js')
  >('@docusaurus/plugin-content-docs/lib/versions/loadVersion.js');
  const {resolveSidebarPathOption} = load<
    typeof import('@docusaurus/plugin-content-docs/lib/sidebars/index.js')
  >('@docusaurus/plugin-content-docs/lib/sidebars/index.js');
  const valid = docs.validateOptions({
    validate: normalizePluginOptions as Parameters<typeof docs.validateOptions>[0]['validate'],
    options: {id: 'default', ...written},
  });
  const {siteDir} = context;
  const options = {...valid, sidebarPath: resolveSidebarPathOption(siteDir, valid.sidebarPath)};
  try {
    const versions = await readVersionsMetadata({context, options});
    const loaded = versions.map((versionMetadata) =>
      loadVersion({context, options, env: 'production', versionMetadata}),
    );
    return {loadedVersions: await Promise.all(loaded)};
  } catch (error) {
    const {report, problems} = createCollector();
    const loadedVersions = await loadLeniently(site, context, options, report);
    await checkSiteFiles({site, context, options, versions: loadedVersions}, report);
    if (problems().length === 0 && !isInDocuments(error)) {
      throw error;
    }
    return {loadedVersions, problems: problems()};
  }
}

/** What the check of documents tells by itself, where the site does not use `compendiumFrontMatter`. */
function isInDocuments(error: unknown): boolean {
  return (
    error instanceof Error &&
    /sharing the same id|front matter points to a non-existent ID|wants to display sidebar/u.test(
      error.message,
    )
  );
}
