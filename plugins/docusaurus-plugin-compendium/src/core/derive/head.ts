import type {LinkedVersion, ReadPage} from '../stages.js';
import type {HeadView} from '../views.js';
import {entryDataLinks, fileDataLinks} from './data-links.js';

/** What a page tells machines in its head; `undefined` when that is nothing. */
export function headView(version: LinkedVersion, page: ReadPage): HeadView | undefined {
  const {canonical, noIndex} = page.doc;
  const links = dataOf(version, page).map(({href}) => ({
    rel: 'alternate',
    type: 'application/json',
    href,
  }));
  return links.length > 0 || canonical !== undefined || noIndex
    ? {links, ...(canonical !== undefined && {canonical}), ...(noIndex && {noIndex})}
    : undefined;
}

function dataOf(version: LinkedVersion, {doc, entry}: ReadPage) {
  const links = [
    entry && entryDataLinks(version, entry),
    doc === version.glossaryPage && fileDataLinks(version, 'glossary.json'),
    doc === version.bibliographyPage && fileDataLinks(version, 'bibliography.json'),
  ];
  return links.flatMap((link) => (link ? (link.data ?? []) : []));
}
