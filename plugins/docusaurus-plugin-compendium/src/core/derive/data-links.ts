import {dataPath, entryFile} from '../emit/address.js';
import type {Collection, Entry} from '../model.js';
import type {LinkedVersion, ReadPage} from '../stages.js';
import type {DataLinkView} from '../views.js';

interface DataLinks {
  readonly data?: readonly DataLinkView[];
}

/** Where the data of an entry lie: its own, and those of its collection; nothing when not published. */
export function entryDataLinks(version: LinkedVersion, {collection, id, doc}: Entry): DataLinks {
  const of = version.schema.collections.find(({name}) => name === collection);
  const {data: own = []} = fileDataLinks(version, entryFile(collection, id));
  const {data: all = []} = of ? collectionDataLinks(version, of) : {};
  const tables = all.filter(({format}) => format === 'CSV');
  return doc.unlisted || own.length === 0 ? {} : {data: [...own, ...tables]};
}

/** The link to one data file; nothing when there is none. */
export function fileDataLinks({input: {site}}: LinkedVersion, file: string): DataLinks {
  return site?.data ? {data: [{format: 'JSON', href: dataPath(site, file)}]} : {};
}

/** The files that hold a whole collection. */
export function collectionDataLinks(
  {input: {site}}: LinkedVersion,
  {name, plural}: Pick<Collection, 'name' | 'plural'>,
): DataLinks {
  const link = (format: DataLinkView['format']): DataLinkView => ({
    format,
    href: site ? dataPath(site, `${name}.${format.toLowerCase()}`) : '',
    of: plural,
  });
  return site?.data ? {data: [link('JSON'), link('CSV')]} : {};
}

/** The files of the collections that a page has tables of. Tables on the page of an entry are no data of it. */
export function tableDataLinks(
  version: LinkedVersion,
  {entry, components}: ReadPage,
): readonly DataLinkView[] {
  const shown = new Set(
    components.filter(({name}) => name === 'ComparisonTable').map(({props}) => props['of']),
  );
  return version.schema.collections
    .filter(({name}) => !entry && shown.has(name))
    .flatMap((collection) => collectionDataLinks(version, collection).data ?? []);
}
