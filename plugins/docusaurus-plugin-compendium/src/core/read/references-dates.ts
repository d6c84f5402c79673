import type {YamlMap, YamlNode} from '../model.js';
import {DATE_PARTS} from './references-vocabulary.js';
import {checkKeys, tell, type Origin} from './yaml-map.js';
import {describe, getValue, textOf} from './yaml-nodes.js';

/** A date of CSL-JSON: one or two lists of year, month and day, or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 (spring) to 4 (winter). */
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}

const EXPECTED = '2020, 2020-01, 2020-01-31, 2020/2021 or {date-parts: [[2020, 1, 31]]}';

/** Reads a date in EDTF (`2020-01`, `2020~`, `2020/2021`, `2020-21` for spring) or in CSL's own shape. */
export function readDate(node: YamlNode, key: string, origin: Origin): CslDate | undefined {
  const date = node.kind === 'map' ? readMap(node, origin) : readEdtf(textOf(node) ?? '');
  if (!date) {
    tell(origin, 'bad-date', node.at, {
      message: `“${key}” is no date.`,
      found: describe(node),
      expected: EXPECTED,
      fix: `${key}: 2020-01-31`,
    });
  }
  return date;
}

function readMap(map: YamlMap, origin: Origin): CslDate | undefined {
  checkKeys(map, DATE_PARTS, 'A date', origin);
  const raw = textOf(getValue(map, 'raw'));
  const literal = textOf(getValue(map, 'literal')) ?? raw;
  const season = Number(textOf(getValue(map, 'season')));
  const parts = getValue(map, 'date-parts');
  const more = {
    ...(season >= 1 && season <= 4 && {season}),
    ...(isSet(getValue(map, 'circa')) && {circa: true}),
  };
  if (parts) {
    const lists = readParts(parts);
    return lists && {'date-parts': lists, ...more};
  }
  const date = raw === undefined ? undefined : readEdtf(raw);
  return date ?? (literal === undefined ? undefined : {literal, ...more});
}

function isSet(node: YamlNode | undefined): boolean {
  const text = textOf(node);
  return text !== undefined && text !== 'false' && text !== '0';
}

function readParts(node: YamlNode): readonly (readonly number[])[] | undefined {
  const items = node.kind === 'list' ? node.items : [];
  const lists = items.map((item) =>
    item.kind === 'list' ? item.items.map((part) => Number(textOf(part) ?? NaN)) : [],
  );
  const isDate = (lists.length === 1 || lists.length === 2) && lists.every(isDay);
  return isDate ? equallyExact(lists) : undefined;
}

/** CSL's processor takes no range of a year and a month: both ends are cut to the coarser. */
function equallyExact(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const length = Math.min(...lists.map((parts) => parts.length));
  return lists.map((parts) => parts.slice(0, length));
}

/** A year, a month of a year, or a day that the calendar has. */
function isDay(parts: readonly number[]): boolean {
  const [year, month = 1, day = 1] = parts;
  if (year === undefined || parts.length > 3 || !parts.every(Number.isInteger)) {
    return false;
  }
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const EDTF = /^(?<year>-?\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<circa>[~?%])?$/u;

function readEdtf(text: string): CslDate | undefined {
  const dates = text.split('/').map(readEdtfDay);
  const [first, second] = dates;
  if (!first || dates.length > 2 || dates.includes(undefined)) {
    return undefined;
  }
  const circa = first.circa || second?.circa;
  return {
    'date-parts': equallyExact(second ? [first.parts, second.parts] : [first.parts]),
    ...(first.season !== undefined && {season: first.season}),
    ...(circa && {circa: true}),
  };
}

interface EdtfDay {
  readonly parts: readonly number[];
  readonly season?: number;
  readonly circa: boolean;
}

function readEdtfDay(text: string): EdtfDay | undefined {
  const {year, month, day, circa} = EDTF.exec(text.trim())?.groups ?? {};
  const isSeason = day === undefined && Number(month) >= 21 && Number(month) <= 24;
  const parts = [year, isSeason ? undefined : month, day]
    .filter((part) => part !== undefined)
    .map(Number);
  if (year === undefined || !isDay(parts)) {
    return undefined;
  }
  return {
    parts,
    circa: circa !== undefined,
    ...(isSeason && {season: Number(month) - 20}),
  };
}
