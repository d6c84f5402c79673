import {classesOf, rawText, withChildren, type Element, type Node} from '../html/tree.js';
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

/** CSS pixels of a font where nothing says otherwise, and of a `rem`. */
const FONT_SIZE = 16;

/** What an element of a drawing takes from those around it. */
interface Around {
  readonly classes: ReadonlySet<string>;
  readonly color: string;
  readonly fontSize: number;
}

/**
 * A drawing of a page on its own: what style sheets and the page around gave it is written into it,
 * since the engine knows neither classes nor variables.
 *
 * @returns the drawing, and its width in CSS pixels
 */
export function drawingOf(element: Element, context: Context): {code: string; width: number} {
  const around: Around = {classes: new Set(), color: INK, fontSize: FONT_SIZE};
  const own = attributes(element, context, around);
  const size = pixels(own['font-size'], around) ?? FONT_SIZE;
  const [, , boxWidth, boxHeight] = (element.attrs['viewBox'] ?? '').split(/[\s,]+/u).map(Number);
  const inOwn = {...around, fontSize: size};
  const width = pixels(own['width'], inOwn) ?? boxWidth ?? 300;
  const height = pixels(own['height'], inOwn) ?? ((boxHeight ?? 150) * width) / (boxWidth ?? width);
  const color = own['color'] ?? INK;
  const attrs = {
    ...own,
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width: String(width),
    height: String(height),
    color,
    'font-family': SANS,
    'font-size': String(size),
  };
  const within = {classes: new Set(classesOf(element)), color, fontSize: size};
  return {code: tagged(element, attrs, context, within), width};
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  rem: FONT_SIZE,
};

/** A length in CSS pixels; `undefined` for what is none, or a share of something. */
function pixels(
  value: string | undefined,
  {fontSize}: Pick<Around, 'fontSize'>,
): number | undefined {
  const [, number, unit = ''] =
    /^\s*([-+]?[\d.]+(?:e[-+]?\d+)?)([a-z]*)\s*$/u.exec(value ?? '') ?? [];
  const factor = unit === 'em' ? fontSize : unit === 'ex' ? fontSize / 2 : UNITS[unit];
  const length = Number(number) * (factor ?? Number.NaN);
  return Number.isNaN(length) ? undefined : Math.round(length * 1000) / 1000;
}

function write(node: Node, context: Context, around: Around): string {
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
  const own = attributes(node, context, around);
  const numbers = numbersOf(node, context);
  if (numbers) {
    return tagged(withChildren(node, [{type: 'text', value: numbers}]), own, context, around);
  }
  return tagged(node, own, context, {
    classes: new Set([...around.classes, ...classesOf(node)]),
    color: own['color'] ?? around.color,
    fontSize: pixels(own['font-size'], around) ?? around.fontSize,
  });
}

/** Numbers of sources as the bibliography of the book has them: a page counts its own. */
function numbersOf({attrs}: Element, {links}: Context): string | undefined {
  const cited = attrs['data-cites']?.split(' ').map(decodeURIComponent);
  const numbers = cited?.flatMap((id) => links.sourceNumber(id) ?? []);
  return numbers?.length === cited?.length ? numbers && `[${numbers.join(', ')}]` : undefined;
}

function tagged(
  {tag, children}: Element,
  attrs: Readonly<Record<string, string>>,
  context: Context,
  within: Around,
): string {
  const list = Object.entries(attrs).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inside = children.map((child) => write(child, context, within));
  return `<${tag}${list.join('')}>${inside.join('')}</${tag}>`;
}

/** The book has fonts of its own, and a picture does nothing. */
const LEFT_ATTRIBUTES = /^(?:class|style|font|font-family|on.*|data-.*|aria-.*)$/u;

/** Attributes, then what style sheets say, then the element's own style: the last that can be drawn. */
function attributes(
  element: Element,
  context: Context,
  around: Around,
): Readonly<Record<string, string>> {
  const sheets = context.styles.of(element.tag, classesOf(element), around.classes);
  const own = declarations(element.attrs['style'] ?? '');
  const found: Record<string, string> = {};
  const sources = [element.attrs, sheets, own].flatMap((source) => Object.entries(source));
  const sizes = sources.filter(([name]) => name === 'font-size');
  const fontSize = sizes.reduce(
    (size, [, value]) => pixels(resolve(value, 'font-size', context, around.color), around) ?? size,
    around.fontSize,
  );
  for (const [name, value] of sources) {
    if (LEFT_ATTRIBUTES.test(name)) {
      continue;
    }
    const drawable = drawn(
      resolve(value, name, context, around.color),
      name,
      name === 'font-size' ? around.fontSize : fontSize,
    );
    if (drawable !== undefined) {
      found[name] = drawable;
    } else if (!(name in found)) {
      tellOnce(
        context,
        `drawing ${name} ${value}`,
        `a drawing has ${name}: ${value}, which cannot be set. Give it as an attribute too, in a plain colour or length.`,
      );
    }
  }
  return found;
}

const PAINTS: ReadonlySet<string> = new Set(['fill', 'stroke', 'color', 'stop-color']);

/** A value as the engine can read it. */
function drawn(value: string, name: string, fontSize: number): string | undefined {
  if (PAINTS.has(name)) {
    return paint(value);
  }
  if (/(?:^|[\d.])(?:rem|em|ex)$/u.test(value) || name === 'font-size') {
    const length = pixels(value, {fontSize});
    return length === undefined ? undefined : String(length);
  }
  return /^(?:calc|min|max|clamp)\(/u.test(value) ? undefined : value;
}

/** Colours in the old notations; those of CSS Colour 4 with spaces are written so. */
function paint(value: string): string | undefined {
  const [, rgb = '', alpha] =
    /^rgba?\(\s*([\d.%]+\s+[\d.%]+\s+[\d.%]+)\s*(?:\/\s*([\d.]+%?)\s*)?\)$/u.exec(value) ?? [];
  if (rgb !== '') {
    const channels = rgb.split(/\s+/u).join(', ');
    const opacity = alpha?.endsWith('%') ? String(Number.parseFloat(alpha) / 100) : alpha;
    return opacity === undefined ? `rgb(${channels})` : `rgba(${channels}, ${opacity})`;
  }
  return /^(?:#[\da-f]{3,8}|[a-z-]+|url\(.*|(?:rgb|hsl)a?\([^/]*\))$/iu.test(value) &&
    !/^(?:revert|unset|initial|context-)/u.test(value)
    ? value
    : undefined;
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
function resolve(value: string, name: string, context: Context, color: string, depth = 0): string {
  if (!value.includes('var(')) {
    return value.replace(/\bcurrentcolor\b/giu, color).replace(/\s*!important$/u, '');
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
  return depth > 8 ? INK : resolve(replaced, name, context, color, depth + 1);
}

function escape(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
