import type {Measure} from '../model.js';

const COUNTED: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/** Prints a measure from its parts, in English. `parseMeasure` reads the same measure back. */
export function formatMeasure(measure: Measure): string {
  const about = measure.approximate ? 'about ' : '';
  return about + formatNumbers(measure) + formatUnit(measure);
}

function formatNumbers({min, max, exclusive}: Measure): string {
  if (min === undefined) {
    return `${exclusive ? '<' : '≤'}${max ?? ''}`;
  }
  if (max === undefined) {
    return `${exclusive ? '>' : '≥'}${min}`;
  }
  // A dash next to a minus or an exponent would be hard to read.
  const plain = min >= 0 && !`${min} ${max}`.includes('e');
  return min === max ? String(min) : `${min}${plain ? '–' : ' to '}${max}`;
}

function formatUnit({min, max, unit}: Measure): string {
  if (unit === undefined) {
    return '';
  }
  return ` ${COUNTED.has(unit) && (max ?? min) !== 1 ? `${unit}s` : unit}`;
}
