/** A run of text in a body, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A part of a body that can be read by itself. `paragraph` (or the text of a list item) and
 * `heading` are plain running text; `markdown` needs a parser. Fenced code is left out.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'markdown';
}

/** Constructs that reach across blank lines, or change what stands elsewhere in the body. */
const FAR_REACHING = [
  // A definition, which makes links of brackets anywhere.
  /^[ \t>*+\-\d.)]*\[(?!\^)[^\]]{0,999}\]:/mu,
  // HTML that a blank line does not end.
  /<(?:[!?]|(?:pre|script|style|textarea)\b)/iu,
  // Fenced code that is indented: whether it belongs to a list is for the parser to tell.
  /^[ \t]+(?:`{3}|~{3})/mu,
];

const FENCE = /^(`{3,}|~{3,})/u;
const HEADING = /^#{1,6}(?=[ \t\r]|$)/u;
const LIST_MARKER = /^(?<indent> *)(?:[*+-]|(?<number>\d{1,9})[.)]) {1,4}(?=\S)/u;

/** Starts of lines that are, or could be, more than running text. */
const NOT_PLAIN = /^[ \t]*(?:[#>+=~<\\&-]|\d{1,9}[.)](?:\s|$)|\*\s|[*_][*_\s]*$|`{3})/u;

interface Line extends Span {
  readonly text: string;
}

/**
 * Cuts a body into blocks, in order. What it takes for plain text is certain to be so; whatever
 * is in doubt becomes `markdown`. Parsing costs more than all else, and most of prose is plain.
 */
export function splitBlocks(body: string): readonly Block[] {
  if (FAR_REACHING.some((pattern) => pattern.test(body))) {
    return [{kind: 'markdown', start: 0, end: body.length}];
  }
  return groupLines(body).flatMap((lines) => plainBlocks(lines) ?? [markdownBlock(lines)]);
}

/** Lines between blank lines; an indented line belongs to what stands before it. */
function groupLines(body: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let fence: string | undefined;
  for (const line of linesOf(body)) {
    const mark = FENCE.exec(line.text)?.[1];
    if (fence !== undefined) {
      fence = closesFence(line.text, fence) ? undefined : fence;
      continue;
    }
    const isBlank = line.text.trim() === '';
    if (mark !== undefined && isFence(line.text, mark)) {
      fence = mark;
    }
    if (isBlank || fence !== undefined) {
      group = [];
    } else if (group.length === 0 && /^[ \t]/u.test(line.text) && groups.length > 0) {
      group = groups.at(-1) ?? [];
      group.push(line);
    } else {
      if (group.length === 0) {
        groups.push(group);
      }
      group.push(line);
    }
  }
  return groups;
}

function* linesOf(body: string): Generator<Line> {
  let start = 0;
  while (start < body.length) {
    const next = body.indexOf('\n', start);
    const end = next === -1 ? body.length : next;
    yield {text: body.slice(start, end), start, end};
    start = end + 1;
  }
}

function isFence(line: string, mark: string): boolean {
  return mark.startsWith('~') || !line.slice(mark.length).includes('`');
}

function closesFence(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text === (fence[0] ?? '').repeat(text.length);
}

function markdownBlock(lines: readonly Line[]): Block {
  return {kind: 'markdown', start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0};
}

/** A list item, as far as it governs what the next line can be. */
interface Item {
  readonly isOrdered: boolean;
  readonly indent: number;
  /** Column at which its text begins. */
  readonly content: number;
}

/** The lines as plain blocks; `undefined` when one of them is not plain. */
function plainBlocks(lines: readonly Line[]): readonly Block[] | undefined {
  const blocks: {kind: 'paragraph' | 'heading'; start: number; end: number}[] = [];
  let item: Item | undefined;
  let previousEnd: number | undefined;
  for (const {text, start, end} of lines) {
    const open = blocks.at(-1);
    if (previousEnd !== undefined && previousEnd !== start - 1) {
      return undefined;
    }
    previousEnd = end;
    const marker = LIST_MARKER.exec(text);
    if (HEADING.test(text)) {
      blocks.push({kind: 'heading', start, end});
    } else if (NOT_PLAIN.test(text.slice(marker?.[0].length))) {
      return undefined;
    } else if (marker) {
      const next = readItem(marker);
      if (!canFollow(next, item, open !== undefined, marker.groups?.number)) {
        return undefined;
      }
      item = next;
      blocks.push({kind: 'paragraph', start: start + next.content, end});
    } else if (open?.kind === 'paragraph') {
      open.end = end;
    } else if (/^[ \t]/u.test(text)) {
      return undefined;
    } else {
      blocks.push({kind: 'paragraph', start, end});
    }
  }
  return blocks;
}

function readItem({0: marker, groups}: RegExpExecArray): Item {
  return {
    isOrdered: groups?.number !== undefined,
    indent: groups?.indent?.length ?? 0,
    content: marker.length,
  };
}

/** Whether a line is surely an item: numbers other than 1 begin no list, and much space is none. */
function canFollow(
  {isOrdered, indent}: Item,
  previous: Item | undefined,
  hasText: boolean,
  number: string | undefined,
): boolean {
  const follows = previous?.isOrdered === true && previous.indent === indent;
  const isNumberFine = !isOrdered || !hasText || number === '1' || follows;
  return isNumberFine && indent < (previous?.content ?? 0) + (previous ? 4 : 1);
}
