import {dataPath, entryFile} from '../emit/address.js';
import type {Entry} from '../model.js';
import type {LinkedVersion} from '../stages.js';
import type {DataLinkView} from '../views.js';

interface DataLinks {
  readonly data?: readonly DataLinkView[];
}

/** Where the data of an entry lie; nothing when they are not published. */
export function entryDataLinks(version: LinkedVersion, {collection, id, doc}: Entry): DataLinks {
  return doc.unlisted ? {} : fileDataLinks(version, entryFile(collection, id));
}

/** The link to one data file; nothing when there is none. */
export function fileDataLinks({input: {site}}: LinkedVersion, file: string): DataLinks {
  return site?.data ? {data: [{format: 'JSON', href: dataPath(site, file)}]} : {};
}

/** The files that hold a whole collection. */
export function collectionDataLinks({input: {site}}: LinkedVersion, name: string): DataLinks {
  const link = (format: string): DataLinkView => ({
    format,
    href: site ? dataPath(site, `${name}.${format.toLowerCase()}`) : '',
  });
  return site?.data ? {data: [link('JSON'), link('CSV')]} : {};
}
