import type {Field, Value, YamlScalar} from '../model.js';
import {type Origin, tell} from './yaml-map.js';
import {describe} from './yaml-nodes.js';
import type {Problem, RuleId} from '../problem.js';
import {pasteLine, type Spot} from './value-spot.js';
import {templateOf} from './value-template.js';

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
  const fix =
    told.fix ??
    (told.suggestion === undefined
      ? templateOf(field, spot)
      : pasteLine(field, told.suggestion, spot));
  tell(origin, rule, node.at, {...told, found: describe(node), fix});
  return undefined;
}
