import type {DocumentInfo} from '../model.js';

/** A link that a list shows. */
export interface PageLink {
  readonly title: string;
  readonly href: string;
}

/** Links to documents, in the order of their titles. */
export function pageLinks(docs: readonly DocumentInfo[], locale: string): readonly PageLink[] {
  const {compare} = new Intl.Collator(locale, {numeric: true});
  return docs
    .map(({title, permalink}) => ({title, href: permalink}))
    .sort((a, b) => compare(a.title, b.title) || compare(a.href, b.href));
}
