import type {LoadContext} from '@docusaurus/types';
import path from 'node:path';
import {docsOptions} from '../docusaurus/docs-options.js';
import {loads} from '../docusaurus/instances.js';
import type {PluginOptions} from '../options.js';

const DOCS = 'docusaurus-plugin-content-docs';

/** Where the docs lie that one instance of the plugin reads. */
interface DocsFolders {
  /** Folder of the current version. */
  readonly current: string;
  /** Folder with a folder for each other version. */
  readonly versions: string;
  /** Folder with the translations of each version. */
  readonly translations: string;
  readonly extraKeys: readonly string[];
}

/** The content folder that a translated document translates; `undefined` for any other file. */
export function translatedContentFolder(file: string): string | undefined {
  for (const {current, versions, translations} of docsFolders()) {
    const version = firstSegment(translations, file);
    if (version !== undefined) {
      return version === 'current' ? current : path.join(versions, version);
    }
  }
  return undefined;
}

/** Keys that the options of the plugin allow in the documents of a content folder. */
export function extraKeysOf(contentFolder: string): ReadonlySet<string> {
  const owner = docsFolders().find(
    ({current, versions}) => contentFolder === current || path.dirname(contentFolder) === versions,
  );
  return new Set(owner?.extraKeys);
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
  const own = docsOptions(siteConfig, id)?.options['path'];
  const isDefault = id === 'default';
  return {
    current: path.resolve(siteDir, typeof own === 'string' ? own : 'docs'),
    versions: path.join(siteDir, isDefault ? 'versioned_docs' : `${id}_versioned_docs`),
    translations: path.join(localizationDir, isDefault ? DOCS : `${DOCS}-${id}`),
    extraKeys,
  };
}

/** The folder right below another in which a file lies. */
function firstSegment(folder: string, file: string): string | undefined {
  return file.startsWith(folder + path.sep)
    ? file.slice(folder.length + 1).split(path.sep)[0]
    : undefined;
}
