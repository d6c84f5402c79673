import type {SharedViews} from '../derive/shared.js';
import type {LinkedVersion, OutputFile, SiteInfo} from '../stages.js';
import {dataFile, dataUrl, entryFile} from './address.js';
import {csvFiles} from './data-csv.js';
import type {DataEntry, DataHead} from './data-model.js';
import {
  citedBy,
  dataCollection,
  dataEntry,
  dataSources,
  dataTerm,
  publishedEntries,
} from './data-parts.js';
import {dataSchema} from './data-schema.js';

/**
 * The data of a version for machines, below `data/`: `index.json` (all of it), a file for each
 * collection and each entry, CSV, and the JSON Schema of them. Nothing where the host has no site.
 */
export function dataFiles(version: LinkedVersion, shared: SharedViews): readonly OutputFile[] {
  const {site, locale} = version.input;
  if (!site?.data) {
    return [];
  }
  const context = {version, site};
  const {certainty, collections} = version.schema;
  const tables = collections.map((collection) => ({
    collection,
    data: dataCollection(context, collection),
    entries: publishedEntries(version, collection).map((entry) =>
      dataEntry(context, shared, collection, entry),
    ),
  }));
  const terms = version.terms.map((term) => dataTerm(context, term));
  const sources = dataSources(version, shared);
  const file = (name: string, kind: DataHead['kind'], data: object) =>
    jsonFile(site, locale, name, kind, data);
  const cited = (entries: readonly DataEntry[]) => dataSources(version, shared, citedBy(entries));
  return [
    file('index.json', 'version', {
      certainty,
      collections: tables.map(({data, entries}) => ({...data, entries})),
      terms,
      sources,
    }),
    file('glossary.json', 'glossary', {terms, sources: pickSources(sources, terms)}),
    file('bibliography.json', 'bibliography', {sources}),
    dataFile('schema.json', print(dataSchema(version, site))),
    ...tables.flatMap(({collection, data, entries}) => [
      file(`${collection.name}.json`, 'collection', {
        certainty,
        collection: data,
        entries,
        sources: cited(entries),
      }),
      ...csvFiles(collection, entries),
      ...entries.map((entry) =>
        file(entryFile(collection.name, entry.id), 'entry', {entry, sources: cited([entry])}),
      ),
    ]),
  ];
}

function pickSources<Source>(
  sources: Readonly<Record<string, Source>>,
  terms: readonly {readonly cite: readonly string[]}[],
): Readonly<Record<string, Source>> {
  const cited = new Set(terms.flatMap(({cite}) => cite));
  return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}

function jsonFile(
  site: SiteInfo,
  locale: string,
  name: string,
  kind: DataHead['kind'],
  data: object,
): OutputFile {
  const head: DataHead = {
    $schema: dataUrl(site, 'schema.json'),
    kind,
    site: site.title,
    version: site.versionLabel,
    locale,
    url: dataUrl(site, name),
  };
  return dataFile(name, print({...head, ...data}));
}

/** Indented: people read these files too, and servers compress what is repeated. */
function print(data: object): string {
  return `${JSON.stringify(data, undefined, 1)}\n`;
}
