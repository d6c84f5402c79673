import type {Field, Value, YamlNode, YamlScalar} from '../model.js';
import {valueReaders} from './value-readers.js';
import {pasteLine, type Spot} from './value-spot.js';
import {type Origin, tell} from './yaml-map.js';
import {textOf} from './yaml-nodes.js';

interface Reading extends Origin {
  readonly field: Field;
  readonly spot: Spot;
}

/** Reads a single value: a word that every type knows, or what the field's type makes of it. */
export function readScalar(node: YamlScalar, reading: Reading): Value | undefined {
  const text = textOf(node);
  if (text === undefined) {
    return refuseEmpty(node, reading);
  }
  if (text === 'unknown' || text === 'not-applicable') {
    return {kind: text};
  }
  const state = stateMeant(text);
  if (state === undefined) {
    const {field, spot} = reading;
    return valueReaders[field.type]({field, node, text, spot, origin: reading});
  }
  tell(reading, 'wrong-type', node.at, {
    message: `Write “${state}”, so that it is told from a value.`,
    found: text,
    expected: 'unknown or not-applicable',
    suggestion: state,
    fix: pasteLine(reading.field, state, reading.spot),
  });
  return undefined;
}

/** Which of the two words was meant by another way to write it. */
function stateMeant(text: string): 'unknown' | 'not-applicable' | undefined {
  if (/^(?:unknown|unkown|not known|not studied|no data|\?)$/i.test(text)) {
    return 'unknown';
  }
  return /^(?:n\.?\/?a\.?|not[ -_]?applicable)$/i.test(text) ? 'not-applicable' : undefined;
}

/** Reports that nothing stands where a value should. */
export function refuseEmpty(node: YamlNode, {field, spot, ...origin}: Reading): Value | undefined {
  tell(origin, 'wrong-type', node.at, {
    message: `“${field.name}” is empty: delete the key, or say that the value is unknown.`,
    found: 'nothing',
    expected: 'a value, unknown or not-applicable',
    fix: pasteLine(field, 'unknown', spot),
  });
  return undefined;
}
