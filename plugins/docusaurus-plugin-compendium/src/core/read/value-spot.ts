import type {Field} from '../model.js';
import {printYaml} from './yaml-print.js';

/**
 * Where a value stands: right behind the field's name, as an item of a list, or under `value` of a
 * statement. What is pasted there must not take the place of more than the value.
 */
export type Spot = 'field' | 'item' | 'value';

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
