import type {Nodes, Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Span} from './blocks.js';
import type {FoundLink} from './inline-scan.js';
import type {Pieces} from './prose.js';

/** What has no bearing on where prose and links are. Emphasis is also what costs most when nested. */
const UNUSED = ['attention', 'characterReference', 'hardBreakEscape', 'hardBreakTrailing'];

/** What MDX does not have; its tags and expressions are blanked before. */
const NOT_IN_MDX = ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'];

const commonMark = createParser(UNUSED);
const mdxMark = createParser([...UNUSED, ...NOT_IN_MDX]);

/** Quotations and lists within each other beyond this are not read: nobody writes them. */
const DEEPEST = 50;
const TOO_DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST},}`,
  'gmu',
);

/** Reads a part of a body with the Markdown parser. Offsets are those of the whole body. */
export function parseMarkdown(body: string, {start, end}: Span, mdx: boolean): Pieces {
  const source = body.slice(start, end).replace(TOO_DEEP, (marks) => ' '.repeat(marks.length));
  const reader: Reader = {base: start, texts: [], headings: [], links: []};
  readNode((mdx ? mdxMark : commonMark)(source), reader);
  return reader;
}

function createParser(disable: readonly string[]): (source: string) => Root {
  const processor = unified()
    .data('micromarkExtensions', [{disable: {null: [...disable]}}])
    .use(remarkParse)
    .freeze();
  return (source) => processor.parse(source);
}

interface Reader extends Pieces {
  readonly base: number;
  readonly texts: Span[];
  readonly headings: Span[];
  readonly links: FoundLink[];
}

function readNode(node: Nodes, reader: Reader): void {
  if (node.type === 'link' || (node.type === 'definition' && !isFootnote(node))) {
    reader.links.push({url: node.url, offset: startOf(node, reader)});
  } else if (node.type === 'paragraph' || node.type === 'heading') {
    readRunningText(node, reader, node.type === 'heading' ? reader.headings : reader.texts);
  } else if ('children' in node) {
    node.children.forEach((child) => readNode(child, reader));
  }
}

/** Footnotes belong to GFM; to plain Markdown, one of a single word is a definition. */
function isFootnote({identifier}: {readonly identifier: string}): boolean {
  return identifier.startsWith('^');
}

/** Text reaches from one child that is no text to the next. */
function readRunningText(
  node: Extract<Nodes, {type: 'paragraph' | 'heading'}>,
  reader: Reader,
  spans: Span[],
): void {
  const {children} = node;
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) {
    return;
  }
  let done = startOf(first, reader);
  for (const child of children.filter(({type}) => type !== 'text')) {
    spans.push({start: done, end: startOf(child, reader)});
    done = endOf(child, reader);
    readNode(child, reader);
  }
  spans.push({start: done, end: endOf(last, reader)});
}

function startOf({position}: Nodes, {base}: Reader): number {
  return base + (position?.start.offset ?? 0);
}

function endOf({position}: Nodes, {base}: Reader): number {
  return base + (position?.end.offset ?? 0);
}
