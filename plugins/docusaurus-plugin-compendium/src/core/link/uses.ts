import type {DocumentInfo, Statement} from '../model.js';
import {textsOf} from '../read/value-texts.js';
import type {PageUses, ReadPage, Version} from '../stages.js';
import type {Matcher} from './matcher.js';
import {createTermIndex, type FindTerms} from './term-index.js';

/** What each page mentions and cites, in prose, in its facts and in the terms that it defines. */
export function pageUses(
  version: Version,
  published: readonly ReadPage[],
  matcher: Matcher,
): ReadonlyMap<DocumentInfo, PageUses> {
  const findTerms = createTermIndex(version.terms);
  return new Map(
    published.map((page) => [
      page.doc,
      {terms: mentioned(page, matcher, findTerms), cites: cited(page, version)},
    ]),
  );
}

/** Turns uses round: the pages of each id. Unlisted pages are not told. */
export function pagesOf(
  uses: ReadonlyMap<DocumentInfo, PageUses>,
  kind: keyof PageUses,
): ReadonlyMap<string, readonly DocumentInfo[]> {
  const pages = new Map<string, DocumentInfo[]>();
  for (const [doc, used] of uses) {
    for (const id of doc.unlisted ? [] : used[kind]) {
      const list = pages.get(id) ?? [];
      list.push(doc);
      pages.set(id, list);
    }
  }
  return pages;
}

function mentioned(page: ReadPage, matcher: Matcher, findTerms: FindTerms): ReadonlySet<string> {
  const texts = page.settings.termLinks ? [...page.prose.texts, ...factTexts(page)] : [];
  return new Set([
    ...texts.flatMap((text) => matcher.matches(text).map(({id}) => id)),
    ...page.prose.termLinks.flatMap(({target}) => findTerms(target).slice(0, 1)),
  ]);
}

function cited(page: ReadPage, {terms}: Version): ReadonlySet<string> {
  const showsGlossary = page.components.some(({name}) => name === 'Glossary');
  return new Set([
    ...statements(page).flatMap(({cite}) => cite),
    ...page.prose.cites.map(({id}) => id),
    ...(showsGlossary ? terms : page.terms).flatMap(({cite}) => cite),
  ]);
}

function statements(page: ReadPage): readonly Statement[] {
  return Object.values(page.entry?.fields ?? {}).flat();
}

function factTexts(page: ReadPage): readonly string[] {
  return statements(page).flatMap(({value, note}) => [
    ...textsOf(value),
    ...(note === undefined ? [] : [note]),
  ]);
}
