import {isLocal} from './book/links.js';
import {splitLanguage} from './convert/language.js';
import {LAST_FAMILY, type FontSet} from './fonts/families.js';
import type {BookMeta, Words} from './model.js';
import {array, optional, str} from './typst/code.js';

/** Millimetres that the template leaves on either side. */
const MARGIN = 27;

export type Paper = 'A4' | 'Letter';

/** Typst's names of papers, and the width of their text in points, upright and turned. */
export const PAPERS: Readonly<
  Record<Paper, {readonly name: string; readonly portrait: number; readonly landscape: number}>
> = {
  A4: {name: 'a4', portrait: textWidth(210), landscape: textWidth(297)},
  Letter: {name: 'us-letter', portrait: textWidth(215.9), landscape: textWidth(279.4)},
};

function textWidth(millimetres: number): number {
  return ((millimetres - 2 * MARGIN) / 25.4) * 72;
}

/** `/data.typ`: what cover and template say, as literals. */
export function dataFile(meta: BookMeta, words: Words, fonts: FontSet, paper: Paper): string {
  const {lang, region} = splitLanguage(meta.lang);
  const {date} = meta;
  const dateText = new Intl.DateTimeFormat(meta.lang, {dateStyle: 'long', timeZone: 'UTC'});
  const rows: readonly (readonly [string, string])[] = [
    [words.author, meta.authors.join(', ')],
    [words.address, isLocal(meta.address) ? '' : meta.address],
    [words.licence, meta.licence],
  ];
  const imprint = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) =>
      array([str(name), value === meta.address ? webLink(value) : str(value)]),
    );
  return `#let fonts = (
  serif: ${families(fonts.serif)},
  sans: ${families(fonts.sans)},
  mono: ${families(fonts.mono)},
  math: ${families(fonts.math)},
)
#let words = (${Object.entries(words)
    .map(([name, word]) => `${name}: ${str(word)}`)
    .join(', ')})
#let meta = (
  title: ${str(meta.title)},
  subtitle: ${str(meta.subtitle)},
  document-title: ${str(meta.documentTitle)},
  description: ${str(meta.subtitle)},
  version: ${str(meta.version)},
  part: ${optional(meta.part)},
  authors: ${array(meta.authors.map(str))},
  lang: ${str(lang)},
  region: ${optional(region)},
  date: datetime(year: ${date.getUTCFullYear()}, month: ${date.getUTCMonth() + 1}, day: ${date.getUTCDate()}),
  date-text: ${str(dateText.format(date))},
  notice: ${str(meta.notice)},
  paper: ${str(PAPERS[paper].name)},
  imprint: ${array(imprint)},
)
`;
}

function families(names: readonly string[]): string {
  return array([...names, LAST_FAMILY].map((name) => str(name.toLowerCase())));
}

function webLink(address: string): string {
  return `link(${str(address)}, ${str(address)})`;
}
