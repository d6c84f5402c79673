import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {readArticle} from '../pdf/html/article.js';
import {articleSlice, parseArticle} from '../pdf/html/parse.js';
import {toHast} from './hast.js';

/** What a copy says beside the text of its page. */
export interface CopyHead {
  readonly title: string;
  readonly description?: string;
  /** Absolute address of the page. */
  readonly url: string;
  /** A line on where the text is from. */
  readonly origin: string;
}

const processor = unified()
  .use(rehypeRemark)
  // Tables are not lined up: that is for people, and costs a third of the bytes.
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', rule: '-'})
  .freeze();

/** The part of a built page that its copy is made of. */
export const articleOf = articleSlice;

/**
 * The article of a built page as Markdown, with what is drawn from the data: facts, tables and sources.
 * Controls and navigation are left out, and links are absolute.
 *
 * @returns `undefined` when the page has no article
 */
export function markdownOf(html: string, head: CopyHead): string | undefined {
  const parsed = parseArticle(html);
  if (!parsed) {
    return undefined;
  }
  const tree = processor.runSync(toHast(readArticle(parsed).children, {url: head.url}));
  const top = [
    `# ${head.title}`,
    ...(head.description === undefined ? [] : [`> ${head.description}`]),
    head.origin,
  ];
  return `${top.join('\n\n')}\n\n${processor.stringify(tree)}`;
}
