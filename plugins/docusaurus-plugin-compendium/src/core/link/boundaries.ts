import {languageOf} from '../language.js';
import {normalizeToken, type Token} from './words.js';

/** Whether a name may begin or end at a token. */
export interface Boundaries {
  readonly canStart: (index: number) => boolean;
  readonly canEnd: (index: number) => boolean;
}

/** Languages that elide: `l’orange`, `un'arancia`. In others, what follows an apostrophe is part of the word. */
const ELIDING = new Set(['ca', 'fr', 'it', 'oc']);

/** Scripts without spaces whose syllables, unlike Han characters, mean nothing by themselves. */
const DICTIONARY_SCRIPT = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Where an address begins in a run without white space. Hosts link addresses by themselves. */
const WEB_ADDRESS = /https?:\/\/|www\./iu;
const MAIL_ADDRESS = /^[^@]+@[^@]+\.[^@]+$/u;

/**
 * The rules for what stands next to a name, beyond that it is whole words:
 *
 * - After a hyphen it is the head of another word: `pear` is not found in `prickly-pear`.
 * - Before a hyphen and a small letter it is itself: `pear` is found in `pear-shaped`, but not
 *   in `Pear-Jones` or `pear-2`, which are names of their own.
 * - Before `’s` it is a possessive and found; before other letters after an apostrophe it is not.
 *   After an apostrophe it is found only where words are elided (`ELIDING`).
 * - In Thai, Lao, Khmer and Burmese a name begins and ends where words do, by the dictionary.
 * - A name that begins or ends with a symbol (`.NET`, `C++`) does so apart from other words.
 * - Nothing is found in a web or mail address.
 */
export function boundariesOf(text: string, tokens: readonly Token[], locale: string): Boundaries {
  const symbolAt = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'symbol' ? normalizeToken(token) : undefined;
  };
  const wordAt = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'word' ? token.text : undefined;
  };
  const elides = ELIDING.has(languageOf(locale));
  const inAddress = addressTest(text);
  const isWordBreak = wordBreakTest(text, locale);
  return {
    canStart(index) {
      const token = tokens[index];
      if (!token || token.kind === 'space' || inAddress(token.start)) {
        return false;
      }
      if (token.kind === 'symbol' && wordAt(index - 1) !== undefined) {
        return false;
      }
      const joint = wordAt(index - 2) === undefined ? undefined : symbolAt(index - 1);
      return joint !== '-' && (joint !== "'" || elides) && isWordBreak(token, token.start);
    },
    canEnd(index) {
      const token = tokens[index];
      if (!token || (token.kind === 'symbol' && wordAt(index + 1) !== undefined)) {
        return false;
      }
      const next = wordAt(index + 2);
      const joint = next === undefined ? undefined : symbolAt(index + 1);
      return (
        (joint !== '-' || /^\p{Ll}/u.test(next ?? '')) &&
        (joint !== "'" || /^s$/iu.test(next ?? '')) &&
        isWordBreak(token, token.end)
      );
    },
  };
}

/** Offsets must be asked for in ascending order. */
function addressTest(text: string): (offset: number) => boolean {
  if (!/:\/\/|@|www\./iu.test(text)) {
    return () => false;
  }
  const spans = Array.from(text.matchAll(/\S+/gu), ({0: run, index}) => {
    const start = MAIL_ADDRESS.test(run) ? 0 : run.search(WEB_ADDRESS);
    return {start: start === -1 ? Infinity : index + start, end: index + run.length};
  });
  let current = 0;
  return (offset) => {
    while (offset >= (spans[current]?.end ?? Infinity)) {
      current += 1;
    }
    return offset >= (spans[current]?.start ?? Infinity);
  };
}

/** Asks the dictionary only when a text needs it, and once. */
function wordBreakTest(text: string, locale: string): (token: Token, offset: number) => boolean {
  if (!DICTIONARY_SCRIPT.test(text)) {
    return () => true;
  }
  const segments = new Intl.Segmenter(locale, {granularity: 'word'}).segment(text);
  const breaks = new Set(Array.from(segments, ({index}) => index)).add(text.length);
  return ({text: word}, offset) => !DICTIONARY_SCRIPT.test(word) || breaks.has(offset);
}
