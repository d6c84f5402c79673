import type {Element as HastElement, ElementContent, Root} from 'hast';
import {classesOf, find, isElement, plainText, type Element, type Node} from '../pdf/html/tree.js';

/** What Markdown has no place for is turned into what it has; links become absolute. */
export interface HastContext {
  /** Absolute address of the page. */
  readonly url: string;
}

export function toHast(children: readonly Node[], context: HastContext): Root {
  return {type: 'root', children: children.flatMap((node) => convert(node, context))};
}

const BLOCKS: ReadonlySet<string> = new Set(['dd', 'div', 'dt', 'li', 'p', 'td', 'th']);

function convert(node: Node, context: HastContext): readonly ElementContent[] {
  if (node.type === 'text') {
    return [{type: 'text', value: node.value}];
  }
  const children = () => node.children.flatMap((child) => convert(child, context));
  const role = node.attrs['data-book'];
  if (role === 'note') {
    return [text(' ('), ...children(), text(') ')];
  }
  if (role === 'label') {
    return [wrap('p', [wrap('strong', children())])];
  }
  switch (node.tag) {
    case 'svg':
      return figureText(node);
    case 'a':
      return linked(node, children(), context);
    case 'caption':
      return [];
    case 'table':
      return [...captionOf(node, context), element(node, children(), context)];
    case 'td':
    case 'th':
      return [element(node, flat(node.children, context), context)];
    case 'dl':
      return [{type: 'element', tagName: 'ul', properties: {}, children: pairs(node, context)}];
    default:
      return [element(node, children(), context)];
  }
}

/** A drawing is told by its name; one without a name is an ornament. */
function figureText(svg: Element): readonly ElementContent[] {
  const title = find(svg, ({tag}) => tag === 'title');
  const name = svg.attrs['aria-label'] ?? (title ? plainText(title) : '');
  return name === '' || svg.attrs['aria-hidden'] === 'true' ? [] : [wrap('em', [text(name)])];
}

/** What a link within the page leads to has no anchor in Markdown: numbers of sources stay numbers. */
function linked(
  {attrs}: Element,
  children: readonly ElementContent[],
  {url}: HastContext,
): readonly ElementContent[] {
  const {href = ''} = attrs;
  if (href === '' || href.startsWith('#')) {
    return children;
  }
  return [
    {
      type: 'element',
      tagName: 'a',
      properties: {href: absolute(href, url)},
      children: [...children],
    },
  ];
}

/** Markdown has no captions: that of a table stands above it. */
function captionOf(table: Element, context: HastContext): readonly ElementContent[] {
  const caption = find(table, ({tag}) => tag === 'caption');
  return caption ? [wrap('p', [wrap('strong', flat(caption.children, context))])] : [];
}

/** Terms with what is said of them, an item each. */
function pairs(list: Element, context: HastContext): ElementContent[] {
  const items: HastElement[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'text') {
      return;
    }
    if (node.tag === 'dt') {
      items.push(wrap('li', [wrap('strong', flat(node.children, context)), text(': ')]));
    } else if (node.tag === 'dd') {
      const said = flat(node.children, context);
      const last = items.at(-1);
      const more = last && last.children.length > 2 ? [text('; ')] : [];
      last?.children.push(...more, ...said);
    } else {
      node.children.forEach(visit);
    }
  };
  list.children.forEach(visit);
  return items;
}

/** In one line: what stands in paragraphs or lists of its own is set apart by semicolons. */
function flat(nodes: readonly Node[], context: HastContext): readonly ElementContent[] {
  return nodes.reduce<readonly ElementContent[]>((line, node) => {
    const inner =
      isElement(node) && INLINED.has(node.tag)
        ? flat(node.children, context)
        : convert(node, context);
    const apart = isElement(node) && BLOCKS.has(node.tag) && hasText(line) && hasText(inner);
    return apart ? [...trimEnd(line), text('; '), ...inner] : [...line, ...inner];
  }, []);
}

function trimEnd(line: readonly ElementContent[]): readonly ElementContent[] {
  const last = line.at(-1);
  return last?.type === 'text' ? [...line.slice(0, -1), text(last.value.trimEnd())] : line;
}

const INLINED: ReadonlySet<string> = new Set([...BLOCKS, 'ul', 'ol', 'dl']);

function hasText(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) =>
    node.type === 'text'
      ? node.value.trim() !== ''
      : node.type === 'element' && (node.tagName === 'img' || hasText(node.children)),
  );
}

function element(
  node: Element,
  children: readonly ElementContent[],
  {url}: HastContext,
): HastElement {
  const {src, alt, start, checked, type, align} = node.attrs;
  const language = classesOf(node).find((name) => name.startsWith('language-'));
  return {
    type: 'element',
    tagName: node.tag,
    properties: {
      ...(src !== undefined && {src: absolute(src, url), alt: alt ?? ''}),
      ...(start !== undefined && {start: Number(start)}),
      ...(checked !== undefined && {checked: true}),
      ...(type !== undefined && {type}),
      ...(align !== undefined && {align}),
      ...(language !== undefined && {className: [language]}),
    },
    children: [...children],
  };
}

function absolute(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}

function wrap(tagName: string, children: readonly ElementContent[]): HastElement {
  return {type: 'element', tagName, properties: {}, children: [...children]};
}

function text(value: string): ElementContent {
  return {type: 'text', value};
}
