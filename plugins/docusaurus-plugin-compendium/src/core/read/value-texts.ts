import type {Value} from '../model.js';

/** The running texts of a value, those of sub-fields included: where terms are looked for. */
export function textsOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'record':
      return value.parts.flatMap((part) => textsOf(part.value));
    default:
      return [];
  }
}
