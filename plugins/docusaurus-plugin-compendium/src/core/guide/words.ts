import type {Field} from '../model.js';

/** What a field takes, in a few words: `a range in months, or several`. */
export function wordsOfType({type, unit, to, many}: Field): string {
  const measured = unit === undefined ? '' : ` in ${unit}`;
  const words: Readonly<Record<Field['type'], readonly [string, string]>> = {
    text: ['text', 'texts'],
    enum: ['one of the options', 'options'],
    boolean: ['true or false', 'true or false'],
    number: ['a number', 'numbers'],
    quantity: [`a quantity${measured}`, `quantities${measured}`],
    range: [`a range${measured}, or one quantity`, `ranges or quantities${measured}`],
    date: ['a date: year, year-month or year-month-day', 'dates'],
    url: ['an address on the web', 'addresses on the web'],
    reference: [`the id of an entry of ${to ?? 'a collection'}`, `ids of entries of ${to ?? ''}`],
    record: ['a record of the parts below', 'records of the parts below'],
  };
  const [one, several] = words[type];
  return many ? `a list of ${several}`.trimEnd() : one;
}
