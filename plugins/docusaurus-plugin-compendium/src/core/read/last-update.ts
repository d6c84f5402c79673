import type {YamlMap, YamlNode, YamlPair, YamlScalar} from '../model.js';
import {dateMeant, datesMeant, eitherOf, isDate} from './value-date.js';
import {type Origin, tell} from './yaml-map.js';
import {describe, getValue, textOf} from './yaml-nodes.js';

/**
 * Checks the date of Docusaurus's `last_update`. Docusaurus takes whatever JavaScript takes for a
 * date, and so shows 1 December for 31 November; the day must therefore be one of the calendar, and
 * may not be another one to readers of another country.
 *
 * @returns false when the date was reported
 */
export function checkLastUpdate(node: YamlNode, origin: Origin): boolean {
  if (node.kind === 'scalar') {
    return isDateAlone(node, origin);
  }
  checkKeys(node, origin);
  const date = getValue(node, 'date');
  const text = textOf(date);
  const both = datesMeant(text ?? '');
  const isDoubtful = both.length > 1;
  if (!date || text === undefined || (isReadable(text) && !isDoubtful)) {
    return true;
  }
  const suggestion = dateMeant(text);
  const [first, second] = both;
  tell(origin, 'bad-date', date.at, {
    message: isDoubtful
      ? 'The date of “last_update” could be two dates: day and month are not told apart.'
      : 'The date of “last_update” is no date of the calendar.',
    found: describe(date),
    expected: `YYYY-MM-DD${eitherOf(both)}`,
    suggestion,
    fix: isDoubtful ? `date: ${first} # or ${second}` : suggestion && `date: ${suggestion}`,
  });
  return false;
}

/** The day of the last check, `2026-11-23`; `undefined` when there is none that names a day. */
export function dateOfLastUpdate(map: YamlMap): string | undefined {
  const text = textOf(getValue(getValue(map, 'last_update'), 'date')) ?? '';
  const [day = text] = /^\d{4}-\d\d-\d\d(?=[T ])/u.exec(text) ?? [];
  const iso = isDate(day) ? day : dateMeant(text);
  return iso?.length === '2026-11-23'.length ? iso : undefined;
}

/** A date behind the key itself. */
function isDateAlone(node: YamlScalar, origin: Origin): boolean {
  const text = textOf(node) ?? '';
  const meant = isDate(text) ? text : dateMeant(text);
  if (meant !== undefined) {
    tell(origin, 'wrong-type', node.at, {
      message: 'The date of “last_update” stands under the key “date”.',
      found: text,
      expected: '{author, date}, or one of them',
      fix: `last_update:\n  date: ${meant}`,
    });
  }
  return meant === undefined;
}

/** A key that is indented by mistake belongs to “last_update”, which knows two only. */
function checkKeys(node: YamlNode, origin: Origin): void {
  for (const {key, keyAt, value} of strayKeys(node)) {
    const text = textOf(value);
    tell(origin, 'unknown-key', keyAt, {
      message: `“last_update” has no key “${key}”: the line may stand too far to the right.`,
      found: key,
      expected: 'author, date',
      fix: text === undefined ? `${key}:` : `${key}: ${text}`,
    });
  }
}

/** Keys under “last_update” that are none of its own. */
export function strayKeys(node: YamlNode | undefined): readonly YamlPair[] {
  const pairs = node?.kind === 'map' ? node.pairs : [];
  return pairs.filter(({key}) => !['author', 'date'].includes(key));
}

function isReadable(text: string): boolean {
  const iso = text.replace(/^(\d{1,2}\/\d{1,2})\/(\d{4})/, '$2-$1').replace('/', '-');
  const [, day] = /^(\d{4}-\d{1,2}-\d{1,2})(?!\d)/.exec(iso) ?? [];
  const exists = day === undefined || isDate(day) || dateMeant(day) !== undefined;
  return exists && !Number.isNaN(Date.parse(text));
}
