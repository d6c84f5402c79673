import {extent, tickStep} from 'd3-array';
import {scaleLinear, scaleLog, scaleSymlog} from 'd3-scale';
import {linearTicks, logTicks, roundValues} from './plot-ticks.js';
import {stepsOf} from './plot-units.js';

/** The least and the most, in the unit of the axis; null is an open end. */
export type Interval = readonly [number | null, number | null];

/** Turns values of one unit into places across a plot. */
export interface PlotScale {
  readonly kind: 'linear' | 'log';
  /** Place of a value from the left, in per cent of the width. */
  readonly place: (value: number) => number;
  /** Values to name on the axis, ascending. */
  readonly ticks: readonly number[];
}

export interface ScaleOptions {
  /** Left out: logarithmic when all values are positive and the largest is a hundred times the smallest. */
  readonly kind?: 'linear' | 'log' | undefined;
  /** Name of the unit, for ticks such as 3, 6 and 12 months. */
  readonly unit?: string | undefined;
}

/** How far an open end reaches beyond its bound, in per cent of the width. */
export const OPEN = 8;

/** Room at both sides for the marks of the smallest and the largest value. */
const RANGE = [2, 98] as const;

const WIDE_SPREAD = 100;

/**
 * The scale that shows all intervals, with room for open ends. A logarithmic scale that has to show
 * nought or less is linear around nought (d3's symlog).
 */
export function plotScale(intervals: readonly Interval[], options: ScaleOptions = {}): PlotScale {
  const bounds = intervals.flat().filter((bound) => bound !== null);
  const [low = 0, high = 1] = extent(bounds);
  const kind = options.kind ?? (low > 0 && high / low >= WIDE_SPREAD ? 'log' : 'linear');
  const ends = {
    low: intervals.some(([min]) => min === null),
    high: intervals.some(([, max]) => max === null),
  };
  return kind === 'log'
    ? logScale(bounds, [low, high], ends, options)
    : linearScale([low, high], ends, options);
}

type Span = readonly [number, number];

interface Ends {
  readonly low: boolean;
  readonly high: boolean;
}

function linearScale([low, high]: Span, open: Ends, {unit}: ScaleOptions): PlotScale {
  // Nought belongs to the picture when it is not far from the values.
  const start = low > 0 && (low === high || low <= high * 0.6) ? 0 : low;
  const span = high - start || Math.abs(high) || 1;
  const room = (span * OPEN) / (RANGE[1] - RANGE[0] - OPEN);
  const from = open.low && start !== 0 ? start - room : start;
  const to = open.high ? high + room : start === high ? high + span : high;
  const step = stepOf(to - from, unit);
  const domain = [Math.floor(from / step) * step, Math.ceil(to / step) * step] as const;
  const scale = scaleLinear(domain, RANGE).clamp(true);
  return {kind: 'linear', place: rounded(scale), ticks: linearTicks(domain, step)};
}

function stepOf(span: number, unit: string | undefined): number {
  const wanted = span / 6;
  const named = stepsOf(unit)?.steps.find((step) => step >= wanted);
  return named !== undefined && span >= 3 ? named : tickStep(0, span, 5);
}

function logScale(
  bounds: readonly number[],
  [low, high]: Span,
  open: Ends,
  {unit}: ScaleOptions,
): PlotScale {
  const marks = stepsOf(unit)?.marks;
  if (low > 0) {
    const factor = Math.max(high / low, 10) ** (OPEN / 80);
    const domain = between(open.low ? low / factor : low, open.high ? high * factor : high, marks);
    const place = rounded(scaleLog(domain, RANGE).clamp(true));
    return {kind: 'log', place, ticks: logTicks(domain, marks, place)};
  }
  const sizes = bounds.filter((bound) => bound !== 0).map(Math.abs);
  const near = sizes.length > 0 ? Math.min(...sizes) : 1;
  const room = Math.max(high - low, near);
  const domain = [open.low ? low - room : low, open.high || low === high ? high + room : high];
  const place = rounded(scaleSymlog(domain, RANGE).constant(near).clamp(true));
  return {kind: 'log', place, ticks: logTicks(domain, marks, place)};
}

/** Widens a span of positive values to the telling ones around it. */
function between(low: number, high: number, marks: readonly number[] | undefined): Span {
  const below = roundValues(low, marks).filter((value) => value <= low);
  const above = roundValues(high, marks).filter((value) => value >= high);
  const span = [Math.max(...below), Math.min(...above)] as const;
  return span[0] < span[1] ? span : [span[0] / 2, span[1] * 2];
}

function rounded(scale: (value: number) => number): (value: number) => number {
  return (value) => Math.round(scale(value) * 100) / 100;
}
