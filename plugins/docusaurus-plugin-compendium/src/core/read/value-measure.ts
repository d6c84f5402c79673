import type {Measure} from '../model.js';
import {intervalIn, parseMeasure} from './measure.js';
import {parseUnit} from './units.js';
import {refuse, type ValueInput, type ValueReader} from './value-type.js';

/** A quantity (one number) or range, in any unit of the kind of the field's unit. */
export const readMeasureValue: ValueReader = (input) => {
  const {field, text} = input;
  const example = exampleFor(input);
  const result = parseMeasure(text);
  if ('measure' in result) {
    return readParsed(input, result.measure);
  }
  switch (result.error) {
    case 'order':
      return refuse(input, 'range-order', {
        message: `The smaller number of “${field.name}” must come first.`,
        expected: `at most ${result.max} before ${result.min}`,
        suggestion: exchanged(text),
      });
    case 'unknown-unit':
      return refuse(input, 'unknown-unit', {
        message: `The unit “${result.unit}” is not known.`,
        expected: field.unit ? `a unit such as ${field.unit}` : 'a number without unit',
        suggestion: result.suggestion && text.replace(result.unit, result.suggestion),
      });
    case 'mixed-units':
      return refuse(input, 'wrong-unit', {
        message: `${result.units.join(' and ')} do not measure the same.`,
        expected: `the same unit twice, such as ${example}`,
      });
    default:
      return refuse(input, 'bad-measure', {
        message: `“${field.name}” cannot be read as a ${field.type}.`,
        expected: `a value such as ${example}; unknown or not-applicable`,
        suggestion: withDecimalPoint(text),
      });
  }
};

function readParsed(input: ValueInput, measure: Measure): ReturnType<ValueReader> {
  const {field} = input;
  if (field.type === 'quantity' && measure.min !== undefined && isInterval(measure)) {
    return refuse(input, 'bad-measure', {
      message: `“${field.name}” is a quantity: one number, not a range.`,
      expected: `a value such as ${exampleFor(input)}`,
    });
  }
  // A unit that the schema spells wrongly is told there; values are then sorted as written.
  const unit = field.unit !== undefined && !parseUnit(field.unit) ? measure.unit : field.unit;
  const sort = intervalIn(measure, unit);
  if (sort) {
    return {kind: 'measure', measure, sort};
  }
  return refuse(input, 'wrong-unit', {
    message: messageOf(field.name, measure, unit),
    expected: unit === undefined ? 'a number without unit' : `a unit such as ${unit}`,
    suggestion:
      measure.unit === undefined && unit !== undefined ? `${measure.text} ${unit}` : undefined,
  });
}

function messageOf(name: string, measure: Measure, unit: string | undefined): string {
  if (measure.unit === undefined) {
    return `“${name}” lacks its unit.`;
  }
  return unit === undefined
    ? `The schema gives “${name}” no unit, but the value has one (${measure.unit}).`
    : `${measure.unit} cannot be converted into ${unit}.`;
}

function isInterval({min, max}: Measure): boolean {
  return min !== undefined && max !== undefined && min !== max;
}

function exampleFor({field}: ValueInput): string {
  const unit = field.unit === undefined ? '' : ` ${field.unit}`;
  return field.type === 'range' ? `3–6${unit}, >3${unit} or about 5${unit}` : `5${unit}`;
}

/** `1,5 mm` as it must be written. */
function withDecimalPoint(text: string): string | undefined {
  const pointed = text.replace(/(\d),(\d)/g, '$1.$2');
  return pointed !== text && 'measure' in parseMeasure(pointed) ? pointed : undefined;
}

/** `150–90 days` with the smaller number first; with units of their own, both sides trade places. */
function exchanged(text: string): string | undefined {
  const number = /(?<!\d)[-−]?\d+(?:[.,]\d+)*/g;
  const [first, second, third] = text.match(number) ?? [];
  if (first === undefined || second === undefined || third !== undefined) {
    return undefined;
  }
  const units = text.replace(number, ' ').match(/[\p{L}%°µ]+/gu) ?? [];
  const numbers = [second, first];
  const turned =
    units.filter((unit) => parseUnit(unit)).length > 1
      ? text.replace(/^(.+?)(\s*[–—]\s*|\s+(?:to|-)\s+)(.+)$/, '$3$2$1')
      : text.replace(number, () => numbers.shift() ?? '');
  return 'measure' in parseMeasure(turned) ? turned : undefined;
}
