/** One entry of a BibTeX file. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** From its `@` to its closing brace. */
  readonly text: string;
  /** Offset of its `@`. */
  readonly start: number;
}

export interface BibtexFile {
  readonly entries: readonly BibtexEntry[];
  /** Definitions (`@string{…}`) by their name in small letters. */
  readonly strings: ReadonlyMap<string, string>;
  /** Entries without an end or a key, with their first line. */
  readonly broken: readonly {readonly start: number; readonly text: string}[];
}

const OPENING = /@(?<type>[A-Za-z]+)\s*(?<bracket>[{(])\s*/gu;
const KEY = /(?<key>[^\s,{}()="]+)\s*,/uy;
const STRING_NAME = /(?<name>[^\s,{}()="]+)\s*=/uy;

/** A line that begins an entry: where it stands inside another, that one lacks its end. */
const NEXT_ENTRY = /\n[ \t]*@[A-Za-z]+\s*[{(]/gu;

/** Cuts a file into its entries by their brackets. Comments and what stands between are left out. */
export function splitBibtex(text: string): BibtexFile {
  const entries: BibtexEntry[] = [];
  const strings = new Map<string, string>();
  const broken: {start: number; text: string}[] = [];
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const {index: start, groups} = match;
    const type = (groups?.['type'] ?? '').toLowerCase();
    const body = start + match[0].length;
    const limit = nextEntry(text, body);
    const end = closingBracket(text, body, limit, groups?.['bracket'] === '(' ? ')' : '}');
    opening.lastIndex = end ?? limit;
    if (type === 'comment' || type === 'preamble') {
      continue;
    }
    const whole = text.slice(start, end);
    const key = matchAt(type === 'string' ? STRING_NAME : KEY, text, body);
    if (end === undefined || key === undefined) {
      broken.push({start, text: firstLine(text, start)});
    } else if (type === 'string') {
      strings.set(key.toLowerCase(), whole);
    } else {
      entries.push({type, key, text: whole, start});
    }
  }
  return {entries, strings, broken};
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  const {key, name} = pattern.exec(text)?.groups ?? {};
  return key ?? name;
}

function nextEntry(text: string, offset: number): number {
  NEXT_ENTRY.lastIndex = offset;
  return NEXT_ENTRY.exec(text)?.index ?? text.length;
}

/** The offset after the bracket that closes an entry whose body begins at `start`. */
function closingBracket(
  text: string,
  start: number,
  limit: number,
  bracket: string,
): number | undefined {
  let depth = 0;
  for (let offset = start; offset < limit; offset += 1) {
    const character = text[offset];
    if (character === '\\') {
      offset += 1;
    } else if (depth === 0 && character === bracket) {
      return offset + 1;
    } else if (character === '{') {
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
    }
  }
  return undefined;
}

function firstLine(text: string, start: number): string {
  return (
    text
      .slice(start, start + 60)
      .split('\n', 1)[0]
      ?.trim() ?? ''
  );
}
