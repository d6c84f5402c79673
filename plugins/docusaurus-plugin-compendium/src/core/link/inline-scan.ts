import type {Span} from './blocks.js';
import type {Pieces} from './prose.js';

/** A link by the offset at which it begins. */
export interface FoundLink {
  readonly url: string;
  readonly offset: number;
}

/** Code, and links in their simplest form; then what only a parser can tell. */
const CONSTRUCT =
  /(?<code>(?<!`)`(?!`)[^`]+`(?!`))|(?<!!)\[[^[\]`]*\]\((?<url>[^\s()<>"']+)\)|(?<doubt>[`\\]|\]\(|!\[|<[A-Za-z/!?]|&#|&[A-Za-z0-9]+;)/gu;

/**
 * Reads running text that holds no Markdown but code, plain links and emphasis (which is left in
 * the text). `undefined` when there is more to it.
 */
export function scanInline(
  body: string,
  {start, end}: Span,
  kind: 'paragraph' | 'heading',
): Pieces | undefined {
  const texts: Span[] = [];
  const links: FoundLink[] = [];
  let done = start;
  for (const {0: written, index, groups} of body.slice(start, end).matchAll(CONSTRUCT)) {
    if (groups?.doubt !== undefined) {
      return undefined;
    }
    const offset = start + index;
    texts.push({start: done, end: offset});
    done = offset + written.length;
    if (groups?.url !== undefined) {
      links.push({url: groups.url, offset});
    }
  }
  texts.push({start: done, end});
  return kind === 'heading' ? {texts: [], headings: texts, links} : {texts, headings: [], links};
}
