import type {SourceView} from '../views.js';

type Segment = SourceView['text'][number];

const SUPERSCRIPT = new Map(
  [...'0123456789+-−()n'].map((plain, i) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'[i] ?? plain]),
);
const SUBSCRIPT = new Map(
  [...'0123456789+-−()'].map((plain, i) => [plain, '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎'[i] ?? plain]),
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
};

/**
 * The processor's HTML as segments: italics are kept, small raised and lowered numbers become
 * characters, and of all other markup the text remains.
 */
export function readEntry(html: string): readonly Segment[] {
  const segments: {text: string; italic: boolean}[] = [];
  const open: string[] = [];
  for (const [token, closing, tag] of html.trim().matchAll(/<(\/?)([a-z]+)[^>]*>|[^<]+|</giu)) {
    if (tag === undefined) {
      const italic = open.includes('i');
      segments.push({text: shift(decode(token), open), italic});
    } else if (closing === '/') {
      open.splice(open.lastIndexOf(tag), 1);
    } else {
      open.push(tag);
    }
  }
  return merge(segments);
}

function shift(text: string, open: readonly string[]): string {
  const characters = open.includes('sup') ? SUPERSCRIPT : SUBSCRIPT;
  const isShifted = open.includes('sup') || open.includes('sub');
  const isKnown = [...text].every((character) => characters.has(character));
  return isShifted && isKnown
    ? [...text].map((character) => characters.get(character)).join('')
    : text;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/giu, (entity, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? entity) : String.fromCodePoint(Number(code)),
  );
}

/** Neighbours of one kind become one; white space at the ends is left out. */
function merge(
  parts: readonly {readonly text: string; readonly italic: boolean}[],
): readonly Segment[] {
  const merged: {text: string; italic: boolean}[] = [];
  for (const {text, italic} of parts.filter((part) => part.text !== '')) {
    const last = merged.at(-1);
    if (last?.italic === italic) {
      last.text += text;
    } else {
      merged.push({text, italic});
    }
  }
  const last = merged.at(-1);
  if (last) {
    last.text = last.text.trimEnd();
  }
  return merged.map(({text, italic}) => (italic ? {i: text} : text));
}
