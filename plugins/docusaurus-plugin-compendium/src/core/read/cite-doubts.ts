import {isCiteId, splitCitations} from './cite-syntax.js';

/** What is a slip when one of `ids` is the id of a source, and may be meant as it is when none is. */
export interface DoubtfulCitation {
  readonly text: string;
  readonly ids: readonly string[];
  readonly start: number;
}

/** Brackets that hold an `@` behind a space, a hyphen or some words; bounded, to stay linear. */
const LATE = /(?<!\\)\[(?!@)(?:[^[\]@]{0,60}[\s-])?@[^[\]]{0,300}\](?![([])/gu;
const NAMED = /(?<![\w.])@(?<id>[A-Za-z0-9_]+(?:[.:/-]+[A-Za-z0-9_]+)*)/gu;

/** `[ @id ]`, `[see @id]`, `[-@id]`, and ids that stand where a locator belongs: `[@a, id]`. */
export function doubtfulCitations(text: string): readonly DoubtfulCitation[] {
  const late = Array.from(text.matchAll(LATE), ({0: written, index}) => ({
    text: written,
    ids: Array.from(written.matchAll(NAMED), ({groups}) => groups?.['id'] ?? ''),
    start: index,
  }));
  const located = splitCitations(text).flatMap((piece) => {
    const items = typeof piece === 'string' ? [] : piece.items;
    const ids = items.map(({locator = ''}) => locator).filter((locator) => isCiteId(locator));
    return typeof piece === 'string' || ids.length === 0
      ? []
      : [{text: piece.text, ids, start: piece.start}];
  });
  return [...late, ...located, ...withoutMarks(text)];
}

const ID = '[A-Za-z0-9_]+(?:[.:/-]+[A-Za-z0-9_]+)+';
const WITHOUT_MARKS = new RegExp(
  `(?<![\\\\\\]!\\w])\\[(?<bare>${ID})\\](?![([:])|\\(@(?<round>${ID})\\)|(?<![\\\\\\w.@-])@(?<alone>${ID})`,
  'gu',
);

/** `[id]`, `(@id)` and `@id`: a citation needs both brackets and the sign. */
function withoutMarks(text: string): readonly DoubtfulCitation[] {
  // Signs within brackets are told above.
  const rest = text.replace(/\[[^[\]]*@[^[\]]*\]?/gu, (written) => ' '.repeat(written.length));
  return Array.from(rest.matchAll(WITHOUT_MARKS), ({0: written, index, groups}) => ({
    text: written,
    ids: [groups?.['bare'] ?? groups?.['round'] ?? groups?.['alone'] ?? ''],
    start: index,
  }));
}

const PART = /^[\s@-]*(?<id>[A-Za-z0-9_]+(?:[.:/-]+[A-Za-z0-9_]+)*)(?<rest>[^]*)$/u;

/** The citation that a text was most likely meant as; `undefined` when it names no source. */
export function meantCitation(text: string, known: ReadonlySet<string>): string | undefined {
  const inner = text.slice(Math.max(text.indexOf('@'), 0)).replace(/^\[|[\])]$/gu, '');
  const items = inner
    .split(/;|,?\s+(?:and|&)\s+(?=@)|,\s?(?=@)/u)
    .flatMap((part) => meantItems(part, known));
  return items.length === 0 ? undefined : `[${items.join('; ')}]`;
}

function meantItems(part: string, known: ReadonlySet<string>): readonly string[] {
  const {id, rest = ''} = PART.exec(part)?.groups ?? {};
  if (id === undefined) {
    return [];
  }
  const locator = rest
    .trim()
    .replace(/^[^\p{L}\p{N}@]+/u, '')
    .trim();
  const others = locator.split(/[\s,]+/u).map((name) => name.replace(/^@/u, ''));
  if (others.every((name) => known.has(name))) {
    return [id, ...others].map((name) => `@${name}`);
  }
  return [locator === '' ? `@${id}` : `@${id}, ${locator}`];
}
