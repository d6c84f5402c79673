import {find, isElement, plainText, type Element, type Node} from '../html/tree.js';
import {call, join, pt, str} from '../typst/code.js';
import {inBox, isBlank, tellOnce, type Block, type Context, type Family} from './context.js';
import {anchorsBelow, blocks, contentOf, inline} from './flow.js';
import {glyphs} from './glyphs.js';
import {carriesLanguage} from './language.js';
import {smallNote} from './notes.js';
import {drawingOf} from './svg.js';

/** Points a CSS pixel. */
const PIXEL = 0.75;

/** Characters of a caption that has room in the list of figures. */
const LONG = 120;

function figure(element: Element, context: Context): readonly Block[] {
  const caption = find(element, ({tag}) => tag === 'figcaption');
  const rest = element.children.filter((node) => node !== caption);
  const anchors = caption ? anchorsBelow(caption, context) : [];
  const captionCode = caption && carriesLanguage(captionOf(caption, context), context);
  const cut = rest.findIndex(holdsTable);
  const shown = cut < 0 ? rest : rest.slice(0, cut);
  const found = blocks(withoutBlanks(shown), inBox({...context, inFigure: true}, 0));
  const pictures = cut < 0 ? found.length : found.findLastIndex(isDrawn) + 1;
  if (cut >= 0 && pictures === 0) {
    return [...blocks(rest, context), ...(captionCode ? note(captionCode, context) : [])];
  }
  const begin = cut < 0 ? 0 : found.findIndex(isDrawn);
  const codes = found.slice(begin, pictures).map(({code: piece}) => piece);
  const isGallery = codes.filter((piece) => piece.includes('drawn(')).length > 1;
  const body = isGallery ? call('gallery', ...codes) : join(codes);
  if (body === 'none') {
    return [];
  }
  const code = join([...anchors, call('picture', captionCode ?? 'none', body)]);
  const below = cut < 0 ? [] : blocks(rest.slice(cut), context);
  return [...found.slice(0, begin), {code, size: 1000}, ...found.slice(pictures), ...below];
}

/** A long caption stands with its first sentence in the list of figures. */
function captionOf(caption: Element, context: Context): string {
  const code = inline(caption.children, inBox(context, 0));
  const text = plainText(caption).replace(/\s*\[\d[\d, –-]*\]/gu, '');
  const [, first] = /^(.{20,}?)[.;:]\s/u.exec(text) ?? [];
  return text.length > LONG && first !== undefined && code !== 'none'
    ? call('short-in-lists', code, str(glyphs(first, context)))
    : code;
}

function holdsTable(node: Node): boolean {
  return isElement(node) && find(node, ({tag}) => tag === 'table') !== undefined;
}

/** What goes with the caption; a table in words, and remarks before it, stand on their own. */
function isDrawn({code}: Block): boolean {
  return /\b(?:drawn|key)\(/u.test(code);
}

/** Signs with their meanings, each group on a line of its own. */
function key(element: Element, context: Context): readonly Block[] {
  const within = {...inBox(context, 0), inKey: true, inFigure: false, fontSize: 8};
  const children = element.children.filter((node) => isElement(node));
  const groups = children.every(({tag}) => tag === 'div') ? children : [element];
  const lines = groups.map((group) =>
    join(
      group.children.flatMap((item) => {
        const code = isElement(item) ? contentOf(item, within) : 'none';
        const isTitle = isElement(item, 'dt');
        return code === 'none' ? [] : [call(isTitle ? 'key-title' : 'key-item', code)];
      }),
    ),
  );
  const shown = lines.filter((line) => line !== 'none');
  return shown.length === 0 ? [] : [{code: call('key', ...shown), size: 200}];
}

function note(code: string, context: Context): readonly Block[] {
  return [{code: smallNote(code, context), size: 100, kind: 'legend'}];
}

function withoutBlanks(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter((node) => !isBlank(node));
}

function picture(element: Element, context: Context): string {
  const image = element.tag === 'picture' ? find(element, ({tag}) => tag === 'img') : element;
  if (!image) {
    return 'none';
  }
  const {src, alt, width} = image.attrs;
  const found = src === undefined ? 'it has no address' : context.picture(src);
  if (typeof found === 'string') {
    context.tell({
      level: 'warn',
      file: context.document.source,
      message: `the picture ${shorten(src)} is left out: ${found}.`,
    });
    return alt ? str(`[${alt}]`) : 'none';
  }
  if (alt === undefined) {
    tellOnce(
      context,
      `alt ${context.document.id} ${src ?? ''}`,
      `the picture ${shorten(src)} has no alternative text; write what it shows, or alt="" if it only decorates.`,
    );
  }
  const pixels = Number.parseFloat(width ?? '');
  const shown = Number.isNaN(pixels) || width?.endsWith('%') ? 'auto' : pt(pixels * PIXEL);
  return drawn(found.path, shown, alt ?? '', context);
}

function shorten(src = ''): string {
  return src.length > 80 ? `${src.slice(0, 60)}…` : src;
}

function drawn(path: string, width: string, alt: string, context: Context): string {
  return call(
    context.inTable || context.inText ? 'icon' : 'drawn',
    str(path),
    width,
    alt.trim() === '' ? 'none' : str(alt.trim()),
  );
}

function drawing(element: Element, context: Context): string {
  const {attrs} = element;
  const isDecoration = attrs['aria-hidden'] === 'true' || attrs['role'] === 'presentation';
  const name = nameOf(element);
  if (context.inKey === true && isDecoration) {
    const {code, width} = drawingOf(element, context);
    return drawn(context.addDrawing(code), pt(width * PIXEL), '', context);
  }
  if (isDecoration || (name === '' && attrs['role'] !== 'img' && plainText(element) === '')) {
    return 'none';
  }
  const {code, width} = drawingOf(element, context);
  const anchors = anchorsBelow(element, context);
  const alt = name === '' ? plainText(element) : name;
  return join([...anchors, drawn(context.addDrawing(code), pt(width * PIXEL), alt, context)]);
}

/** Title and description as a screen reader gives them. */
function nameOf(element: Element): string {
  const own = (tag: string): string => {
    const found = element.children.find((node) => isElement(node, tag));
    return found ? plainText(found) : '';
  };
  const parts = [element.attrs['aria-label'] ?? own('title'), own('desc')].filter((t) => t !== '');
  return parts.map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`)).join(' ');
}

export const figureFamily: Family = {
  specials: [
    {
      matches: ({attrs}) => attrs['data-book'] === 'key',
      handler: {flow: 'block', convert: key},
    },
  ],
  tags: {
    figure: {flow: 'block', convert: figure},
    figcaption: {
      flow: 'block',
      convert: ({children}, context) => smallNote(inline(children, context), context),
    },
    img: {flow: 'inline', convert: (element, context) => picture(element, inText(context))},
    picture: {
      flow: 'inline',
      convert: (element, context) => picture(element, inText(context)),
    },
    svg: {flow: 'inline', convert: (element, context) => drawing(element, inText(context))},
  },
};

/** What stands in a run of text is as high as its line; in a figure it has the page. */
function inText(context: Context): Context {
  return context.inFigure ? context : {...context, inText: true};
}
