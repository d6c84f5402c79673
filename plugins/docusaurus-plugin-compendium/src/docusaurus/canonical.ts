import type {HostDocument, HostVersion} from './versions.js';

/**
 * Says of each document which page search engines should show for it, so that the versions of one
 * document do not compete: that of the latest version where it has one. What is not yet released
 * and has no such page is not to be indexed at all.
 *
 * @param versions - newest first, as Docusaurus orders them
 */
export function withCanonical(versions: readonly HostVersion[]): readonly HostVersion[] {
  const lastIndex = versions.findIndex(({isLast}) => isLast);
  const latest = versions[lastIndex];
  if (!latest || versions.length === 1) {
    return versions;
  }
  const pages = new Map(
    latest.documents
      .filter(({doc, draft}) => !draft && !doc.unlisted)
      .map(({doc}) => [doc.id, doc.permalink]),
  );
  return versions.map((version, index) =>
    version === latest
      ? version
      : {
          ...version,
          documents: version.documents.map((document) =>
            pointTo(document, pages.get(document.doc.id), index < lastIndex),
          ),
        },
  );
}

function pointTo(
  document: HostDocument,
  canonical: string | undefined,
  unreleased: boolean,
): HostDocument {
  // Docusaurus itself keeps what is unlisted from search engines.
  if (document.doc.unlisted) {
    return document;
  }
  if (canonical !== undefined) {
    return {...document, canonical};
  }
  return unreleased ? {...document, noIndex: true} : document;
}
