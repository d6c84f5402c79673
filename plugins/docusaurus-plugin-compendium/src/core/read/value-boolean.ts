import {refuse, type ValueReader} from './value-type.js';
import {meantFlag} from './yaml-map.js';

/** `true` or `false`, unquoted: in YAML 1.2 `yes` and `no` are text. */
export const readBoolean: ValueReader = (input) => {
  const {node, field, text} = input;
  if (typeof node.value === 'boolean') {
    return {kind: 'boolean', value: node.value};
  }
  return refuse(input, 'wrong-type', {
    message: `“${field.name}” must be true or false.`,
    expected: 'true, false, unknown or not-applicable',
    suggestion: meantFlag(text),
  });
};
