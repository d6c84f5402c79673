/** What a term is found by. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The words of a term's name and aliases, folded, each after a space. */
type Words = string;

/** Scripts without spaces, where a word may begin anywhere. */
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Made once of all terms; what readers type is looked up in it. */
export function wordsOf(terms: readonly Named[]): readonly Words[] {
  return terms.map(({name, aliases}) =>
    [name, ...aliases]
      .flatMap(fold)
      .map((word) => ` ${word}`)
      .join(''),
  );
}

/**
 * Which terms have a word that begins so, for each word of the query: by their index. `undefined`
 * when the query has no word, and so leaves nothing out.
 */
export function matching(terms: readonly Words[], query: string): ReadonlySet<number> | undefined {
  const starts = fold(query).map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
  return starts.length === 0
    ? undefined
    : new Set(
        terms.flatMap((words, index) =>
          starts.every((start) => words.includes(start)) ? [index] : [],
        ),
      );
}

/** The words of a text without accents and capitals: `É`, `é` and `e` are one to who types. */
function fold(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
