import {describe, expect, it} from 'vitest';
import {convert, parseUnit, suggestUnit} from '#plugin/core/read/units.js';

describe('parseUnit', () => {
  it.each([
    ['seconds', 's', 'time'],
    ['sec', 's', 'time'],
    ['minute', 'min', 'time'],
    ['mins', 'min', 'time'],
    ['h', 'h', 'time'],
    ['hrs', 'h', 'time'],
    ['d', 'day', 'time'],
    ['wk', 'week', 'time'],
    ['months', 'month', 'time'],
    ['Months', 'month', 'time'],
    ['mo', 'month', 'time'],
    ['yr', 'year', 'time'],
    ['°C', '°C', 'temperature'],
    ['° C', '°C', 'temperature'],
    ['C', '°C', 'temperature'],
    ['degrees Celsius', '°C', 'temperature'],
    ['deg F', '°F', 'temperature'],
    ['K', 'K', 'temperature'],
    ['µm', 'µm', 'length'],
    ['μm', 'µm', 'length'],
    ['um', 'µm', 'length'],
    ['microns', 'µm', 'length'],
    ['millimetres', 'mm', 'length'],
    ['inches', 'in', 'length'],
    ['in', 'in', 'length'],
    ['mL', 'mL', 'volume'],
    ['ml', 'mL', 'volume'],
    ['litres', 'L', 'volume'],
    ['µL', 'µL', 'volume'],
    ['cm³', 'cm³', 'volume'],
    ['cm3', 'cm³', 'volume'],
    ['cm2', 'cm²', 'surface'],
    ['mcg', 'µg', 'mass'],
    ['kilograms', 'kg', 'mass'],
    ['%', '%', 'percent'],
    ['per cent', '%', 'percent'],
    ['percent', '%', 'percent'],
    ['mm/day', 'mm/day', 'length/time'],
    ['mm per day', 'mm/day', 'length/time'],
    ['mg/mL', 'mg/mL', 'mass/length^3'],
    ['mg/kg/day', 'mg/kg/day', 'frequency'],
    ['per day', '/day', 'frequency'],
    ['kHz', 'kHz', 'frequency'],
    ['s⁻¹', '/s', 'frequency'],
    ['m/s²', 'm/s²', 'length/time^2'],
    ['N·m', 'N·m', 'energy'],
    ['psi', 'psi', 'pressure'],
    ['atm', 'atm', 'pressure'],
    ['kPa', 'kPa', 'pressure'],
    ['°', '°', 'angle'],
    ['mV', 'mV', 'electric-potential'],
    ['Ω', 'Ω', 'electric-resistance'],
    ['mGy', 'mGy', 'gray'],
    ['mg/kg', 'mg/kg', 'ratio'],
    ['W', 'W', 'power'],
    ['decades', 'decades', 'time'],
  ])('%s is %s, a kind of %s', (text, unit, kind) => {
    expect(parseUnit(text)).toEqual({unit, kind});
    expect(parseUnit(unit)).toEqual({unit, kind});
  });

  it.each([
    '',
    ' ',
    'monthz',
    '3 mm',
    'mm day',
    'm(s',
    'x'.repeat(100),
    '__proto__',
    'mm//s',
    'toString',
  ])('does not know %j', (text) => {
    expect(parseUnit(text)).toBeUndefined();
  });
});

describe('suggestUnit', () => {
  it.each([
    ['monts', 'month'],
    ['MM', 'mm'],
    ['KPa', 'kPa'],
    ['mm/dayy', 'mm/day'],
    ['celcius', 'celsius'],
    ['bananas', undefined],
    ['3 mm', undefined],
  ])('%s → %s', (text, suggestion) => {
    expect(suggestUnit(text)).toBe(suggestion);
  });
});

describe('convert', () => {
  it.each([
    [1, 'year', 'months', 12],
    [2, 'weeks', 'days', 14],
    [90, 'min', 'h', 1.5],
    [-40, '°C', '°F', -40],
    [37, 'C', 'F', 98.6],
    [0, '°C', 'K', 273.15],
    [1, 'in', 'cm', 2.54],
    [10, 'mm', 'cm', 1],
    [0.1, 'cm', 'mm', 1],
    [250, 'mL', 'L', 0.25],
    [1, 'cm³', 'mL', 1],
    [7, 'mm/week', 'mm/day', 1],
    [50, '%', 'per cent', 50],
    [1, 'atm', 'kPa', 101.325],
    [2, 'Gy', 'mGy', 2000],
    [Infinity, 'mm', 'cm', Infinity],
  ])('%d %s to %s is %d', (value, from, to, result) => {
    expect(convert(value, from, to)).toBe(result);
  });

  it.each([
    ['mm', 'days'],
    ['%', 'ratio'],
    ['mm', 'nope'],
    ['%', 'mg/kg'],
  ])('does not turn %s into %s', (from, to) => {
    expect(convert(1, from, to)).toBeUndefined();
  });
});
