import type {Field, Value, YamlScalar} from '../model.js';
import {type Origin, tell} from './yaml-map.js';
import {describe} from './yaml-nodes.js';
import type {Problem, RuleId} from '../problem.js';
import {printYaml} from './yaml-print.js';

/**
 * Where a value stands: right behind the field's name, as an item of a list, or under `value` of a
 * statement. What is pasted there must not take the place of more than the value.
 */
export type Spot = 'field' | 'item' | 'value';

/** A scalar that is neither empty nor one of the words that every type knows. */
export interface ValueInput {
  readonly field: Field;
  readonly node: YamlScalar;
  /** As written, white space trimmed; never empty. */
  readonly text: string;
  readonly spot: Spot;
  readonly origin: Origin;
}

/** Reads one value of a field. Reports what is wrong, and returns `undefined` then. */
export type ValueReader = (input: ValueInput) => Value | undefined;

/** Reports a value that its field cannot take; `suggestion` becomes the line to paste. */
export function refuse(
  {field, node, spot, origin}: ValueInput,
  rule: RuleId,
  told: Pick<Problem, 'message' | 'expected' | 'suggestion'> & {readonly fix?: string},
): Value | undefined {
  const fix = told.fix ?? (told.suggestion && pasteLine(field, told.suggestion, spot));
  tell(origin, rule, node.at, {...told, found: describe(node), fix});
  return undefined;
}

/**
 * A value as YAML to paste: `name: …`, `- …` or `value: …` after its spot. One that reads as a
 * number or boolean is left without quotes.
 */
export function pasteLine({name}: Pick<Field, 'name'>, value: string, spot: Spot): string {
  const bare = /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(value);
  if (spot === 'item') {
    return bare ? `- ${value}` : printYaml([value]);
  }
  const key = spot === 'value' ? 'value' : name;
  return bare ? `${key}: ${value}` : printYaml({[key]: value});
}
