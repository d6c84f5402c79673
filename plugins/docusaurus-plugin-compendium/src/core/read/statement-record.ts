import type {Field, Value, YamlMap, YamlNode} from '../model.js';
import {misspeltKeys} from './misspelt.js';
import {takeBroken} from './stray-comma.js';
import {readScalar, refuseEmpty} from './value-scalar.js';
import type {Spot} from './value-spot.js';
import {checkKeys, type Origin, tell} from './yaml-map.js';
import {describe, getValue} from './yaml-nodes.js';

interface Reading extends Origin {
  readonly field: Field;
  readonly spot: Spot;
}

/**
 * Reads the sub-fields of a record. A bad one is reported and left out; `undefined` when none could
 * be read. A record without sub-fields is told in the schema, not once more for every value.
 */
export function readRecord(written: YamlMap, {spot, ...reading}: Reading): Value | undefined {
  const {field} = reading;
  const fields = field.fields ?? [];
  if (fields.length === 0) {
    return undefined;
  }
  if (written.pairs.length === 0) {
    return refuseEmpty(written, {...reading, spot});
  }
  const names = fields.map(({name}) => name);
  const {map, broken} = takeBroken(written, {keys: names, lists: []}, reading);
  checkKeys(map, names, `A record of “${field.name}”`, reading);
  const told = new Set([...broken, ...misspeltKeys(map, names)]);
  const parts = fields.flatMap((each) => {
    const node = getValue(map, each.name);
    if (!node && each.required && !told.has(each.name)) {
      tellMissing(each, map, reading);
    }
    const value = node && readPart(node, {...reading, field: each});
    return value ? [{name: each.name, value}] : [];
  });
  return parts.length > 0 ? {kind: 'record', parts} : undefined;
}

function readPart(node: YamlNode, reading: Omit<Reading, 'spot'>): Value | undefined {
  if (node.kind === 'scalar') {
    return readScalar(node, {...reading, spot: 'field'});
  }
  tell(reading, 'wrong-type', node.at, {
    message: `“${reading.field.name}” must be a single value.`,
    found: describe(node),
    expected: 'one value, unknown or not-applicable',
  });
  return undefined;
}

function tellMissing(
  {name, label, type}: Field,
  {at}: YamlMap,
  {field, ...origin}: Omit<Reading, 'spot'>,
) {
  tell(origin, 'missing-field', at, {
    message: `This record of “${field.name}” lacks “${name}”.`,
    found: name,
    expected: `${label} (${type}), unknown or not-applicable`,
    fix: `${name}: unknown`,
  });
}
