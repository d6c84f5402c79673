import {labelOf} from '../book/links.js';
import {
  elements,
  find,
  isElement,
  plainText,
  withChildren,
  type Element,
  type Node,
} from '../html/tree.js';
import {call, join, str} from '../typst/code.js';
import {isBlank, type Block, type Context} from './context.js';
import {glyphs} from './glyphs.js';
import {inLanguageOf} from './language.js';

/** Blocks of a run of nodes; what is inline between blocks makes paragraphs. */
export function blocks(nodes: readonly Node[], context: Context): readonly Block[] {
  const found: Block[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    found.push(...paragraphs(run, context));
    run = [];
  };
  for (const node of mergeLists(nodes)) {
    if (isInline(node, context)) {
      run.push(node);
    } else if (isElement(node)) {
      flush();
      found.push(...blockOf(node, context));
    }
  }
  flush();
  return found;
}

/** Blocks as one expression. */
export function flow(nodes: readonly Node[], context: Context): string {
  return join(blocks(nodes, context).map(({code}) => code));
}

/** Content of an item or a cell: no paragraph around what is inline alone. */
export function content(nodes: readonly Node[], context: Context): string {
  return nodes.every((node) => isInline(node, context))
    ? inline(nodes, context)
    : flow(nodes, context);
}

/** The same of an item or a cell, with the mark of its own to which links may lead. */
export function contentOf(element: Element, context: Context): string {
  const anchor = anchorOf(element, context);
  const language = inLanguageOf(element, context);
  const body = language.wrap(content(element.children, language.context));
  return anchor ? join([anchor, body]) : body;
}

/** A run of inline nodes as one expression. White space at its start is dropped. */
export function inline(nodes: readonly Node[], context: Context): string {
  context.state.afterSpace = true;
  return join(pieces(nodes, context));
}

/** The same within a run: white space goes on from what stands before. */
export function inner(element: Element, context: Context): string {
  return join(pieces(element.children, context));
}

function pieces(nodes: readonly Node[], context: Context): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.type === 'text') {
      const code = textCode(node.value, context);
      return code === undefined ? [] : [code];
    }
    const {flow: kind, convert} = context.handlerOf(node);
    if (kind === 'block') {
      return pieces(node.children, context);
    }
    const anchor = anchorOf(node, context);
    const language = inLanguageOf(node, context);
    const code = convert(node, language.context);
    const parts = typeof code === 'string' ? [code] : code.map((piece) => piece.code);
    const shown = parts.filter((part) => part !== 'none').map(language.wrap);
    return [...(anchor ? [anchor] : []), ...shown];
  });
}

function textCode(value: string, context: Context): string | undefined {
  let text = value.replace(/[^\S\u00a0\u202f]+/gu, ' ');
  if (context.state.afterSpace) {
    text = text.replace(/^ /u, '');
  }
  if (text === '') {
    return undefined;
  }
  context.state.afterSpace = text.endsWith(' ');
  return str(glyphs(text, context));
}

/** A paragraph; pictures that stand alone in it are blocks of their own. */
export function paragraphs(run: readonly Node[], context: Context): readonly Block[] {
  const shown = run.filter((node) => !isBlank(node));
  const pictures = shown.flatMap((node) => lonePicture(node) ?? []);
  if (shown.length > 0 && pictures.length === shown.length) {
    return pictures.flatMap((picture) => pictureBlock(picture, context));
  }
  const code = shown.length === 0 ? 'none' : inline(run, context);
  return code === 'none' ? [] : [{code: call('par', code), size: code.length}];
}

function pictureBlock(picture: Element, context: Context): readonly Block[] {
  const inFigure = {...context, inFigure: true};
  const code = context.handlerOf(picture).convert(picture, inFigure);
  if (typeof code !== 'string' || code === 'none') {
    return [];
  }
  const framed = context.inFigure || context.inTable ? code : call('picture', 'none', code);
  return [{code: framed, size: 1000}];
}

/** The picture that is all that a node shows. */
function lonePicture(node: Node): Element | undefined {
  if (!isElement(node)) {
    return undefined;
  }
  const isPicture = ({tag}: Element): boolean => ['img', 'svg', 'picture'].includes(tag);
  const picture = find(node, isPicture);
  const outside = node === picture ? '' : plainText(node).replace(plainText(picture ?? node), '');
  const isAlone = [...elements(node)].filter(isPicture).length === 1;
  return isAlone && outside.trim() === '' ? picture : undefined;
}

function blockOf(element: Element, context: Context): readonly Block[] {
  const anchor = isHeading(element) ? undefined : anchorOf(element, context);
  const {flow: kind, convert} = context.handlerOf(element);
  const language = inLanguageOf(element, context);
  const converted =
    kind === 'inline'
      ? blocks(element.children, language.context)
      : convert(element, language.context);
  const found: readonly Block[] =
    typeof converted === 'string' ? [{code: converted, size: converted.length}] : converted;
  const shown = found
    .filter(({code}) => code !== 'none')
    .map((piece) => ({...piece, code: language.wrap(piece.code)}));
  return anchor ? [{code: anchor, size: 0}, ...shown] : shown;
}

function isHeading({tag}: Element): boolean {
  return /^h[1-6]$/u.test(tag);
}

/** An invisible mark where some link of the book leads. */
export function anchorOf({attrs}: Element, context: Context): string | undefined {
  const id = attrs['id'];
  const {document, links, state} = context;
  if (!id || !links.isTarget(document, id) || state.anchors.has(id)) {
    return undefined;
  }
  state.anchors.add(id);
  return call('anchor', str(labelOf(document, id)));
}

/** Marks of everything in an element that is not converted itself. */
export function anchorsBelow(element: Element, context: Context): readonly string[] {
  return [...elements(element)].flatMap((found) => anchorOf(found, context) ?? []);
}

function isInline(node: Node, context: Context): boolean {
  if (node.type === 'text') {
    return true;
  }
  if (context.handlerOf(node).flow === 'block') {
    return false;
  }
  return node.children.every((child) => isInline(child, context));
}

/** Definition lists one after another are one list: components may write each entry as its own. */
function mergeLists(nodes: readonly Node[]): readonly Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (isElement(node, 'dl') && isElement(last, 'dl')) {
      merged[merged.length - 1] = withChildren(last, [...last.children, ...node.children]);
    } else if (!(isBlank(node) && isElement(last, 'dl'))) {
      merged.push(node);
    }
  }
  return merged;
}
