import type {FieldType} from './model.js';

const TYPES: readonly string[] = ['enum', 'boolean', 'reference'] satisfies readonly FieldType[];

/** True for a field of few values that come again, by which readers can filter. */
export function isFacetField({type}: {readonly type: string}): boolean {
  return TYPES.includes(type);
}
