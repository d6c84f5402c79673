import type {Position} from '../model.js';
import {doubtfulCitations} from '../read/cite-doubts.js';
import {malformedCitations, splitCitations} from '../read/cite-syntax.js';
import {splitBlocks, type Span} from './blocks.js';
import {scanInline, type FoundLink} from './inline-scan.js';
import {FILLER, maskMarkup} from './markup.js';
import {parseMarkdown} from './markdown.js';
import {createPositions} from './positions.js';

/** What the prose of one document holds, in the order of its text. */
export interface Prose {
  /** Sources cited in prose, once for each mention. */
  readonly cites: readonly {readonly id: string; readonly at: Position}[];
  /** What looks like a citation but is none, as written. */
  readonly malformedCites: readonly {readonly text: string; readonly at: Position}[];
  /** What is a slip when one of `ids` is the id of a source: `[see @id]`, `[@a, id]`. */
  readonly doubtfulCites: readonly {
    readonly text: string;
    readonly ids: readonly string[];
    readonly at: Position;
  }[];
  /** `[text](term:target)`, but not `term:off`; the target may be an id, a name or an alias. */
  readonly termLinks: readonly {readonly target: string; readonly at: Position}[];
  /** What looks like a link to a term but is none to Markdown: its target holds a space. */
  readonly brokenTermLinks: readonly {
    readonly text: string;
    readonly target: string;
    readonly at: Position;
  }[];
  /** Running text that terms may be linked in: no headings, links, code, controls or citations. */
  readonly texts: readonly string[];
  /** Targets of links and definitions, other than `term:`. */
  readonly links: readonly {readonly url: string; readonly at: Position}[];
  /** Elements with capitalised names. */
  readonly components: readonly {readonly name: string; readonly at: Position}[];
}

/** Pieces of a body by what they are. */
export interface Pieces {
  /** Running text of paragraphs. */
  readonly texts: readonly Span[];
  /** Running text of headings: cited from, but not linked in. */
  readonly headings: readonly Span[];
  readonly links: readonly FoundLink[];
}

/**
 * Reads the prose of a document whose front matter is blanked: places are those of the file.
 * Never throws. Plain paragraphs are read directly, all else through the Markdown parser.
 */
export function scanProse(body: string, {mdx}: {readonly mdx: boolean}): Prose {
  const {text, components} = maskMarkup(body, mdx);
  const {texts, headings, links} = joinPieces(
    splitBlocks(text).map(
      (block) =>
        (block.kind === 'markdown' ? undefined : scanInline(text, block, block.kind)) ??
        parseMarkdown(text, block, mdx),
    ),
  );
  const position = createPositions(body);
  const runs = [...texts, ...headings].sort((a, b) => a.start - b.start);
  const located = links.map(({url, offset}) => ({url, at: position(offset)}));
  return {
    ...readCites(text, runs, position),
    texts: texts.flatMap((span) => linkableTexts(contentOf(text, span))),
    termLinks: located.flatMap(({url, at}) => {
      const target = termTarget(url);
      return target === undefined || target === 'off' ? [] : [{target, at}];
    }),
    brokenTermLinks: runs.flatMap((span) => brokenTermLinks(text, span, position)),
    links: located.filter(({url}) => termTarget(url) === undefined),
    components: components.map(({name, offset}) => ({name, at: position(offset)})),
  };
}

/** What a link's address names as a term, decoded; `undefined` for other addresses. */
export function termTarget(url: string): string | undefined {
  if (!/^term:/iu.test(url)) {
    return undefined;
  }
  const target = url.slice('term:'.length);
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function joinPieces(pieces: readonly Pieces[]): Pieces {
  return {
    texts: pieces.flatMap(({texts}) => texts),
    headings: pieces.flatMap(({headings}) => headings),
    links: pieces.flatMap(({links}) => links),
  };
}

type Offset = (offset: number) => Position;

function readCites(
  text: string,
  runs: readonly Span[],
  position: Offset,
): Pick<Prose, 'cites' | 'malformedCites' | 'doubtfulCites'> {
  const withCites = runs
    .map((span) => ({start: span.start, content: contentOf(text, span)}))
    .filter(({content}) => content.includes('[') || content.includes('@'));
  return {
    cites: withCites.flatMap(({start, content}) =>
      splitCitations(content).flatMap((piece) =>
        typeof piece === 'string'
          ? []
          : piece.items.map(({id, at}) => ({id, at: position(start + at)})),
      ),
    ),
    malformedCites: withCites.flatMap(({start, content}) =>
      malformedCitations(content).map((found) => ({
        text: found.text,
        at: position(start + found.start),
      })),
    ),
    doubtfulCites: withCites.flatMap(({start, content}) =>
      doubtfulCitations(content).map(({text: written, ids, start: offset}) => ({
        text: written,
        ids,
        at: position(start + offset),
      })),
    ),
  };
}

/** `[x](term:two words)`, `[x] (term:y)` and `[x](term: y)`; bounded, to stay linear. */
const BROKEN_TERM_LINK =
  /(?<!\\)\[(?<label>[^[\]]{0,200})\][ \t]?\([ \t]*<?term:(?<target>[^()<>]{0,200})>?\)/giu;

function brokenTermLinks(text: string, span: Span, position: Offset): Prose['brokenTermLinks'] {
  const content = contentOf(text, span);
  return Array.from(content.matchAll(BROKEN_TERM_LINK), ({index, groups}) => ({
    text: groups?.['label'] ?? '',
    target: (groups?.['target'] ?? '').replace(/\s+/gu, ' ').trim(),
    at: position(span.start + index),
  }));
}

/** The source of a span, its lines without the marks of quotations; as long as the span. */
function contentOf(text: string, {start, end}: Span): string {
  return text
    .slice(start, end)
    .replace(/\n[ \t>]*>/gu, (mark) => `\n${' '.repeat(mark.length - 1)}`);
}

function linkableTexts(content: string): readonly string[] {
  return splitCitations(content)
    .flatMap((piece) => (typeof piece === 'string' ? piece.split(FILLER) : []))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
