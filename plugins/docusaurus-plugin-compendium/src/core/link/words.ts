/** A word, a run of white space, or a symbol, at its place in a text. */
export interface Token {
  readonly kind: 'word' | 'space' | 'symbol';
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts that are written without spaces. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

/**
 * In scripts without spaces every character is a token of its own, since any may begin or end a
 * word. A run of Katakana is one word, as its readers see it: `リンゴ` stands in `リンゴ酢`, but
 * not in `パイナップル`. In all other scripts letters, marks, digits and `_` make words.
 */
const TOKEN = new RegExp(
  [
    `([[\\p{L}\\p{M}\\p{N}_\\u00AD]--[${UNSPACED}\\p{sc=Katakana}]]+`,
    `[${UNSPACED}]\\p{M}*`,
    '\\p{sc=Katakana}[\\p{sc=Katakana}ー\\p{M}]*)',
    '(\\s+)',
    '[^]\\p{M}*',
  ].join('|'),
  'gv',
);

/** Cuts a text into tokens; together they are the text. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const [token, word, space] of text.matchAll(TOKEN)) {
    const end = start + token.length;
    tokens.push({kind: kindOf(word, space), text: token, start, end});
    start = end;
  }
  return tokens;
}

function kindOf(word: string | undefined, space: string | undefined): Token['kind'] {
  if (word !== undefined) {
    return 'word';
  }
  return space === undefined ? 'symbol' : 'space';
}

const ASCII = /^[ -~]*$/u;

/** The token with composed letters, without soft hyphens, with plain apostrophes and hyphens. */
export function normalizeToken({kind, text}: Pick<Token, 'kind' | 'text'>): string {
  if (kind === 'space') {
    return ' ';
  }
  if (ASCII.test(text)) {
    return text;
  }
  return text
    .normalize('NFC')
    .replace(/\u00AD/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-');
}

/**
 * True for a word that means something else in other letters, so that its case must match:
 * abbreviations (`RFC`, `pH`, `eBook`) and single letters (`C` in `vitamin C`).
 */
export function isCaseSensitive(word: string): boolean {
  return /^.\p{M}*$/u.test(word) || /.\p{Lu}/u.test(word);
}

/** The name as a matcher sees it: two names with the same key are the same to readers. */
export function nameKey(name: string): string {
  return tokenize(name.trim())
    .map((token) => {
      const word = normalizeToken(token);
      return isCaseSensitive(word) ? word : word.toLowerCase();
    })
    .join('\u0001');
}
