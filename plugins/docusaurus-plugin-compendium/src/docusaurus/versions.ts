import type {LoadedContent, LoadedVersion, DocMetadata} from '@docusaurus/plugin-content-docs';
import type {AllContent, LoadContext} from '@docusaurus/types';
import path from 'node:path';
import {withCanonical} from './canonical.js';

/** One document as Docusaurus resolved it, with where its files lie. */
export interface HostDocument {
  readonly doc: DocMetadata;
  readonly draft: boolean;
  /** Absolute path of the file that the page is made of. */
  readonly file: string;
  /** Path below its content folder, with forward slashes. */
  readonly path: string;
  /** Permalink of the page that search engines should show for it, when that is another. */
  readonly canonical?: string;
  /** Search engines should not show it. */
  readonly noIndex?: true;
}

/** One docs version as Docusaurus loaded it. */
export interface HostVersion {
  readonly name: string;
  /** What readers call it. */
  readonly label: string;
  /** The one that readers see first. */
  readonly isLast: boolean;
  /** Path of its pages, base URL and locale included. */
  readonly path: string;
  /** Absolute content folders: the translated one first, when the site has translations. */
  readonly folders: readonly string[];
  /** Absolute content folder of the default locale. */
  readonly folder: string;
  readonly documents: readonly HostDocument[];
  /** Absent when Docusaurus cannot load them. */
  readonly sidebars?: LoadedVersion['sidebars'] | undefined;
}

/**
 * The only place that knows the shape of `allContent`, which Docusaurus's authors call young.
 * Throws when no instance of the docs plugin has the id: an error of the site's configuration.
 */
export function hostVersions(
  allContent: AllContent,
  {siteDir}: LoadContext,
  docsPluginId: string,
): readonly HostVersion[] {
  const instances = allContent['docusaurus-plugin-content-docs'] ?? {};
  const content = instances[docsPluginId] as LoadedContent | undefined;
  if (!content) {
    const ids = Object.keys(instances).map((id) => `'${id}'`);
    throw new Error(
      `docusaurus-plugin-compendium: no docs plugin with the id '${docsPluginId}'. ` +
        `Set docsPluginId to one of: ${ids.join(', ') || '(the site has no docs plugin)'}.`,
    );
  }
  return withCanonical(content.loadedVersions.map((version) => hostVersion(version, siteDir)));
}

/** Files of documents by the paths of their pages, base URL included, without a slash at the end. */
export function filesOfPages(versions: readonly HostVersion[]): ReadonlyMap<string, string> {
  return new Map(
    versions.flatMap(({documents}) =>
      documents.map(({doc, file}) => [doc.permalink.replace(/(?!^)\/$/u, ''), file] as const),
    ),
  );
}

function hostVersion(version: LoadedVersion, siteDir: string): HostVersion {
  const folders = [version.contentPathLocalized, version.contentPath].filter(
    (folder) => folder !== undefined,
  );
  const document = (doc: DocMetadata, draft: boolean): HostDocument => {
    const file = path.resolve(siteDir, doc.source.replace(/^@site[\\/]/u, ''));
    const folder = folders.find((candidate) => file.startsWith(candidate + path.sep));
    return {
      doc,
      draft,
      file,
      path: path
        .relative(folder ?? version.contentPath, file)
        .split(path.sep)
        .join('/'),
    };
  };
  return {
    name: version.versionName,
    label: version.label,
    isLast: version.isLast,
    path: version.path,
    folders,
    folder: version.contentPath,
    sidebars: version.sidebars,
    documents: [
      ...version.docs.map((doc) => document(doc, false)),
      ...version.drafts.map((doc) => document(doc, true)),
    ],
  };
}
