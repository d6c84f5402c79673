import type {LoadContext} from '@docusaurus/types';
import path from 'node:path';
import {docsOptions} from '../docusaurus/docs-options.js';
import {loads} from '../docusaurus/instances.js';
import {prefixStripper, type StripPrefix} from '../docusaurus/number-prefixes.js';
import type {PluginOptions} from '../options.js';

const DOCS = 'docusaurus-plugin-content-docs';

/** Where the docs lie that one instance of the plugin reads, and what its options say of them. */
interface DocsFolders {
  /** Folder of the current version. */
  readonly current: string;
  /** Folder with a folder for each other version. */
  readonly versions: string;
  /** Folder with a file of sidebars for each other version. */
  readonly versionedSidebars: string;
  /** Folder with the translations of each version. */
  readonly translations: string;
  readonly extraKeys: readonly string[];
  readonly strip: StripPrefix;
  /** The option `sidebarPath`, absolute; `null` when the configuration does not show it. */
  readonly sidebarPath: string | false | null | undefined;
}

/** The content folder that a translated document translates, and the folder that stands for it. */
export function translatedContentFolder(
  file: string,
): {readonly folder: string; readonly translation: string} | undefined {
  for (const {current, versions, translations} of docsFolders()) {
    const version = firstSegment(translations, file);
    if (version !== undefined) {
      const folder = version === 'current' ? current : path.join(versions, version);
      return {folder, translation: path.join(translations, version)};
    }
  }
  return undefined;
}

/** Keys that the options of the plugin allow in the documents of a content folder. */
export function extraKeysOf(contentFolder: string): ReadonlySet<string> {
  return new Set(ownerOf(contentFolder)?.extraKeys);
}

/** How names in a content folder lose their number prefixes; without an instance there, not at all. */
export function prefixStripperOf(contentFolder: string): StripPrefix {
  return ownerOf(contentFolder)?.strip ?? ((name) => name);
}

/**
 * The file with the sidebars of a content folder; `undefined` where Docusaurus makes one sidebar by
 * itself, `false` where there is none, `null` where the configuration does not show it.
 */
export function sidebarsFileOf(contentFolder: string): string | false | null | undefined {
  const owner = ownerOf(contentFolder);
  if (!owner || contentFolder === owner.current) {
    return owner ? owner.sidebarPath : null;
  }
  return path.join(owner.versionedSidebars, `${path.basename(contentFolder)}-sidebars.json`);
}

function ownerOf(contentFolder: string): DocsFolders | undefined {
  return docsFolders().find(
    ({current, versions}) => contentFolder === current || path.dirname(contentFolder) === versions,
  );
}

function docsFolders(): readonly DocsFolders[] {
  return [...loads().values()].flatMap(({context, instances}) =>
    [...instances.values()].map((options) => foldersOf(context, options)),
  );
}

/** As Docusaurus names them; it makes no function of it public. */
function foldersOf(
  {siteDir, localizationDir, siteConfig}: LoadContext,
  {docsPluginId: id, extraKeys}: PluginOptions,
): DocsFolders {
  const docs = docsOptions(siteConfig, id);
  const {path: own, sidebarPath} = docs?.options ?? {};
  const prefix = id === 'default' ? '' : `${id}_`;
  const resolved = typeof sidebarPath === 'string' && path.resolve(siteDir, sidebarPath);
  return {
    current: path.resolve(siteDir, typeof own === 'string' ? own : 'docs'),
    versions: path.join(siteDir, `${prefix}versioned_docs`),
    versionedSidebars: path.join(siteDir, `${prefix}versioned_sidebars`),
    translations: path.join(localizationDir, id === 'default' ? DOCS : `${DOCS}-${id}`),
    extraKeys,
    strip: prefixStripper(siteConfig, id),
    sidebarPath: docs?.certain ? (sidebarPath === undefined ? undefined : resolved) : null,
  };
}

/** The folder right below another in which a file lies. */
function firstSegment(folder: string, file: string): string | undefined {
  return file.startsWith(folder + path.sep)
    ? file.slice(folder.length + 1).split(path.sep)[0]
    : undefined;
}
