import {codeHash} from '../docusaurus/code-hash.js';
import {loadInstances, type Instance} from '../docusaurus/load-locale.js';
import {loadContextOf, loadSite, type Site} from '../docusaurus/load-site.js';
import {localesOf} from '../docusaurus/locale.js';
import {createRawReader, type RawReader} from '../docusaurus/raw-files.js';
import {readVersionInput} from '../docusaurus/read-version.js';
import type {HostVersion} from '../docusaurus/versions.js';
import type {VersionInput} from '../core/stages.js';
import {uiStrings} from '../docusaurus/strings.js';
import {Failure, messageOf} from './failure.js';

/** Options that all commands know. */
export interface SiteOptions {
  /** Folder of the site. */
  readonly site: string;
  /** Docusaurus's configuration file, when it is not the usual one. */
  readonly config?: string;
}

/** Reads the site's configuration; what is wrong with it is the user's to mend. */
export async function openSite({site, config}: SiteOptions): Promise<Site> {
  // A configuration may differ in production, and drafts do: what counts is what is published.
  process.env['NODE_ENV'] = 'production';
  try {
    return await loadSite(site, config);
  } catch (error) {
    throw new Failure(
      `${site} is not a Docusaurus site that can be read.\n${messageOf(error)}\n` +
        'Run the command in the folder of the site, or name it: --site <folder>.',
    );
  }
}

/** The instances of the plugin in one locale of a site, by default the site's first. */
export async function openLocale(site: Site, locale?: string): Promise<readonly Instance[]> {
  const instances = await loadContextOf(site, locale)
    .then((context) => loadInstances(site, context))
    .catch((error: unknown) => {
      throw new Failure(`Docusaurus cannot load the documents.\n${messageOf(error)}`);
    });
  if (instances.length === 0) {
    throw new Failure(
      'The site does not use the plugin. Add to docusaurus.config:\n' +
        "  plugins: ['docusaurus-plugin-compendium'],",
    );
  }
  return instances;
}

/** The one instance that a command is about: the named one, or the only one. */
export async function openInstance(site: Site, id: string | undefined): Promise<Instance> {
  const instances = await openLocale(site);
  const [only, ...others] = instances;
  const found =
    id === undefined
      ? others.length === 0 && only
      : instances.find(({options}) => options.id === id);
  if (!found) {
    const ids = instances.map(({options}) => options.id).join(', ');
    throw new Failure(
      id === undefined
        ? `The site has several instances of the plugin. Say which one: --instance with one of ${ids}.`
        : `The site has no instance “${id}” of the plugin; it has: ${ids}.`,
    );
  }
  return found;
}

/** What a build hands to the core, for one version. */
export async function inputOf(
  {context, options, versions}: Instance,
  version: HostVersion,
  read: RawReader = createRawReader(context.siteDir, false),
): Promise<VersionInput> {
  const host = {
    ...localesOf(context.i18n),
    strings: await uiStrings(context),
    codeHash: await codeHash('pages'),
    versionNames: versions.map(({name}) => name),
  };
  return readVersionInput(version, context, options, host, read);
}
