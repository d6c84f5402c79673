import type {Heading, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {ReadPage} from '#plugin/core/stages.js';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The body of a page as a tree. */
function treeOf({body, doc}: ReadPage): Root {
  return (doc.mdx ? mdx : markdown).parse(body);
}

export interface FoundHeading {
  readonly depth: number;
  readonly text: string;
  /** True when nothing stands below it: the page ends, or a heading of its level or a higher one follows. */
  readonly bare: boolean;
}

/** Headings of a page in their order; the title is the one of the first level. */
export function headingsOf(page: ReadPage): readonly FoundHeading[] {
  const found: FoundHeading[] = [{depth: 1, text: page.doc.title, bare: false}];
  visit(treeOf(page), 'heading', (node: Heading, index = 0, parent) => {
    const next = parent?.children[index + 1];
    const bare = !next || (next.type === 'heading' && next.depth <= node.depth);
    found.push({depth: node.depth, text: toString(node).trim(), bare});
  });
  return found;
}

/** The running text before the first heading, one piece for each paragraph or item of a list. */
export function leadOf(page: ReadPage): readonly string[] {
  const {children} = treeOf(page);
  const end = children.findIndex(({type}) => type === 'heading');
  return paragraphs(end === -1 ? children : children.slice(0, end));
}

/** All running text of a page: no headings, no tables, no citations. */
export function proseOf(page: ReadPage): readonly string[] {
  return paragraphs(treeOf(page).children);
}

function paragraphs(nodes: readonly RootContent[]): readonly string[] {
  const found: string[] = [];
  visit({type: 'root', children: [...nodes]} satisfies Root, 'paragraph', (node) => {
    found.push(withoutCitations(toString(node)));
  });
  return found.filter((text) => text !== '');
}

/** A citation is printed as a small number: nobody reads it aloud. */
function withoutCitations(text: string): string {
  return text
    .replace(/\[@[^\]]*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:])/gu, '')
    .trim();
}
