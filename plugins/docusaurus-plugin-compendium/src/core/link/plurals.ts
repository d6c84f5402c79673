import pluralize from 'pluralize';
import {languageOf} from '../language.js';

type Rule = readonly [ending: RegExp, ...plurals: readonly string[]];

/**
 * Regular plurals by language: the first rule whose ending fits gives the plurals. Where a
 * language has several for one ending, all are given: one that is no word does no harm.
 * Languages that are not listed have no plurals here; authors write aliases instead.
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  es: [
    [/z$/u, 'ces'],
    [/án$/u, 'anes'],
    [/én$/u, 'enes'],
    [/ín$/u, 'ines'],
    [/ón$/u, 'ones'],
    [/ún$/u, 'unes'],
    [/(?<=[íú])$/u, 'es', 's'],
    [/(?<=[aeiouáéó])$/u, 's'],
    [/(?<=[^sx])$/u, 'es'],
  ],
  fr: [
    [/(?<=eau|eu|œu|au)$/u, 'x', 's'],
    [/ail$/u, 'ails', 'aux'],
    [/al$/u, 'aux', 'als'],
    [/(?<=[^sxz])$/u, 's'],
  ],
  pt: [
    [/ão$/u, 'ões', 'ãos', 'ães'],
    [/m$/u, 'ns'],
    [/ês$/u, 'eses'],
    [/al$/u, 'ais'],
    [/el$/u, 'éis'],
    [/il$/u, 'is', 'eis'],
    [/ol$/u, 'óis'],
    [/ul$/u, 'uis'],
    [/(?<=[rzn])$/u, 'es'],
    [/(?<=[aeiouáéíóúâêô])$/u, 's'],
  ],
  it: [
    [/ca$/u, 'che', 'chi'],
    [/ga$/u, 'ghe', 'ghi'],
    [/co$/u, 'chi', 'ci'],
    [/go$/u, 'ghi', 'gi'],
    [/io$/u, 'i', 'ii'],
    [/a$/u, 'e', 'i'],
    [/[oe]$/u, 'i'],
  ],
  // Only the endings whose plural is certain.
  de: [
    [/(?<=ung|heit|keit|schaft|tät|ion)$/u, 'en'],
    [/(?<=in)$/u, 'nen'],
    [/(?<=[^i]e)$/u, 'n'],
  ],
};

/** Languages that add an `s` to abbreviations: `RFCs`. */
const ABBREVIATIONS_WITH_S = new Set(['en', 'de', 'nl', 'pt']);

/** Latin and Greek endings, of which English uses either plural: `cactuses` and `cacti`. */
const LEARNED: readonly Rule[] = [
  [/[ei]x$/u, 'ices'],
  [/(?<=..)men$/u, 'mens', 'mina'],
  [/(?<=...)us$/u, 'uses', 'i'],
  [/(?<=...)um$/u, 'ums', 'a'],
  [/(?<=...)on$/u, 'ons', 'a'],
  [/(?<=...a)$/u, 'e'],
];

/**
 * Plurals of a word in a language (BCP 47 tag), without the word itself.
 * A case-sensitive word is an abbreviation: it takes no more than an `s`.
 */
export function pluralsOf(word: string, locale: string, caseSensitive: boolean): readonly string[] {
  const language = languageOf(locale);
  if (caseSensitive) {
    const abbreviation = /.\p{Lu}$/u.test(word) && ABBREVIATIONS_WITH_S.has(language);
    return abbreviation ? [`${word}s`] : [];
  }
  const lower = word.toLowerCase();
  if (!/\p{L}$/u.test(lower)) {
    return [];
  }
  const plurals = language === 'en' ? english(lower) : applyRules(lower, RULES[language] ?? []);
  return [...new Set(plurals)].filter((plural) => plural !== lower);
}

function english(word: string): readonly string[] {
  return [pluralize.plural(word), ...applyRules(word, LEARNED)];
}

function applyRules(word: string, rules: readonly Rule[]): readonly string[] {
  const rule = rules.find(([ending]) => ending.test(word));
  if (!rule) {
    return [];
  }
  const [ending, ...plurals] = rule;
  return plurals.map((plural) => word.replace(ending, plural));
}
