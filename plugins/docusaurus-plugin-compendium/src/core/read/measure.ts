import type {Measure} from '../model.js';
import {dissect, type MeasureParts} from './measure-grammar.js';
import {convert, parseUnit, suggestUnit} from './units.js';

export {formatMeasure} from './measure-format.js';

export type MeasureResult =
  | {readonly measure: Measure}
  | {readonly error: 'syntax'}
  | {readonly error: 'order'; readonly min: number; readonly max: number}
  | {readonly error: 'unknown-unit'; readonly unit: string; readonly suggestion?: string}
  | {readonly error: 'mixed-units'; readonly units: readonly [string, string]};

/**
 * Reads a measure as people write it: `3–6 months`, `-88 to -20 °C`, `>95 %`, `about 2 weeks`,
 * `up to 5 mm`, `6 weeks to 12 months`, `1-3 mm/day`, `1,000 mg`.
 *
 * Bounds are in the unit of the first number, or the only one; a second unit of the same kind is
 * converted into it. `text` stays as written, so that a reader sees both.
 */
export function parseMeasure(text: string): MeasureResult {
  const parts = dissect(text);
  if (!parts) {
    return {error: 'syntax'};
  }
  const {first, second = first} = parts;
  const written = [first.unit ?? second.unit, second.unit ?? first.unit] as const;
  const unknown = written.find((unit) => unit !== undefined && !parseUnit(unit));
  if (unknown !== undefined) {
    const suggestion = suggestUnit(unknown);
    return {error: 'unknown-unit', unit: unknown, ...(suggestion ? {suggestion} : {})};
  }
  const [unit, secondUnit] = written;
  const last = unit && secondUnit ? convert(second.value, secondUnit, unit) : second.value;
  if (last === undefined) {
    return {error: 'mixed-units', units: [unit ?? '', secondUnit ?? '']};
  }
  if (last < first.value) {
    return {error: 'order', min: first.value, max: last};
  }
  return {measure: measureOf(text, parts, last, unit && parseUnit(unit)?.unit)};
}

function measureOf(
  text: string,
  {approximate, bound, first}: MeasureParts,
  last: number,
  unit: string | undefined,
): Measure {
  return {
    text: text.trim(),
    ...(bound?.side === 'max' ? {} : {min: first.value}),
    ...(bound?.side === 'min' ? {} : {max: last}),
    approximate,
    exclusive: bound?.exclusive ?? false,
    ...(unit === undefined ? {} : {unit}),
  };
}

/** The interval of a measure in a unit; an open end is ±Infinity. `undefined` when kinds differ. */
export function intervalIn(
  measure: Measure,
  unit: string | undefined,
): [number, number] | undefined {
  const toUnit = (value: number): number | undefined =>
    measure.unit !== undefined && unit !== undefined ? convert(value, measure.unit, unit) : value;
  if ((measure.unit === undefined) !== (unit === undefined)) {
    return undefined;
  }
  const min = measure.min === undefined ? -Infinity : toUnit(measure.min);
  const max = measure.max === undefined ? Infinity : toUnit(measure.max);
  return min === undefined || max === undefined ? undefined : [min, max];
}
