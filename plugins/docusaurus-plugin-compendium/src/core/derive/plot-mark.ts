import {type Interval, OPEN, type PlotScale} from './plot-scale.js';

/** How a value is drawn. `point`: one number; `least`: open to the right; `most`: open to the left. */
export type MarkShape = 'point' | 'range' | 'least' | 'most';

/** A value on a plot, in per cent of the width. */
export interface Mark {
  readonly shape: MarkShape;
  readonly from: number;
  /** Equals `from` for a point. Of an open end, where its arrow points to. */
  readonly to: number;
}

/** Places a value on a scale. Both ends open, or a missing value, is no mark. */
export function markOf([min, max]: Interval, {place}: PlotScale): Mark | undefined {
  if (min === null && max === null) {
    return undefined;
  }
  if (max === null) {
    const from = place(min ?? 0);
    return {shape: 'least', from, to: Math.min(100, from + OPEN)};
  }
  const to = place(max);
  if (min === null) {
    return {shape: 'most', from: Math.max(0, to - OPEN), to};
  }
  return {shape: min === max ? 'point' : 'range', from: place(min), to};
}
