/** One source that a citation names. */
export interface CiteItem {
  readonly id: string;
  /** What stands after the comma: `p. 3`. */
  readonly locator?: string;
  /** Offset of the `@` in the text. */
  readonly at: number;
}

/** `[@a; @b, p. 3]` at its place in a text. */
export interface Citation {
  readonly items: readonly CiteItem[];
  readonly start: number;
  readonly end: number;
  /** As written, with its brackets. */
  readonly text: string;
}

/** What begins like a citation but is none: `[@]`, `[@a b]`, `[@a; b]`, `[@a, @b]`. */
export interface MalformedCitation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ID = '[A-Za-z0-9_]+(?:[.:\\/\\-]+[A-Za-z0-9_]+)*';
const CITE_ID = new RegExp(`^${ID}$`, 'u');
const ITEM = new RegExp(`^\\s*@(?<id>${ID})\\s*(?:,(?<locator>[^]*\\S[^]*))?$`, 'u');

/** Up to the closing bracket, or, where there is none, the first word. A backslash escapes it. */
const CANDIDATE = /(?<!\\)\[@(?:[^[\]]*\]|[^\s[\]]*)/gu;

/** True for an id that prose can cite: letters, digits and `_`, with `.`, `:`, `/` or `-` between. */
export function isCiteId(id: string): boolean {
  return CITE_ID.test(id);
}

/** Splits a text at its citations. The pieces together are the text; what is malformed stays text. */
export function splitCitations(text: string): readonly (string | Citation)[] {
  const pieces: (string | Citation)[] = [];
  let done = 0;
  for (const candidate of candidates(text)) {
    if ('items' in candidate) {
      pieces.push(...plain(text.slice(done, candidate.start)), candidate);
      done = candidate.end;
    }
  }
  return [...pieces, ...plain(text.slice(done))];
}

/** What `splitCitations` left as text though an author meant a citation. */
export function malformedCitations(text: string): readonly MalformedCitation[] {
  return candidates(text).filter((candidate) => !('items' in candidate));
}

function candidates(text: string): readonly (Citation | MalformedCitation)[] {
  return Array.from(text.matchAll(CANDIDATE), ({0: written, index}) => {
    const place = {start: index, end: index + written.length, text: written};
    const items = written.endsWith(']') ? readItems(written.slice(1, -1), index + 1) : undefined;
    return items ? {items, ...place} : place;
  });
}

function readItems(list: string, start: number): readonly CiteItem[] | undefined {
  const items: CiteItem[] = [];
  let offset = start;
  for (const part of list.split(';')) {
    const {id, locator} = ITEM.exec(part)?.groups ?? {};
    if (id === undefined || locator?.includes('@')) {
      return undefined;
    }
    const at = offset + part.indexOf('@');
    items.push(locator === undefined ? {id, at} : {id, locator: locator.trim(), at});
    offset += part.length + 1;
  }
  return items;
}

function plain(text: string): readonly string[] {
  return text === '' ? [] : [text];
}
