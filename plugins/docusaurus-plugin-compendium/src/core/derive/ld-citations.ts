import type {Source} from '../model.js';
import {oneOrMany, type LdNode} from './ld.js';
import {sourceLinks} from './sources-links.js';

/** What the kinds of CSL are called in schema.org; others are creative works. */
const TYPES: ReadonlyMap<unknown, string> = new Map([
  ['article', 'Article'],
  ['article-journal', 'ScholarlyArticle'],
  ['article-magazine', 'Article'],
  ['article-newspaper', 'NewsArticle'],
  ['book', 'Book'],
  ['chapter', 'Chapter'],
  ['dataset', 'Dataset'],
  ['entry', 'Article'],
  ['entry-dictionary', 'Article'],
  ['entry-encyclopedia', 'Article'],
  ['legislation', 'Legislation'],
  ['map', 'Map'],
  ['paper-conference', 'ScholarlyArticle'],
  ['post', 'SocialMediaPosting'],
  ['post-weblog', 'BlogPosting'],
  ['report', 'Report'],
  ['review', 'Review'],
  ['software', 'SoftwareApplication'],
  ['thesis', 'Thesis'],
  ['webpage', 'WebPage'],
]);

/** A source in full, as the bibliography has it: under its DOI, or else the first place where it is found. */
export function sourceLd(source: Source): LdNode {
  const [, ...others] = addressesOf(source);
  return {...citation(source), name: nameOf(source), sameAs: oneOrMany(others)};
}

/** A source that a page cites: by its address alone, since a long list of titles would be half the page. */
export function citation(source: Source): LdNode {
  const [address] = addressesOf(source);
  return {
    '@type': TYPES.get(source.csl['type']) ?? 'CreativeWork',
    ...(address === undefined ? {name: nameOf(source)} : {'@id': address}),
  };
}

function addressesOf(source: Source): readonly string[] {
  return sourceLinks(source).map(({href}) => href);
}

function nameOf({id, csl}: Source): string {
  return titleOf(csl['title']) ?? id;
}

/** CSL has HTML for what is italic, raised or lowered. */
function titleOf(title: unknown): string | undefined {
  const text =
    typeof title === 'string' ? title.replace(/<\/?(?:i|b|sc|sup|sub|span)\b[^>]*>/gu, '') : '';
  return text.trim() === '' ? undefined : text.trim();
}
