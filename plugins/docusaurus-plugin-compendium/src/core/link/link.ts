import type {DocumentInfo} from '../model.js';
import type {LinkedVersion, ReadPage, Version} from '../stages.js';
import {backReferences} from './back-references.js';
import {comparePages} from './compare-pages.js';
import {pagesOf, pageUses} from './uses.js';
import type {ComponentName} from '../read/components.js';
import {createMatcher, type TermPattern} from './matcher.js';

/** Answers every «who points at whom» of a version. Drafts point at nothing and nothing points at them. */
export function linkVersion(version: Version): LinkedVersion {
  const published = version.pages.filter(({doc}) => !doc.draft);
  const entry = entryIndex(version.pages);
  const patterns = termPatterns(version);
  const matcher = createMatcher(patterns, version.input.locale);
  const uses = pageUses(version, published, matcher);
  return {
    ...version,
    patterns,
    matcher,
    entry,
    glossaryPage: pageWith('Glossary', published),
    bibliographyPage: pageWith('Bibliography', published),
    comparePages: comparePages(published),
    uses,
    termUses: pagesOf(uses, 'terms'),
    citedIn: pagesOf(uses, 'cites'),
    ...backReferences(version, published, entry),
  };
}

/** Finds entries by the name of their collection and their id. */
export function entryIndex(pages: readonly ReadPage[]): LinkedVersion['entry'] {
  const entries = new Map(
    pages.flatMap(({entry}) => (entry ? [[`${entry.collection}/${entry.id}`, entry]] : [])),
  );
  return (collection, id) => entries.get(`${collection}/${id}`);
}

function termPatterns(version: Version): readonly TermPattern[] {
  return version.terms.map(({id, name, aliases, autolink}) => ({id, name, aliases, autolink}));
}

/** The first page that holds a component. */
export function pageWith(
  component: ComponentName,
  pages: readonly ReadPage[],
): DocumentInfo | undefined {
  return pages.find(({components}) => components.some(({name}) => name === component))?.doc;
}
