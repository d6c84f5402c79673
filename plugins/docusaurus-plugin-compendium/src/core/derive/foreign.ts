import type {DocumentInfo} from '../model.js';
import type {LinkedVersion} from '../stages.js';
import type {Inline} from '../views.js';

/** `lang` of a view, where its words are not in the language of the version. */
export interface Foreign {
  /** BCP 47 tag. */
  readonly lang?: string;
}

/** The language of a document's own words, where it is not translated into that of the version. */
export function foreign({input}: Pick<LinkedVersion, 'input'>, {localized}: DocumentInfo): Foreign {
  return localized || input.original === undefined ? {} : {lang: input.original};
}

/** The language that all of a running text is in, where it is not that of the version. */
export function languageOf(text: readonly Inline[]): Foreign {
  const [first, ...others] = text.map((part) =>
    typeof part === 'object' && 'lang' in part ? part.lang : undefined,
  );
  return first !== undefined && others.every((other) => other === first) ? {lang: first} : {};
}

/** Running text of a document, with its language on each piece. */
export function inLanguage(text: readonly Inline[], {lang}: Foreign): readonly Inline[] {
  return lang === undefined
    ? text
    : text.map((part) => (typeof part === 'string' ? {lang, text: part} : {...part, lang}));
}
