import {entryFile} from '../emit/address.js';
import {markdownPath} from '../emit/markdown-address.js';
import type {LinkedVersion, ReadPage} from '../stages.js';
import type {DataLinkView, HeadView} from '../views.js';
import {cardImage, cardOf} from './cards.js';
import {fileDataLinks, tableDataLinks} from './data-links.js';
import {pageLd} from './ld-page.js';
import type {SharedViews} from './shared.js';

const TYPES: Readonly<Record<DataLinkView['format'], string>> = {
  JSON: 'application/json',
  CSV: 'text/csv',
};

/** What a page tells machines in its head; `undefined` when that is nothing. */
export function headView(
  version: LinkedVersion,
  shared: SharedViews,
  page: ReadPage,
): HeadView | undefined {
  const {site} = version.input;
  const {canonical, noIndex} = page.doc;
  const jsonLd = pageLd(version, shared, page);
  const copied = page.doc.unlisted ? undefined : site?.llms;
  const links = [
    ...dataOf(version, page).map(({format, href}) => [TYPES[format], href] as const),
    ...(copied
      ? [['text/markdown', markdownPath(page.doc.permalink, copied.baseUrl)] as const]
      : []),
  ].map(([type, href]) => ({rel: 'alternate', type, href}));
  const card = cardOf(version, page);
  const head: HeadView = {
    links,
    ...(card && site && {image: cardImage(site, card)}),
    ...(canonical !== undefined && {canonical}),
    ...(noIndex && {noIndex}),
    ...(jsonLd && {jsonLd}),
  };
  return links.length > 0 || Object.keys(head).length > 1 ? head : undefined;
}

/** Files that say the same as the page: its entry, its terms or sources, or what its tables show. */
function dataOf(version: LinkedVersion, page: ReadPage): readonly DataLinkView[] {
  const {doc, entry} = page;
  const files = [
    entry && !doc.unlisted && fileDataLinks(version, entryFile(entry.collection, entry.id)),
    doc === version.glossaryPage && fileDataLinks(version, 'glossary.json'),
    doc === version.bibliographyPage && fileDataLinks(version, 'bibliography.json'),
  ];
  return [
    ...files.flatMap((link) => (link ? (link.data ?? []) : [])),
    ...tableDataLinks(version, page),
  ];
}
