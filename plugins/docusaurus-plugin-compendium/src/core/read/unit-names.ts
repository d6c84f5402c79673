/**
 * Spellings beside those of mathjs, by the name that mathjs knows. Only names stand here: what a
 * unit is worth, and its prefixes and plurals, is mathjs's business.
 */
const BY_UNIT: Readonly<Record<string, readonly string[]>> = {
  min: ['mins'],
  h: ['hrs'],
  day: ['d'],
  week: ['wk', 'wks'],
  month: ['mo', 'mos', 'mth', 'mths'],
  year: ['yr', 'yrs'],
  degC: ['C', '°C', '℃', 'centigrade'],
  degF: ['F', '°F', '℉'],
  deg: ['°'],
  // The ohm sign and the Greek letter look the same.
  ohm: ['\u2126', '\u03A9'],
  ug: ['mcg'],
  percent: ['%', 'pct'],
  meter: ['metre'],
  meters: ['metres'],
  millimeter: ['millimetre'],
  millimeters: ['millimetres'],
  centimeter: ['centimetre'],
  centimeters: ['centimetres'],
  kilometer: ['kilometre'],
  kilometers: ['kilometres'],
  micrometer: ['micrometre', 'micron'],
  micrometers: ['micrometres', 'microns'],
};

/** The name that mathjs knows, by spelling. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_UNIT).flatMap(([unit, spellings]) =>
    spellings.map((spelling): [string, string] => [spelling, unit]),
  ),
);

/** The name to print for units of equal worth: `sec`, `secs`, `second` and `seconds` are `s`. */
export const CANONICAL: readonly string[] = [
  ...['s', 'min', 'h', 'day', 'week', 'month', 'year'],
  ...['m', 'in', 'ft', 'g', 'lb', 'L', 'K', 'degC', 'degF', 'deg', 'rad'],
  ...['Hz', 'Pa', 'bar', 'psi', 'atm', 'mmHg', 'N', 'J', 'W', 'V', 'A', 'C', 'ohm', 'mol', 'Gy'],
  'percent',
];

/** How canonical names are printed where mathjs's own name is for machines. */
export const PRINTED: Readonly<Record<string, string>> = {
  degC: '°C',
  degF: '°F',
  deg: '°',
  ohm: 'Ω',
  percent: '%',
};

/** Units with prefixes that authors are likely to mean, for suggestions. */
export const COMMON: readonly string[] = [
  ...['ms', 'µs', 'mm', 'cm', 'km', 'µm', 'nm', 'mL', 'dL', 'µL', 'mg', 'kg', 'µg', 'ng'],
  ...['kHz', 'MHz', 'GHz', 'kPa', 'MPa', 'mbar', 'mV', 'kV', 'mA', 'mW', 'kW', 'kJ', 'mGy', 'cGy'],
  ...['percent', '%', '°C', '°F', 'Ω'],
];
