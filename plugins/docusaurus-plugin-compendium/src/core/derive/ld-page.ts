import {dataUrl, pageUrl} from '../emit/address.js';
import type {DocumentInfo} from '../model.js';
import type {LinkedVersion, ReadPage, SiteInfo} from '../stages.js';
import {termAnchor} from './anchors.js';
import {oneOrMany, type LdNode} from './ld.js';
import {citation, sourceLd} from './ld-citations.js';
import {entryLd} from './ld-entry.js';
import type {SharedViews} from './shared.js';

/**
 * What a page is, in the vocabulary of schema.org: its entry, its glossary or the data of its tables,
 * and what it cites. Nothing for pages to which nothing leads, and where the site does not want it.
 */
export function pageLd(
  version: LinkedVersion,
  shared: SharedViews,
  page: ReadPage,
): LdNode | undefined {
  const {site, locale} = version.input;
  const {doc, entry} = page;
  if (!site?.jsonLd || doc.unlisted) {
    return undefined;
  }
  const collection = version.schema.collections.find(({name}) => name === entry?.collection);
  const own = entry && collection && entryLd({version, shared, site}, collection, entry);
  const main = [
    own?.thing,
    doc === version.glossaryPage ? termSet(version, site, doc) : undefined,
    // The tables of an entry are of others: its page is no place for their data.
    ...(entry ? [] : datasets(version, site, page)),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': collection?.schemaOrg?.page ?? 'WebPage',
    url: pageUrl(site, doc),
    name: doc.title,
    inLanguage: locale,
    version: site.versionLabel,
    dateModified: doc.updated,
    license: site.license,
    isPartOf: {'@type': 'WebSite', name: site.title, url: site.home},
    ...own?.page,
    mainEntity: oneOrMany(main.filter((node) => node !== undefined)),
    citation: oneOrMany(citations(version, doc)),
  };
}

/** The page of all sources tells of each in full. */
function citations(version: LinkedVersion, doc: DocumentInfo): readonly LdNode[] {
  if (doc === version.bibliographyPage) {
    return version.sources.map(sourceLd);
  }
  const cited = version.uses.get(doc)?.cites;
  return version.sources.filter(({id}) => cited?.has(id)).map(citation);
}

function termSet(version: LinkedVersion, site: SiteInfo, page: DocumentInfo): LdNode {
  const url = pageUrl(site, page);
  return {
    '@type': 'DefinedTermSet',
    '@id': `${url}#terms`,
    name: page.title,
    hasDefinedTerm: version.terms.map(({id, name, aliases, definition}) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${termAnchor(id)}`,
      name,
      alternateName: oneOrMany(aliases),
      description: definition,
    })),
  };
}

/** The data of the collections that a page has tables of. */
function datasets(
  version: LinkedVersion,
  site: SiteInfo,
  {doc, components}: ReadPage,
): readonly LdNode[] {
  const shown = new Set(
    components.filter(({name}) => name === 'ComparisonTable').map(({props}) => props['of']),
  );
  return version.schema.collections
    .filter(({name}) => site.data && shown.has(name))
    .map(({name, plural}) => ({
      '@type': 'Dataset',
      '@id': dataUrl(site, `${name}.json`),
      name: `${site.title}: ${plural}`,
      description: doc.description,
      inLanguage: version.input.locale,
      version: site.versionLabel,
      license: site.license,
      distribution: [
        download('application/json', dataUrl(site, `${name}.json`)),
        download('text/csv', dataUrl(site, `${name}.csv`)),
      ],
    }));
}

function download(encodingFormat: string, contentUrl: string): LdNode {
  return {'@type': 'DataDownload', encodingFormat, contentUrl};
}
