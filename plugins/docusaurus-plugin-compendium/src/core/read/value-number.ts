import {parseMeasure} from './measure.js';
import {refuse, type ValueReader} from './value-type.js';

/** A plain number. One with thousands separators or a unit is refused with the bare number. */
export const readNumber: ValueReader = (input) => {
  const {node, field, text} = input;
  if (typeof node.value === 'number' && Number.isFinite(node.value)) {
    return {kind: 'number', value: node.value, text};
  }
  const meant = parseMeasure(text);
  const number =
    'measure' in meant && meant.measure.min === meant.measure.max ? meant.measure.min : undefined;
  return refuse(input, 'wrong-type', {
    message: `“${field.name}” must be a plain number, without quotes, unit or thousands separator.`,
    expected: 'a number such as 12 or 0.5',
    suggestion: number === undefined ? undefined : String(number),
  });
};
