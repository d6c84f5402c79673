import {classesOf, rawText, type Element, type Node} from '../html/tree.js';
import {tellOnce, type Context} from './context.js';
import {glyphs} from './glyphs.js';

/** Presentation attributes that style sheets may set, as SVG 2 lists them. */
export const PRESENTATION: ReadonlySet<string> = new Set(
  (
    'fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap ' +
    'stroke-linejoin stroke-miterlimit stroke-opacity stroke-width opacity color display visibility ' +
    'font-size font-style font-weight text-anchor dominant-baseline alignment-baseline ' +
    'letter-spacing text-decoration stop-color stop-opacity paint-order marker-start marker-mid ' +
    'marker-end clip-path clip-rule mask transform'
  ).split(' '),
);

/** SVG's names with capitals, which an HTML parser keeps inside `svg`, need no care; these do. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'script',
  'animate',
  'animatetransform',
  'set',
  'style',
]);

/** Ink of the book where a drawing takes the colour of the text around it. */
const INK = '#1b1f23';

const SANS = "'Source Sans 3'";

/**
 * A drawing of a page on its own: what style sheets and the page around gave it is written into it,
 * since the engine knows neither classes nor variables.
 *
 * @returns the drawing, and its width in CSS pixels
 */
export function drawingOf(element: Element, context: Context): {code: string; width: number} {
  const [, , boxWidth, boxHeight] = (element.attrs['viewBox'] ?? '').split(/[\s,]+/u).map(Number);
  const width = pixels(element.attrs['width']) ?? boxWidth ?? 300;
  const height =
    pixels(element.attrs['height']) ?? ((boxHeight ?? 150) * width) / (boxWidth ?? width);
  const attrs = {
    ...element.attrs,
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width: String(width),
    height: String(height),
    color: INK,
    'font-family': SANS,
  };
  return {code: write({...element, attrs}, context, true), width};
}

function pixels(attribute: string | undefined): number | undefined {
  const value = Number.parseFloat(attribute ?? '');
  return Number.isNaN(value) || attribute?.endsWith('%') || attribute?.endsWith('em')
    ? undefined
    : value;
}

function write(node: Node, context: Context, isRoot = false): string {
  if (node.type === 'text') {
    return escape(glyphs(node.value, context));
  }
  const tag = node.tag;
  if (LEFT_OUT.has(tag.toLowerCase())) {
    return '';
  }
  if (tag.toLowerCase() === 'foreignobject') {
    tellOnce(
      context,
      `foreignObject ${rawText(node).slice(0, 40)}`,
      'a drawing holds HTML (<foreignObject>), which cannot be set; its text is left out. Use <text>.',
    );
    return '';
  }
  const attrs = Object.entries(attributes(node, context, isRoot))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  return `<${tag}${attrs}>${node.children.map((child) => write(child, context)).join('')}</${tag}>`;
}

function attributes(
  element: Element,
  context: Context,
  isRoot: boolean,
): Readonly<Record<string, string>> {
  const sheets = Object.assign({}, ...classesOf(element).map(context.styles.ofClass)) as Readonly<
    Record<string, string>
  >;
  const own = declarations(element.attrs['style'] ?? '');
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries({...element.attrs, ...sheets, ...own})) {
    const isFont = name === 'font-family' || name === 'font';
    if (name === 'class' || name === 'style' || /^(?:on|data-|aria-)/u.test(name)) {
      continue;
    }
    if (isFont && !isRoot) {
      continue;
    }
    found[name] = resolve(value, name, context);
  }
  return found;
}

function declarations(style: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    style.split(';').flatMap((part) => {
      const [name, ...value] = part.split(':');
      const property = name?.trim().toLowerCase() ?? '';
      return PRESENTATION.has(property) ? [[property, value.join(':').trim()] as const] : [];
    }),
  );
}

/** A value with its variables put in, as the light theme has them. */
function resolve(value: string, name: string, context: Context, depth = 0): string {
  if (!value.includes('var(')) {
    return value.replace(/\bcurrent[cC]olor\b/gu, INK);
  }
  const replaced = value.replace(
    /var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/gu,
    (_, variable: string, fallback: string | undefined) => {
      const found = context.styles.variable(variable) ?? fallback;
      if (found === undefined) {
        tellOnce(
          context,
          `variable ${variable}`,
          `a drawing uses ${variable}, which no style sheet of the site sets; its ${name} is black.`,
        );
      }
      return found?.trim() ?? INK;
    },
  );
  return depth > 8 ? INK : resolve(replaced, name, context, depth + 1);
}

function escape(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
