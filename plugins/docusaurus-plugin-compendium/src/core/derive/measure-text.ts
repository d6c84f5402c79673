import type {Measure} from '../model.js';
import type {VersionInput} from '../stages.js';

/** Units that are words, by the name that measures have; all others are symbols. */
const WORDS: Readonly<Record<string, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

type Languages = Pick<VersionInput, 'locale' | 'original'>;

/** A measure as its author wrote it; in a locale of another language from its parts, in that language. */
export function measureText(measure: Measure, {locale, original}: Languages): string {
  return original === undefined ? measure.text : localMeasure(measure, locale);
}

/** The name of a unit in the language of a version: `meses`, `mm/día`. Symbols stay. */
export function unitText(unit: string, {locale, original}: Languages): string {
  return original === undefined ? unit : localUnit(singular(unit), 2, locale);
}

function localMeasure({min, max, exclusive, approximate, unit}: Measure, locale: string): string {
  const numbers = new Intl.NumberFormat(locale, {maximumSignificantDigits: 12});
  const format = (value: number): string => numbers.format(value);
  const about = approximate ? '≈ ' : '';
  const last = max ?? min ?? 0;
  const end = unit === undefined ? '' : `\u{a0}${localUnit(unit, last, locale)}`;
  if (min === undefined) {
    return `${about}${exclusive ? '<' : '≤'}${format(last)}${end}`;
  }
  if (max === undefined) {
    return `${about}${exclusive ? '>' : '≥'}${format(last)}${end}`;
  }
  // A dash next to a minus would be hard to read.
  const dash = min < 0 || max < 0 ? ' – ' : '–';
  return `${about}${min === max ? '' : `${format(min)}${dash}`}${format(max)}${end}`;
}

/** Of `mm/day`, the number governs what stands above the line; one is what it is per. */
function localUnit(unit: string, count: number, locale: string): string {
  return unit
    .split('/')
    .map((name, place) => unitWord(name, place === 0 ? count : 1, locale))
    .join('/');
}

function unitWord(name: string, count: number, locale: string): string {
  const unit = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  if (unit === undefined) {
    return name;
  }
  const parts = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).formatToParts(count);
  return parts.find(({type}) => type === 'unit')?.value ?? name;
}

/** Schemas may name units in the plural: `months`. */
function singular(unit: string): string {
  return unit.replace(/\b(day|week|month|year)s\b/gu, '$1');
}
