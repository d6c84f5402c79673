/** A bracket or brace of flow style that is open, by line (from 0) and offset in it. */
export interface Bracket {
  readonly mark: '[' | '{';
  readonly line: number;
  readonly offset: number;
}

/** A scalar in quotes: offsets of its two quotes; `end` is missing when its line does not close it. */
export interface Quoted {
  readonly mark: '"' | "'";
  readonly start: number;
  readonly end?: number;
  /** True within brackets or braces. */
  readonly inFlow: boolean;
}

/** What is structure rather than text on one line of YAML. */
export interface LineScan {
  /** Brackets and braces that are open behind the line, outermost first. */
  readonly opens: readonly Bracket[];
  readonly quoted: readonly Quoted[];
  /** A closing mark that does not fit what is open, or nothing. */
  readonly wrong?: {readonly offset: number; readonly open?: Bracket};
  /** Offset of the `#` of a comment. */
  readonly comment?: number;
  /** Offsets of commas and of colons that end a key, within brackets or braces. */
  readonly commas: readonly number[];
  readonly colons: readonly number[];
}

type Mutable<T> = {-readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K]};

const CLOSES: Readonly<Record<string, Bracket['mark']>> = {']': '[', '}': '{'};

/**
 * Looks at one line of YAML as its author would: a quote that is not closed on the line ends there.
 * The parser would go on to the next quote, wherever it stands.
 */
export function scanLine(text: string, line: number, before: readonly Bracket[]): LineScan {
  const scan: Scanner = {
    text,
    line,
    found: {opens: [...before], quoted: [], commas: [], colons: []},
    fresh: true,
  };
  let at = 0;
  while (at < text.length && scan.found.comment === undefined) {
    at = /\s/.test(text[at] ?? '') ? at + 1 : step(scan, at);
  }
  return scan.found;
}

interface Scanner {
  readonly text: string;
  readonly line: number;
  readonly found: Mutable<LineScan>;
  /** True where a value may begin. */
  fresh: boolean;
}

/** Looks at one mark, and answers the offset to go on from. */
function step(scan: Scanner, at: number): number {
  const {text, found, fresh} = scan;
  const mark = text[at] ?? '';
  const inFlow = found.opens.length > 0;
  if (mark === '#' && /^\s?$/.test(text[at - 1] ?? '')) {
    found.comment = at;
  } else if (fresh && (mark === '"' || mark === "'")) {
    return takeQuoted(scan, at, mark);
  } else if ((mark === '[' || mark === '{') && (fresh || inFlow)) {
    found.opens.push({mark, line: scan.line, offset: at});
    scan.fresh = true;
  } else if (CLOSES[mark] !== undefined && (inFlow || closesNothing(text.slice(0, at)))) {
    closeWith(found, CLOSES[mark], at);
    scan.fresh = false;
  } else {
    scan.fresh = takeSign(scan, at, mark);
  }
  return at + 1;
}

/** True when a value may begin behind the sign: a comma, a colon or a dash. */
function takeSign({text, found}: Scanner, at: number, mark: string): boolean {
  const inFlow = found.opens.length > 0;
  const isApart = /\s/.test(text[at + 1] ?? ' ');
  if (mark === ',' && inFlow) {
    found.commas.push(at);
    return true;
  }
  if (mark === ':' && (isApart || (inFlow && /["'\]}]/.test(text[at - 1] ?? '')))) {
    if (inFlow) {
      found.colons.push(at);
    }
    return true;
  }
  return mark === '-' && isApart && !inFlow && /^[\s-]*$/.test(text.slice(0, at));
}

function takeQuoted(scan: Scanner, start: number, mark: Quoted['mark']): number {
  const {text, found} = scan;
  const end = closingQuote(text, start, mark);
  const inFlow = found.opens.length > 0;
  found.quoted.push({mark, start, inFlow, ...(end !== undefined && {end})});
  scan.fresh = false;
  return end === undefined ? text.length : end + 1;
}

function closeWith(scan: Mutable<LineScan>, mark: Bracket['mark'], offset: number): void {
  const open = scan.opens.pop();
  if (open?.mark === mark) {
    return;
  }
  scan.wrong ??= {offset, ...(open && {open})};
  if (scan.opens.at(-1)?.mark === mark) {
    scan.opens.pop();
  }
}

/** True behind a value in brackets that is closed already: one mark more is too many. */
function closesNothing(before: string): boolean {
  return /(?:^|: |- )[[{].*[\]}]\s*$/.test(before);
}

function closingQuote(text: string, start: number, mark: string): number | undefined {
  const whole = mark === '"' ? /"(?:\\.|[^"\\])*"/y : /'(?:''|[^'])*'/y;
  whole.lastIndex = start;
  return whole.test(text) ? whole.lastIndex - 1 : undefined;
}

/** The scan of a line in its place, from the line without indentation before it. */
export function scanAt(lines: readonly string[], line: number): LineScan {
  let start = line;
  while (start > 0 && /^(?:\s|[#\]}]|$)/.test(lines[start] ?? '')) {
    start -= 1;
  }
  let scan = scanLine(lines[start] ?? '', start, []);
  for (let next = start + 1; next <= line; next += 1) {
    scan = scanLine(lines[next] ?? '', next, scan.opens);
  }
  return scan;
}

/** What is open before a line. */
export function opensBefore(lines: readonly string[], line: number): readonly Bracket[] {
  const indented = /^(?:\s|[#\]}])/.test(lines[line] ?? '');
  return line > 0 && indented ? scanAt(lines, line - 1).opens : [];
}

/** The number of spaces that a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** True for a line that says nothing: blank, or a comment. */
export function isSilent(line: string | undefined): boolean {
  return /^\s*(?:#|$)/.test(line ?? '');
}

/** Text in single quotes. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Text without the curly quotes around it, which are no quotes to YAML. */
export function withoutCurls(text: string): string {
  return text.replace(/^[“”„«]([^“”„«»]*)[“”»]$/u, '$1').replace(/^[‘’‚]([^‘]*)[‘’]$/u, '$1');
}
