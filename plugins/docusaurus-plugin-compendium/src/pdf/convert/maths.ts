import {
  find,
  hasClass,
  isElement,
  plainText,
  rawText,
  type Element,
  type Node,
} from '../html/tree.js';
import {call, named, str} from '../typst/code.js';
import {block, tellOnce, type Context, type Family} from './context.js';

type Convert = (element: Element, context: Context) => string;

/** MathML to a formula of Typst. Letters and signs are single escaped characters or strings. */
function formula(nodes: readonly Node[], context: Context): string {
  return nodes.map((node) => piece(node, context)).join(' ');
}

function piece(node: Node, context: Context): string {
  if (node.type === 'text') {
    return node.value.trim() === '' ? '' : quoted(node.value);
  }
  const convert = ELEMENTS[node.tag];
  if (convert) {
    return convert(node, context);
  }
  tellOnce(
    context,
    `maths ${node.tag}`,
    `<${node.tag}> in a formula is not known; its text is kept.`,
  );
  return formula(node.children, context);
}

function child(element: Element, index: number, context: Context): string {
  const node = element.children.filter((inner) => isElement(inner))[index];
  const code = node ? piece(node, context) : '';
  return code.trim() === '' ? '""' : code;
}

function quoted(text: string): string {
  return `#${str(text)}`;
}

function sign(text: string): string {
  const characters = [...text.trim()];
  const [only, ...others] = characters;
  if (only === undefined) {
    return '';
  }
  if (others.length > 0) {
    return `op(${quoted(text.trim())})`;
  }
  return /[\x21-\x7e]/u.test(only) ? `\\${only}` : only;
}

function identifier(element: Element): string {
  const text = rawText(element).trim();
  const isUpright = [...text].length > 1 || element.attrs['mathvariant'] === 'normal';
  return isUpright ? `upright(${quoted(text)})` : `italic(${quoted(text)})`;
}

const row: Convert = ({children}, context) => formula(children, context);

const attach =
  (...names: readonly string[]): Convert =>
  (element, context) => {
    const scripts = names.map((name, i) => `${name}: ${child(element, i + 1, context)}`);
    return `attach(${child(element, 0, context)}, ${scripts.join(', ')})`;
  };

const stacked =
  (...names: readonly string[]): Convert =>
  (element, context) => {
    const over = element.children.filter((node) => isElement(node))[1];
    const mark = over ? plainText(over) : '';
    if (element.tag === 'mover' && ACCENTS[mark]) {
      return `${ACCENTS[mark]}(${child(element, 0, context)})`;
    }
    const scripts = names.map((name, i) => `${name}: ${child(element, i + 1, context)}`);
    return `attach(limits(${child(element, 0, context)}), ${scripts.join(', ')})`;
  };

const ACCENTS: Readonly<Record<string, string>> = {
  '^': 'hat',
  ˆ: 'hat',
  '~': 'tilde',
  ˉ: 'overline',
  '‾': 'overline',
  '¯': 'overline',
  '→': 'arrow',
  '⃗': 'arrow',
  '˙': 'dot',
  '⏞': 'overbrace',
};

const ELEMENTS: Readonly<Record<string, Convert>> = {
  math: row,
  mrow: row,
  mstyle: row,
  mpadded: row,
  merror: row,
  menclose: row,
  semantics: row,
  annotation: () => '',
  mphantom: () => '',
  mspace: () => 'thin',
  mtext: (element) => quoted(rawText(element)),
  ms: (element) => quoted(rawText(element)),
  mn: (element) => quoted(rawText(element).trim()),
  mi: identifier,
  mo: (element) => sign(rawText(element)),
  mfrac: (element, context) => `frac(${child(element, 0, context)}, ${child(element, 1, context)})`,
  msqrt: ({children}, context) => `sqrt(${formula(children, context) || '""'})`,
  mroot: (element, context) => `root(${child(element, 1, context)}, ${child(element, 0, context)})`,
  msup: attach('t'),
  msub: attach('b'),
  msubsup: attach('b', 't'),
  mover: stacked('t'),
  munder: stacked('b'),
  munderover: stacked('b', 't'),
  mtable: (element, context) => {
    const rows = element.children.filter((node): node is Element => isElement(node, 'mtr'));
    const cells = rows.map((line) =>
      line.children
        .filter((node) => isElement(node))
        .map((cell) => formula(isElement(cell) ? cell.children : [], context) || '""')
        .join(', '),
    );
    return `mat(delim: #none, ${cells.join('; ')})`;
  },
};

/** KaTeX writes a formula for the eye and one for screen readers; the second has its meaning. */
function equation(element: Element, context: Context, isBlock: boolean): string {
  const math = find(element, ({tag}) => tag === 'math');
  if (!math) {
    return 'none';
  }
  context.state.usesMath = true;
  context.state.afterSpace = false;
  const source = find(math, ({tag}) => tag === 'annotation');
  const alt = plainText(source ?? math);
  const body = formula(math.children, context);
  return call(
    'math.equation',
    named('block', String(isBlock)),
    named('alt', str(alt)),
    `$${body}$`,
  );
}

const inLine = (element: Element, context: Context): string => equation(element, context, false);

export const mathsFamily: Family = {
  specials: [
    {
      matches: (element) => hasClass(element, 'katex-display'),
      handler: {flow: 'block', convert: (el, context) => block(equation(el, context, true), 100)},
    },
    {
      matches: (element) => hasClass(element, 'katex'),
      handler: {flow: 'inline', convert: inLine},
    },
  ],
  tags: {math: {flow: 'inline', convert: inLine}},
};
