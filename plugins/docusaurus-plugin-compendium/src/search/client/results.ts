import type {PagefindData} from './load-index.js';

/** One result, ready to be shown. */
export interface SearchResultView {
  readonly href: string;
  readonly title: string;
  /** `term`, `entry` or `page`. */
  readonly type: string;
  /** entry only: label of its collection. */
  readonly kind?: string;
  readonly excerpt: readonly ExcerptPiece[];
  /** Language of title and excerpt, where it is not that of the site. */
  readonly lang?: string;
  /** A heading of the page where the words stand: an option of its own below the page's. */
  readonly under?: string;
}

export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Headings of one page that are shown. */
const MOST_HEADINGS = 2;

/** What is called exactly as the reader typed comes first; otherwise the order stays. */
export function exactFirst(found: readonly PagefindData[], query: string): readonly PagefindData[] {
  const {compare} = new Intl.Collator(undefined, {sensitivity: 'base', usage: 'search'});
  const isExact = ({meta}: PagefindData) => compare(meta['title'] ?? '', query) === 0;
  return [...found.filter(isExact), ...found.filter((data) => !isExact(data))];
}

/** A page, and the headings on it under which the words stand. */
export function resultViews({url, meta, excerpt, sub_results: parts}: PagefindData) {
  const {lang} = meta;
  const page: SearchResultView = {
    href: url,
    title: meta['title'] ?? url,
    type: meta['type'] ?? 'page',
    ...(meta['kind'] !== undefined && {kind: meta['kind']}),
    excerpt: excerptPieces(excerpt),
    ...(lang !== undefined && {lang}),
  };
  const headings = parts
    .filter((part) => part.url.includes('#') && part.url !== url)
    .slice(0, MOST_HEADINGS)
    .map((part): SearchResultView => ({
      href: part.url,
      title: part.title,
      type: 'heading',
      under: page.title,
      excerpt: [],
      ...(lang !== undefined && {lang}),
    }));
  return [page, ...headings];
}

/** Pagefind's excerpt is text with `<mark>` around the words found, and `<` and `>` escaped. */
export function excerptPieces(excerpt: string): readonly ExcerptPiece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece
        .replace(/^<mark>|<\/mark>$/gu, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      found: piece.startsWith('<mark>'),
    }));
}
