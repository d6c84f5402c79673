import {range} from 'd3-array';

/** Least distance of the ticks of a logarithmic axis, in per cent of the width. */
const APART = 11;

/** The multiples of a step in a span whose ends are multiples too. */
export function linearTicks(
  [from, to]: readonly [number, number],
  step: number,
): readonly number[] {
  return range(Math.round(from / step), Math.round(to / step) + 1).map((times) =>
    exact(times * step),
  );
}

/**
 * The most telling values of a span that stand far enough apart.
 * @param marks Values in the order of their worth; round numbers when left out.
 */
export function logTicks(
  [from, to]: readonly number[],
  marks: readonly number[] | undefined,
  place: (value: number) => number,
): readonly number[] {
  const [low = 0, high = 0] = [from, to];
  const positive = roundValues(Math.max(Math.abs(low), Math.abs(high)), marks);
  const ranked = [0, ...positive, ...positive.map((mark) => -mark)];
  const chosen: number[] = [];
  for (const value of ranked.filter((mark) => mark >= low && mark <= high)) {
    if (chosen.every((other) => Math.abs(place(other) - place(value)) >= APART)) {
      chosen.push(value);
    }
  }
  return chosen.sort((a, b) => a - b);
}

/** Telling values about a positive one, the best first: those of its unit, then 1, 3, 2 and 5 times powers of ten. */
export function roundValues(near: number, marks: readonly number[] = []): readonly number[] {
  const highest = Math.floor(Math.log10(near || 1)) + 1;
  const powers = range(highest, highest - 12, -1).map((power) => exact(10 ** power));
  return [...marks, ...[1, 3, 2, 5].flatMap((times) => powers.map((each) => exact(each * times)))];
}

/** Without the tail that floating point leaves: 0.30000000000000004. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
