import type {LinkedVersion, OutputFile, ReadPage} from '../stages.js';
import type {PageView} from '../views.js';
import {backLinksView} from './back-links.js';
import {tableDataLinks} from './data-links.js';
import {factsView} from './facts.js';
import {figureViews} from './figures.js';
import {foreign} from './foreign.js';
import {headView} from './head.js';
import {jsonFile} from './json-file.js';
import {linkedViews} from './linked-views.js';
import type {SharedViews} from './shared.js';

/** `pages/<path of the document>.json`, one for every published document, so that each can depend on its own. */
export function pageFiles(version: LinkedVersion, shared: SharedViews): readonly OutputFile[] {
  return version.pages
    .filter(({doc}) => !doc.draft)
    .map((page) => jsonFile(`pages/${page.doc.path}.json`, pageView(version, shared, page)));
}

function pageView(version: LinkedVersion, shared: SharedViews, page: ReadPage): PageView {
  const facts = factsView(version, page);
  const backLinks = backLinksView(version, page);
  const head = headView(version, shared, page);
  const data = tableDataLinks(version, page);
  const figures = figureViews(version, shared, page);
  const hidden = [
    ...(page.settings.termLinks ? [] : ['termLinks' as const]),
    ...(page.settings.factBox ? [] : ['factBox' as const]),
    ...(page.settings.backLinks ? [] : ['backLinks' as const]),
    ...(page.settings.book ? [] : ['book' as const]),
  ];
  return {
    ...foreign(version, page.doc),
    ...(facts && {facts}),
    ...(backLinks && {backLinks}),
    ...(head && {head}),
    ...(data.length > 0 && {data}),
    ...(hidden.length > 0 && {hidden}),
    ...(page.doc === version.bibliographyPage && {closes: 'bibliography' as const}),
    ...(page.doc === version.glossaryPage && {closes: 'glossary' as const}),
    ...(figures && {figures}),
    ...linkedViews(version, shared, page, Object.values(figures ?? {})),
  };
}
