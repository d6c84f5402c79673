import {
  classesOf,
  find,
  hasClass,
  hasModuleClass,
  isElement,
  plainText,
  type Element,
  type Node,
} from '../html/tree.js';
import {call, optional, str} from '../typst/code.js';
import {block, type Block, type Context, type Family} from './context.js';
import {glyphs} from './glyphs.js';

/** Names of languages that the engine's highlighter calls otherwise. */
const LANGUAGES: Readonly<Record<string, string>> = {
  mdx: 'md',
  shell: 'sh',
  text: '',
  plain: '',
  plaintext: '',
  jsonc: 'json',
  json5: 'json',
};

function codeBlock(pre: Element, title: string | undefined, context: Context): readonly Block[] {
  const language = [pre, ...pre.children.filter((node) => isElement(node))]
    .flatMap((node) => (isElement(node) ? classesOf(node) : []))
    .flatMap((name) => /^language-(.+)$/u.exec(name)?.[1] ?? [])[0];
  const known = language === undefined ? undefined : (LANGUAGES[language] ?? language);
  const text = glyphs(textOf(pre).replace(/\n+$/u, ''), context);
  if (text.trim() === '') {
    return [];
  }
  const code = call(
    'code-block',
    optional(title),
    optional(known === '' ? undefined : known),
    str(text),
  );
  return block(code, 600);
}

/** Text with its lines: each stands in an element of its own that may end with `br`. */
function textOf(node: Node): string {
  if (node.type === 'text') {
    return node.value;
  }
  if (node.tag === 'br') {
    return '\n';
  }
  const text = node.children.map(textOf).join('');
  return hasClass(node, 'token-line') && !text.endsWith('\n') ? `${text}\n` : text;
}

/** Docusaurus's frame around code, which may have a title. */
function framed(element: Element, context: Context): readonly Block[] {
  const pre = find(element, ({tag}) => tag === 'pre');
  const title = find(element, (inner) => hasModuleClass(inner, 'codeBlockTitle'));
  return pre ? codeBlock(pre, title && plainText(title), context) : [];
}

export const codeFamily: Family = {
  specials: [
    {
      matches: (element) =>
        element.tag === 'div' && classesOf(element).some((name) => name === 'theme-code-block'),
      handler: {flow: 'block', convert: framed},
    },
  ],
  tags: {
    pre: {flow: 'block', convert: (pre, context) => codeBlock(pre, undefined, context)},
  },
};
