import type {YamlNode} from '../model.js';
import {dateMeant, isDate} from './value-date.js';
import {type Origin, tell} from './yaml-map.js';
import {describe, getValue, textOf} from './yaml-nodes.js';

/**
 * Checks the date of Docusaurus's `last_update`. Docusaurus takes whatever JavaScript takes for a
 * date, and so shows 1 December for 31 November; the day must therefore be one of the calendar.
 *
 * @returns false when the date was reported
 */
export function checkLastUpdate(node: YamlNode, origin: Origin): boolean {
  const date = getValue(node, 'date');
  const text = textOf(date);
  if (!date || text === undefined || isReadable(text)) {
    return true;
  }
  const suggestion = dateMeant(text);
  tell(origin, 'bad-date', date.at, {
    message: 'The date of “last_update” is no date of the calendar.',
    found: describe(date),
    expected: 'YYYY-MM-DD',
    suggestion,
    fix: suggestion && `date: ${suggestion}`,
  });
  return false;
}

function isReadable(text: string): boolean {
  const iso = text.replace(/^(\d{1,2}\/\d{1,2})\/(\d{4})/, '$2-$1').replace('/', '-');
  const [, day] = /^(\d{4}-\d{1,2}-\d{1,2})(?!\d)/.exec(iso) ?? [];
  const exists = day === undefined || isDate(day) || dateMeant(day) !== undefined;
  return exists && !Number.isNaN(Date.parse(text));
}
