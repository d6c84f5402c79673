import {createLinks} from '#plugin/pdf/book/links.js';
import {planBook} from '#plugin/pdf/book/plan.js';
import {convertBook} from '#plugin/pdf/convert/book.js';
import {DEFAULT_FONTS} from '#plugin/pdf/fonts/families.js';
import {readArticle} from '#plugin/pdf/html/article.js';
import {parseArticle} from '#plugin/pdf/html/parse.js';
import type {DrawingStyles} from '#plugin/pdf/convert/context.js';
import type {BookProblem, OutlineItem, ReadDocument, Words} from '#plugin/pdf/model.js';

export interface Converted {
  /** Code of the main file. */
  readonly main: string;
  /** Code of each chapter. */
  readonly chapters: readonly string[];
  /** Drawings in order. */
  readonly drawings: readonly string[];
  readonly problems: readonly BookProblem[];
}

interface Given {
  readonly lang?: string;
  readonly outline?: readonly OutlineItem[];
  readonly styles?: DrawingStyles;
}

/** Documents by id with the HTML of their articles, as a book in the order of the ids. */
export function convert(
  pages: Readonly<Record<string, string>>,
  {lang = 'en', outline, styles}: Given = {},
): Converted {
  const problems: BookProblem[] = [];
  const tell = (problem: BookProblem): void => void problems.push(problem);
  const documents = new Map(
    Object.entries(pages).map(([id, html]): [string, ReadDocument] => {
      const parsed = parseArticle(`<article>${html}</article>`);
      if (!parsed) {
        throw new Error(`${id} has no article.`);
      }
      const article = readArticle(parsed);
      return [id, {id, title: id, permalink: `/${id}`, source: `docs/${id}.md`, article}];
    }),
  );
  const pieces = planBook(
    outline ?? Object.keys(pages).map((id) => ({kind: 'doc', id}) as const),
    documents,
  );
  const address = 'https://example.org/';
  const {files} = convertBook(pieces, {
    links: createLinks(pieces, outline ?? [], address, tell),
    settings: {
      meta: {
        ...{title: 'Book', subtitle: '', version: '1', documentTitle: 'Book', authors: []},
        ...{licence: '', notice: '', date: new Date(0), address, lang},
      },
      words: {} as Words,
      fonts: DEFAULT_FONTS,
      paper: 'A4',
      contentsDepth: 6,
      template: '',
      cover: '',
      origins: new Map(),
    },
    assets: {
      picture: () => 'it is not here',
      styles: styles ?? {variable: () => undefined, of: () => ({})},
      metrics: {covers: () => true, coversAll: () => true, width: (text) => text.length / 2},
      fonts: () => [],
    },
    tell,
  });
  const texts = files.map(({path, content}) => ({
    path,
    text: typeof content === 'string' ? content : new TextDecoder().decode(content),
  }));
  const below = (folder: string): readonly string[] =>
    texts.filter(({path}) => path.startsWith(folder)).map(({text}) => text);
  return {
    main: below('/main.typ')[0] ?? '',
    chapters: below('/chapters/'),
    drawings: below('/pictures/'),
    problems,
  };
}
