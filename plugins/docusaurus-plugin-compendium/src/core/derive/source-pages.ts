import type {Page, Source} from '../model.js';
import type {LinkedVersion, OutputFile, ReadPage} from '../stages.js';
import type {SourcePageView, SourcePagesView} from '../views-pages.js';
import {termAnchor} from './anchors.js';
import {workLd} from './ld-works.js';
import {jsonFile} from './json-file.js';
import {pageLink} from './links.js';
import {pageNames, SOURCES} from './page-names.js';
import type {SharedViews} from './shared.js';

/** `source-pages.json`: one file for the pages of all sources, so that each costs the site but an address. */
export function sourcePageFiles(
  version: LinkedVersion,
  {sources}: SharedViews,
): readonly OutputFile[] {
  if (!version.input.site?.pages?.references || version.sources.length === 0) {
    return [];
  }
  const names = pageNames(version.sources.map(({id}) => id));
  const views = version.sources.flatMap((source) => {
    const view = sources.get(source.id);
    const name = names.get(source.id);
    return view && name !== undefined ? [[name, pageView(version, source, view)] as const] : [];
  });
  const {bibliographyPage} = version;
  const data: SourcePagesView = {
    ...(bibliographyPage && {
      up: pageLink(version, bibliographyPage),
    }),
    sources: Object.fromEntries(views),
  };
  const pages = [...names.values()].map((name) => ({
    path: `${SOURCES}/${name}`,
    component: 'SourcePage' as const,
  }));
  return [{...jsonFile('source-pages.json', data), pages}];
}

function pageView(
  version: LinkedVersion,
  work: Source,
  source: SourcePageView['source'],
): SourcePageView {
  const {id, csl} = work;
  const {compare} = new Intl.Collator(version.input.locale, {numeric: true});
  const pages = new Map(version.pages.map((page) => [page.doc, page]));
  const citing = (version.citedIn.get(id) ?? []).flatMap((doc) => pages.get(doc) ?? []);
  return {
    source,
    title: textOf(csl['title']) ?? id,
    identifiers: ['ISBN', 'ISSN'].flatMap((label) => {
      const text = textOf(csl[label]);
      return text === undefined ? [] : [{label, text}];
    }),
    ...(version.input.site?.jsonLd && {jsonLd: workLd(work)}),
    citedIn: citing
      .map((page) => use(version, page, id))
      .sort((a, b) => compare(a.title, b.title) || compare(a.href, b.href)),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Where on a page a source is cited: in its text, in fields of its facts, in terms. */
function use(
  version: LinkedVersion,
  page: ReadPage,
  id: string,
): SourcePageView['citedIn'][number] {
  const {doc, settings} = page;
  const inText = page.prose.cites.some((cite) => cite.id === id);
  const fields = citingFields(version, page, id);
  const isListed = inText || (fields.length > 0 && settings.factBox);
  return {
    ...pageLink(version, doc),
    href: isListed ? `${doc.permalink}#ref-${id}` : doc.permalink,
    inText,
    fields,
    terms: citingTerms(version, page, id),
  };
}

function citingFields({schema}: LinkedVersion, {entry}: Page, id: string): readonly string[] {
  const collection = schema.collections.find(({name}) => name === entry?.collection);
  return (collection?.fields ?? [])
    .filter(({name}) => entry?.fields[name]?.some(({cite}) => cite.includes(id)))
    .map(({label}) => label);
}

/** The page of the glossary shows all terms; other pages only define theirs. */
function citingTerms(version: LinkedVersion, {doc, terms}: ReadPage, id: string) {
  const isGlossary = doc === version.glossaryPage;
  const glossary = version.glossaryPage?.permalink;
  return (isGlossary ? version.terms : terms)
    .filter(({cite}) => cite.includes(id))
    .map(({id: term, name}) => ({
      title: name,
      href: glossary === undefined ? doc.permalink : `${glossary}#${termAnchor(term)}`,
    }));
}
