import {controlEnd, fenceEnd, isControl} from './markup-ends.js';
import {expressionEnd, readTag} from './markup-tags.js';

/** Stands for what is no prose, so that what stands around it keeps its place and stays apart. */
export const FILLER = '\uFFFC';

export interface Markup {
  /** The body with markup blanked: as long as the body, with the same line breaks. */
  readonly text: string;
  /** Elements with capitalised names, by the offset of their `<`. */
  readonly components: readonly {readonly name: string; readonly offset: number}[];
}

/** Where something other than prose may begin; the names tell what. */
const OPENING = new RegExp(
  [
    '(?<escape>\\\\[^])',
    '(?<fence>^[ \\t>]*(?:(?:[\\-*+]|\\d{1,9}[.)])[ \\t]+)*(?<mark>`{3,}(?=[^`\\n]*$)|~{3,})[^\\n]*)',
    '(?<directive>^[ \\t>]*:{3}[^\\n]*)',
    '(?<esm>^(?:import|export)(?=[\\s{*]))',
    '(?<code>(?<!`)(?<ticks>`+)(?!`)[^]{0,2000}?[^`]\\k<ticks>(?!`))',
    '(?<ticksAlone>`+)',
    '(?<comment><!--)',
    '(?<tag><\\/?[A-Za-z][\\w.:\\-]*|<>|<\\/>)',
    '(?<brace>\\{)',
  ].join('|'),
  'gmu',
);

/**
 * Blanks what is markup rather than prose: titles of directives and controls with what they hold;
 * in MDX also imports and exports, expressions and the tags of elements, but not their children.
 * Code and comments are left as they are: Markdown itself knows them.
 */
export function maskMarkup(body: string, mdx: boolean): Markup {
  const scan: Scan = {
    body,
    mdx,
    pieces: [],
    done: 0,
    components: [],
    expressions: mdx,
    patience: 100,
  };
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(body); match; match = opening.exec(body)) {
    opening.lastIndex = Math.max(takeOpening(scan, match), match.index + 1);
  }
  return {text: scan.pieces.join('') + body.slice(scan.done), components: scan.components};
}

interface Scan {
  readonly body: string;
  readonly mdx: boolean;
  readonly pieces: string[];
  /** Offset up to which `pieces` hold the body. */
  done: number;
  readonly components: {name: string; offset: number}[];
  /** False outside MDX, and after a brace that nothing closes: such a file does not compile anyway. */
  expressions: boolean;
  /** How often a tag may turn out to be none before expressions in tags are no longer read. */
  patience: number;
}

/** Deals with what was found; answers the offset to go on from. */
function takeOpening(scan: Scan, match: RegExpExecArray): number {
  const {index, 0: opening, groups = {}} = match;
  const after = index + opening.length;
  if (groups.fence !== undefined) {
    return fenceEnd(scan.body, after, groups.mark ?? '');
  }
  if (groups.directive !== undefined) {
    const start = index + (/^[ \t>]*/u.exec(opening)?.[0].length ?? 0);
    return blank(scan, start, after, ' ');
  }
  if (groups.esm !== undefined) {
    return scan.mdx && isBlockStart(scan.body, index)
      ? blank(scan, index, blockEnd(scan.body, index), ' ')
      : after;
  }
  if (groups.comment !== undefined) {
    const end = scan.body.indexOf('-->', after);
    return end === -1 ? scan.body.length : end + 3;
  }
  if (groups.tag !== undefined) {
    return takeTag(scan, index);
  }
  return groups.brace === undefined ? after : takeExpression(scan, index);
}

function takeTag(scan: Scan, start: number): number {
  const tag = readTag(scan.body, start, scan.patience > 0);
  if (!tag) {
    scan.patience -= 1;
    return start + 1;
  }
  if (tag.opens && /^\p{Lu}/u.test(tag.name)) {
    scan.components.push({name: tag.name, offset: start});
  }
  if (tag.opens && isControl(tag.name)) {
    return blank(scan, start, tag.closed ? tag.end : controlEnd(scan.body, tag), FILLER);
  }
  return scan.mdx ? blank(scan, start, tag.end, FILLER) : tag.end;
}

function takeExpression(scan: Scan, start: number): number {
  const end = scan.expressions ? expressionEnd(scan.body, start) : undefined;
  if (end === undefined) {
    scan.expressions = false;
    return start + 1;
  }
  return blank(scan, start, end, FILLER);
}

function blank(scan: Scan, start: number, end: number, filler: string): number {
  const {body, pieces} = scan;
  pieces.push(
    body.slice(scan.done, start),
    body.slice(start, end).replace(/[^\r\n]/gu, fillerOf(filler)),
  );
  scan.done = end;
  return end;
}

/** As many fillers as the character has code units. */
function fillerOf(filler: string): (character: string) => string {
  return (character) => filler.repeat(character.length);
}

function isBlockStart(body: string, index: number): boolean {
  return index === 0 || /(?:^|\n)[ \t\r]*\n$/u.test(body.slice(Math.max(0, index - 200), index));
}

function blockEnd(body: string, index: number): number {
  const blankLine = /\n[ \t\r]*\n/gu;
  blankLine.lastIndex = index;
  return blankLine.exec(body)?.index ?? body.length;
}
