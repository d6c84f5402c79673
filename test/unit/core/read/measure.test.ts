import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Measure} from '#plugin/core/model.js';
import {formatMeasure, intervalIn, parseMeasure} from '#plugin/core/read/measure.js';

const plain = {approximate: false, exclusive: false};

function measureOf(text: string): Measure {
  const result = parseMeasure(text);
  if (!('measure' in result)) {
    throw new Error(`${text}: ${JSON.stringify(result)}`);
  }
  return result.measure;
}

describe('parseMeasure', () => {
  it.each<[string, Omit<Measure, 'text'>]>([
    ['3–6 months', {...plain, min: 3, max: 6, unit: 'month'}],
    ['3-6 months', {...plain, min: 3, max: 6, unit: 'month'}],
    ['3—6 months', {...plain, min: 3, max: 6, unit: 'month'}],
    ['3 to 6 months', {...plain, min: 3, max: 6, unit: 'month'}],
    ['from 3 to 6 months', {...plain, min: 3, max: 6, unit: 'month'}],
    ['between 3 and 6 months', {...plain, min: 3, max: 6, unit: 'month'}],
    ['between 3 mm and 6 mm', {...plain, min: 3, max: 6, unit: 'mm'}],
    ['3 months–6 months', {...plain, min: 3, max: 6, unit: 'month'}],
    ['3 months to 6', {...plain, min: 3, max: 6, unit: 'month'}],
    ['-88 to -20 °C', {...plain, min: -88, max: -20, unit: '°C'}],
    ['-88--20 °C', {...plain, min: -88, max: -20, unit: '°C'}],
    ['−88 °C', {...plain, min: -88, max: -88, unit: '°C'}],
    ['−88 – −20 °C', {...plain, min: -88, max: -20, unit: '°C'}],
    ['>95 %', {...plain, min: 95, exclusive: true, unit: '%'}],
    ['20%–30%', {...plain, min: 20, max: 30, unit: '%'}],
    ['≥ 3 months', {...plain, min: 3, unit: 'month'}],
    ['<= 5 mm', {...plain, max: 5, unit: 'mm'}],
    ['at least 3 mm', {...plain, min: 3, unit: 'mm'}],
    ['At Least 3 mm', {...plain, min: 3, unit: 'mm'}],
    ['up to 5 mm', {...plain, max: 5, unit: 'mm'}],
    ['up to about 5 mm', {...plain, approximate: true, max: 5, unit: 'mm'}],
    ['more than 3 mm', {...plain, min: 3, exclusive: true, unit: 'mm'}],
    ['less than 3 mm', {...plain, max: 3, exclusive: true, unit: 'mm'}],
    ['6 months or more', {...plain, min: 6, unit: 'month'}],
    ['6 months or less', {...plain, max: 6, unit: 'month'}],
    ['6+ months', {...plain, min: 6, unit: 'month'}],
    ['6 months+', {...plain, min: 6, unit: 'month'}],
    ['about 2 weeks', {...plain, approximate: true, min: 2, max: 2, unit: 'week'}],
    ['~2 weeks', {...plain, approximate: true, min: 2, max: 2, unit: 'week'}],
    ['circa 3–6 weeks', {...plain, approximate: true, min: 3, max: 6, unit: 'week'}],
    ['1-3 mm/day', {...plain, min: 1, max: 3, unit: 'mm/day'}],
    ['1 to 3 mm per day', {...plain, min: 1, max: 3, unit: 'mm/day'}],
    ['2 s^-1 to 3 s^-1', {...plain, min: 2, max: 3, unit: '/s'}],
    ['1,000 mg', {...plain, min: 1000, max: 1000, unit: 'mg'}],
    ['1\u202F000\u202F000 mg', {...plain, min: 1e6, max: 1e6, unit: 'mg'}],
    ['0.5 mL', {...plain, min: 0.5, max: 0.5, unit: 'mL'}],
    ['.5 mL', {...plain, min: 0.5, max: 0.5, unit: 'mL'}],
    ['0 mL', {...plain, min: 0, max: 0, unit: 'mL'}],
    ['-0 mL', {...plain, min: 0, max: 0, unit: 'mL'}],
    ['1e3 mL', {...plain, min: 1000, max: 1000, unit: 'mL'}],
    ['3\u00A0–\u20096\u202Fmonths', {...plain, min: 3, max: 6, unit: 'month'}],
    ['1 month to 1 year', {...plain, min: 1, max: 12, unit: 'month'}],
    ['20 °C to 86 °F', {...plain, min: 20, max: 30, unit: '°C'}],
    ['12', {...plain, min: 12, max: 12}],
    ['3–6', {...plain, min: 3, max: 6}],
    ['+5 mm', {...plain, min: 5, max: 5, unit: 'mm'}],
    ['3 per day', {...plain, min: 3, max: 3, unit: '/day'}],
  ])('reads %j', (text, expected) => {
    expect(parseMeasure(text)).toEqual({measure: {text: text.trim(), ...expected}});
  });

  it('converts the second unit into the first', () => {
    const {min, max, unit} = measureOf('6 weeks to 12 months');
    expect([min, unit]).toEqual([6, 'week']);
    expect(max).toBeCloseTo(52.18, 2);
  });

  it.each([
    ['', {error: 'syntax'}],
    ['long', {error: 'syntax'}],
    ['months', {error: 'syntax'}],
    ['3 – months', {error: 'syntax'}],
    ['1,5 mm', {error: 'syntax'}],
    ['0,500 mm', {error: 'syntax'}],
    ['1.2.3 mm', {error: 'syntax'}],
    ['- mm', {error: 'syntax'}],
    ['>3–6 mm', {error: 'syntax'}],
    ['> 3 mm or less', {error: 'syntax'}],
    ['3–6–9 mm', {error: 'syntax'}],
    ['3; 4 mm', {error: 'syntax'}],
    [`3 ${'m'.repeat(200)}`, {error: 'syntax'}],
    ['1e999 mm', {error: 'syntax'}],
    ['6-3 months', {error: 'order', min: 6, max: 3}],
    ['1 year to 6 months', {error: 'order', min: 1, max: 0.5}],
    ['-20 to -88 °C', {error: 'order', min: -20, max: -88}],
    ['3 monts', {error: 'unknown-unit', unit: 'monts', suggestion: 'month'}],
    ['3 bananas', {error: 'unknown-unit', unit: 'bananas'}],
    ['3 mm to 4 xyzzy', {error: 'unknown-unit', unit: 'xyzzy'}],
    ['3 mm to 4 days', {error: 'mixed-units', units: ['mm', 'days']}],
  ])('refuses %j', (text, error) => {
    expect(parseMeasure(text)).toEqual(error);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...[
        '3',
        '1,000',
        '.',
        '-',
        '–',
        ' to ',
        'mm',
        '/',
        '°C',
        ' ',
        '>',
        'about ',
        '^',
        '%',
        'and',
        '(',
        '\u00A0',
        'per ',
        'e5',
        '²',
      ],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, {maxLength: 12}).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const result = parseMeasure(each);
        expect('measure' in result || 'error' in result).toBe(true);
      }),
      {numRuns: 500},
    );
  });
});

describe('formatMeasure', () => {
  const value = fc.oneof(
    fc.integer({min: -1_000_000, max: 1_000_000}),
    fc.double({noNaN: true, noDefaultInfinity: true}).map((each) => each || 0),
  );
  const unit = fc.constantFrom(
    undefined,
    'month',
    'day',
    '°C',
    '%',
    'mm/day',
    'mg/mL',
    'µm',
    '/s',
    'cm²',
    'in',
  );
  const measure = fc
    .record({
      a: value,
      b: value,
      shape: fc.constantFrom('range', 'point', 'min', 'max'),
      approximate: fc.boolean(),
      exclusive: fc.boolean(),
      unit,
    })
    .map(({a, b, shape, approximate, exclusive, unit}) => ({
      ...(shape === 'max' ? {} : {min: shape === 'range' ? Math.min(a, b) : a}),
      ...(shape === 'min' ? {} : {max: shape === 'range' ? Math.max(a, b) : a}),
      approximate,
      exclusive: exclusive && (shape === 'min' || shape === 'max'),
      ...(unit === undefined ? {} : {unit}),
    }));

  it('prints what parseMeasure reads back', () => {
    fc.assert(
      fc.property(measure, (parts) => {
        const text = formatMeasure({...parts, text: ''});
        expect(parseMeasure(text)).toEqual({measure: {...parts, text}});
      }),
      {numRuns: 500},
    );
  });

  it.each([
    ['3 to 6 mo', '3–6 months'],
    ['1 month', '1 month'],
    ['-88 – -20 C', '-88 to -20 °C'],
    ['more than 95 percent', '>95 %'],
    ['about 2 wk', 'about 2 weeks'],
    ['5 mm or less', '≤5 mm'],
    ['12', '12'],
  ])('prints %j as %j', (text, printed) => {
    expect(formatMeasure(measureOf(text))).toBe(printed);
  });
});

describe('intervalIn', () => {
  it.each([
    ['6 weeks to 12 weeks', 'days', [42, 84]],
    ['>1 year', 'months', [12, Infinity]],
    ['<1 cm', 'mm', [-Infinity, 10]],
    ['3–6', undefined, [3, 6]],
    ['3–6', 'mm', undefined],
    ['3–6 mm', undefined, undefined],
    ['3–6 mm', 'days', undefined],
    ['>3 mm', 'days', undefined],
  ])('%s in %s', (text, unit, interval) => {
    expect(intervalIn(measureOf(text), unit)).toEqual(interval);
  });
});
