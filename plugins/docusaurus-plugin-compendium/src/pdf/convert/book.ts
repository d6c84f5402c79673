import type {Links} from '../book/links.js';
import {PAPERS} from '../data.js';
import {PLACES} from '../engine/engine.js';
import type {BookAssets} from '../host.js';
import type {BookSettings} from '../make.js';
import type {EngineFile, Piece, TableScopes, Tell} from '../model.js';
import {elements, plainText} from '../html/tree.js';
import {array, call, optional, str} from '../typst/code.js';
import {convertChapter} from './chapter.js';
import type {Context, Picture, State} from './context.js';
import {handlerOf} from './families.js';
import {carriesLanguage} from './language.js';

export interface ConvertedBook {
  readonly files: readonly EngineFile[];
  /** Files that authors edit, by the path of the chapter made of each. */
  readonly sources: ReadonlyMap<string, string>;
  readonly tables: readonly TableScopes[];
  readonly usesMath: boolean;
}

/** Points of running text, as in the template. */
const BODY_SIZE = 10.2;

interface Given {
  readonly links: Links;
  readonly settings: BookSettings;
  readonly assets: BookAssets;
  readonly tell: Tell;
}

/** All documents as Typst files, and the main file that puts them in order. */
export function convertBook(pieces: readonly Piece[], given: Given): ConvertedBook {
  const pictures = createPictures(given.assets);
  const isRepeated = repeatedCaptions(pieces);
  const tables: TableScopes[] = [];
  const reported = new Set<string>();
  const sources = new Map<string, string>();
  const chapters: EngineFile[] = [];
  const order: string[] = [];
  let usesMath = false;
  for (const piece of pieces) {
    if (piece.kind === 'category') {
      order.push(`#${categoryCode(piece, given.settings.meta.lang)}`);
      continue;
    }
    const state: State = {
      afterSpace: true,
      headingLevel: piece.level,
      anchors: new Set(),
      tables,
      footnotes: new Map(),
      footnotesSet: new Set(),
      reported,
      usesMath: false,
    };
    const code = convertChapter(piece.document, piece, {
      ...contextOf(piece, given, pictures, state),
      isRepeated,
    });
    usesMath ||= state.usesMath;
    const path = `/chapters/${String(chapters.length + 1).padStart(4, '0')}-${fileName(piece.document.id)}.typ`;
    chapters.push({path, content: `#import "/template.typ": *\n#${code}\n`});
    sources.set(path, piece.document.source);
    order.push(`#include ${str(path)}`);
  }
  const main = mainFile(order, chapters, given.settings.offprint === true);
  return {
    files: [{path: '/main.typ', content: main}, ...chapters, ...pictures.files],
    sources,
    tables,
    usesMath,
  };
}

function contextOf(
  {document, level}: Extract<Piece, {kind: 'chapter'}>,
  {links, settings, assets, tell}: Given,
  pictures: Pictures,
  state: State,
): Omit<Context, 'isRepeated'> {
  const base = new URL(document.permalink, settings.meta.address);
  const {portrait, landscape} = PAPERS[settings.paper];
  return {
    document,
    lang: settings.meta.lang,
    bookLang: settings.meta.lang,
    links,
    metrics: assets.metrics,
    tell,
    handlerOf,
    picture: (src) =>
      URL.canParse(src, base) ? pictures.take(new URL(src, base).href) : 'its address is wrong',
    addDrawing: pictures.addDrawing,
    styles: assets.styles,
    level,
    contentsDepth: settings.contentsDepth,
    space: {portrait, landscape},
    inset: 0,
    boxed: false,
    inTable: false,
    fontSize: BODY_SIZE,
    state,
  };
}

function categoryCode(
  {level, id, title, lead, items}: Extract<Piece, {kind: 'category'}>,
  bookLang: string,
): string {
  const lines = items.map((item) => {
    const name = carriesLanguage(str(item.title), {lang: item.lang ?? bookLang, bookLang});
    return array([String(item.depth), str(item.id), name]);
  });
  return call(
    level === 1 ? 'part' : 'group',
    String(level),
    str(id),
    str(title),
    optional(lead),
    array(lines),
  );
}

/** Tells where everything is that links may lead to: headings and invisible marks. */
const PLACES_CODE = `#context {
  let place(id, element) = {
    let at = element.location().position()
    (id, at.page, at.x.pt(), at.y.pt())
  }
  let marks = query(metadata).filter(mark => mark.has("label") and type(mark.value) == str)
  let heads = query(heading).filter(head => head.has("label"))
  [#metadata(
    marks.map(mark => place(mark.value, mark)) + heads.map(head => place(str(head.label), head))
  )#label("${PLACES}")]
}`;

/** Lists of tables and figures stand there only when something is in them. */
function mainFile(
  order: readonly string[],
  chapters: readonly EngineFile[],
  offprint: boolean,
): string {
  const holds = (pattern: RegExp): boolean =>
    chapters.some(({content}) => typeof content === 'string' && pattern.test(content));
  const hasTables = holds(/\btables\((?!none)/u);
  const hasFigures = holds(/\bpicture\((?!none)/u);
  const front = [
    '#cover',
    '#contents',
    ...(hasTables ? ['#list-of(words.tables, table, true)'] : []),
    ...(hasFigures ? [`#list-of(words.figures, image, ${String(!hasTables)})`] : []),
  ];
  return [
    '#import "/data.typ": words',
    '#import "/template.typ": *',
    '#import "/cover.typ": cover',
    '#show: book',
    ...(offprint ? [] : front),
    ...order,
    PLACES_CODE,
    '',
  ].join('\n');
}

function fileName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/gu, '-');
}

interface Pictures {
  readonly files: EngineFile[];
  readonly take: (address: string) => Picture | string;
  readonly addDrawing: (svg: string) => string;
}

/** Every picture is taken into the book once. */
function createPictures(assets: BookAssets): Pictures {
  const files: EngineFile[] = [];
  const known = new Map<string, string>();
  const add = (key: string, format: string, content: string | Uint8Array): string => {
    const path = known.get(key) ?? `/pictures/${known.size + 1}.${format}`;
    if (!known.has(key)) {
      known.set(key, path);
      files.push({path, content});
    }
    return path;
  };
  return {
    files,
    take: (address) => {
      const found = assets.picture(address);
      return typeof found === 'string' ? found : {path: add(address, found.format, found.bytes)};
    },
    // The engine reads drawings as bytes, not as source.
    addDrawing: (svg) => add(svg, 'svg', new TextEncoder().encode(svg)),
  };
}

function repeatedCaptions(pieces: readonly Piece[]): (caption: string) => boolean {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    for (const node of piece.kind === 'chapter' ? piece.document.article.children : []) {
      for (const element of elements(node)) {
        if (element.tag === 'caption') {
          const text = plainText(element);
          counts.set(text, (counts.get(text) ?? 0) + 1);
        }
      }
    }
  }
  return (caption) => (counts.get(caption) ?? 0) > 1;
}
