import type {YamlNode} from '../model.js';
import {dateMeant} from './value-date.js';
import {asMap, checkKeys, type Origin, tell} from './yaml-map.js';
import {describe, getValue, textOf} from './yaml-nodes.js';

/** Reads `_data/release.yml`, which says on which day a version was released: `date: 2026-11-23`. */
export function readRelease(node: YamlNode | undefined, origin: Origin): string | undefined {
  const map = node && asMap(node, 'The release', origin, 'date: 2026-11-23');
  if (!map) {
    return undefined;
  }
  checkKeys(map, ['date'], 'A release', origin);
  const value = getValue(map, 'date');
  const text = textOf(value) ?? '';
  const date = dateMeant(text);
  if (date?.length !== LENGTH || date !== text) {
    tell(origin, 'bad-date', value?.at ?? map.at, {
      message: 'The day of a release is no date of the calendar.',
      found: value ? describe(value) : 'nothing',
      expected: 'YYYY-MM-DD',
      suggestion: date,
      fix: date && `date: ${date}`,
    });
    return undefined;
  }
  return date;
}

const LENGTH = 'YYYY-MM-DD'.length;
