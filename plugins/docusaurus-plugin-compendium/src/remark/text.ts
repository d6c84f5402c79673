import type {Link, Node, PhrasingContent, Text} from 'mdast';
import {splitCitations} from '../core/read/cite-syntax.js';
import {literal, textExpression} from './estree.js';
import {readerLanguage} from './language.js';
import type {PageState} from './page.js';

/**
 * Splits a text into plain text, links to terms and citations. The words stay the same; the space
 * before a citation goes, or its raised number could stand alone on the next line. A text with an
 * escaped citation (`\\[@id]`) has no citations: the tree no longer tells which one was escaped.
 */
export function linkTextNode(node: Text, page: PageState): readonly PhrasingContent[] {
  const pieces = page.sourceOf(node).includes('\\[@')
    ? linkTerms(node.value, page)
    : linkPieces(node.value, page);
  return pieces.map((piece) => at(piece, node));
}

function linkPieces(text: string, page: PageState): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of splitCitations(text)) {
    if (typeof piece === 'string') {
      nodes.push(...linkTerms(piece, page));
    } else {
      const known = citation(piece, page);
      const before = nodes.at(-1);
      if (known && before?.type === 'text') {
        nodes.splice(-1, 1, ...plain(before.value.trimEnd()));
      }
      nodes.push(...(known ? [known] : plain(piece.text)));
    }
  }
  return nodes;
}

/**
 * Every piece stands where the whole text stood. HTML parsers, which Docusaurus sends plain Markdown
 * through, take twenty times as long over a text that stands nowhere.
 */
function at<Piece extends PhrasingContent>(piece: Piece, {position}: Node): Piece {
  return position ? {...piece, position} : piece;
}

/**
 * A link to a term as plain Markdown: an element would cost each mention a component, and in files
 * that are no MDX a parse of its own. The page's `TermPopups` finds it by its class.
 */
export function termLink(page: PageState, id: string, children: readonly PhrasingContent[]): Link {
  const {href = ''} = page.term(id) ?? {};
  return {
    type: 'link',
    url: href,
    children: [...children],
    data: {hProperties: {className: ['c-term']}},
  };
}

function linkTerms(text: string, page: PageState): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of page.matcher.matches(text)) {
    if (page.claimTerm(match.id)) {
      nodes.push(...plain(text.slice(end, match.start)));
      nodes.push(termLink(page, match.id, plain(text.slice(match.start, match.end))));
      end = match.end;
    }
  }
  return [...nodes, ...plain(text.slice(end))];
}

type CitationPiece = Exclude<ReturnType<typeof splitCitations>[number], string>;

/** A citation that names an unknown source stays as the author wrote it; the check has told. */
function citation({items}: CitationPiece, page: PageState): PhrasingContent | undefined {
  const known = items.flatMap(({id, locator}) => {
    const n = page.numberOf(id);
    return n === undefined ? [] : [{id, n, ...(locator && {locator}), anchor: page.anchorOf(id)}];
  });
  if (known.length === 0) {
    return undefined;
  }
  const name = page.part('Citation');
  return textExpression(name, {items: literal(known), ...readerLanguage(page)});
}

function plain(value: string): readonly Text[] {
  return value === '' ? [] : [{type: 'text', value}];
}
