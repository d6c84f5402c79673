import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markOf} from '#plugin/core/derive/plot-mark.js';
import {type Interval, plotScale} from '#plugin/core/derive/plot-scale.js';

describe('the ticks of a scale', () => {
  it.each<[string, readonly Interval[], string | undefined, readonly number[]]>([
    [
      'months by the year',
      [
        [3, 6],
        [6, 60],
      ],
      'months',
      [0, 12, 24, 36, 48, 60],
    ],
    [
      'days by the week',
      [
        [0, 14],
        [7, 45],
      ],
      'days',
      [0, 14, 28, 42, 56],
    ],
    [
      'per cent by tens',
      [
        [5, 8],
        [35, 100],
      ],
      '%',
      [0, 20, 40, 60, 80, 100],
    ],
    [
      'values far from nought',
      [
        [65, 82],
        [90, 100],
      ],
      'cm',
      [65, 70, 75, 80, 85, 90, 95, 100],
    ],
    [
      'values on both sides of nought',
      [
        [-118, -57],
        [80, 80],
      ],
      '°C',
      [-150, -100, -50, 0, 50, 100],
    ],
    ['a single value', [[12, 12]], 'months', [0, 2, 4, 6, 8, 10, 12]],
    ['nought alone', [[0, 0]], 'days', [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['no unit', [[1, 9]], undefined, [0, 2, 4, 6, 8, 10]],
    ['nothing at all', [], 'months', [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('%s, linear', (_, intervals, unit, ticks) => {
    expect(plotScale(intervals, {kind: 'linear', unit}).ticks).toEqual(ticks);
  });

  it.each<[string, readonly Interval[], string | undefined, readonly number[]]>([
    [
      'months',
      [
        [0.36, 3],
        [6, 60],
      ],
      'months',
      [0.5, 1, 3, 6, 12, 24, 60],
    ],
    [
      'powers of ten',
      [
        [18, 18],
        [1000, null],
      ],
      'g',
      [10, 30, 100, 300, 1000, 2000],
    ],
    [
      'from nought',
      [
        [0, 0],
        [1, 30],
      ],
      'days',
      [0, 1, 3, 7, 14, 30],
    ],
    [
      'on both sides of nought',
      [
        [-10, 1],
        [1, 10],
      ],
      undefined,
      [-10, -3, -1, 0, 1, 3, 10],
    ],
  ])('%s, logarithmic', (_, intervals, unit, ticks) => {
    expect(plotScale(intervals, {kind: 'log', unit}).ticks).toEqual(ticks);
  });

  it.each<[readonly Interval[], 'linear' | 'log']>([
    [[[1, 99]], 'linear'],
    [
      [
        [1, 2],
        [50, 100],
      ],
      'log',
    ],
    [[[0, 100]], 'linear'],
    [[[-5, 1000]], 'linear'],
  ])('%j asks for a %s scale', (intervals, kind) => {
    expect(plotScale(intervals).kind).toBe(kind);
  });
});

const bound = fc
  .double({min: -1e4, max: 1e4, noNaN: true})
  .map((value) => Number(value.toFixed(3)));
const interval: fc.Arbitrary<Interval> = fc
  .tuple(bound, bound, fc.constantFrom('both', 'least', 'most', 'point'))
  .map(([a, b, ends]): Interval => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return ends === 'least'
      ? [low, null]
      : ends === 'most'
        ? [null, high]
        : ends === 'point'
          ? [low, low]
          : [low, high];
  });
const options = fc.record({
  kind: fc.constantFrom(undefined, 'linear' as const, 'log' as const),
  unit: fc.constantFrom(undefined, 'days', 'months', '%', 'min'),
});

describe('any values on any scale', () => {
  it('have marks within the plot, their ends in order', () => {
    fc.assert(
      fc.property(fc.array(interval, {minLength: 1, maxLength: 12}), options, (intervals, how) => {
        const scale = plotScale(intervals, how);
        for (const each of intervals) {
          const {from = NaN, to = NaN, shape} = markOf(each, scale) ?? {};
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(shape === 'point').toBe(each[0] === each[1]);
        }
      }),
    );
  });

  it('keep their order', () => {
    fc.assert(
      fc.property(fc.array(bound, {minLength: 2, maxLength: 20}), options, (values, how) => {
        const {place} = plotScale(
          values.map((value) => [value, value] as const),
          how,
        );
        const places = [...values].sort((a, b) => a - b).map(place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('stand among at least two ticks, in order and on the plot', () => {
    fc.assert(
      fc.property(fc.array(interval, {minLength: 1, maxLength: 12}), options, (intervals, how) => {
        const {ticks, place} = plotScale(intervals, how);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(10);
        for (const [index, tick] of ticks.slice(1).entries()) {
          expect(place(tick)).toBeGreaterThan(place(ticks[index] ?? NaN));
        }
      }),
    );
  });
});

it('leaves an open end room for its arrow', () => {
  for (const kind of ['linear', 'log'] as const) {
    const most = markOf(
      [10, null],
      plotScale(
        [
          [1, 10],
          [10, null],
        ],
        {kind},
      ),
    );
    expect((most?.to ?? 0) - (most?.from ?? 0)).toBeCloseTo(8, 0);
  }
});

it('draws nothing where no end is known', () => {
  expect(markOf([null, null], plotScale([]))).toBeUndefined();
});
