import type {DocumentInfo} from '../model.js';
import type {LinkedVersion} from '../stages.js';
import type {LinkView} from '../views.js';
import {foreign} from './foreign.js';

/** A link to a document by its title. */
export function pageLink(version: LinkedVersion, doc: DocumentInfo): LinkView {
  return {title: doc.title, href: doc.permalink, ...foreign(version, doc)};
}

/** Links to documents, in the order of their titles. */
export function pageLinks(
  version: LinkedVersion,
  docs: readonly DocumentInfo[],
): readonly LinkView[] {
  const {compare} = new Intl.Collator(version.input.locale, {numeric: true});
  return docs
    .map((doc) => pageLink(version, doc))
    .sort((a, b) => compare(a.title, b.title) || compare(a.href, b.href));
}
