import type {Option} from '../model.js';
import {nearest} from './nearest.js';
import {refuse, type ValueInput, type ValueReader} from './value-type.js';
import {printFlow, printYaml} from './yaml-print.js';

/** The id of an option. A label is understood, and answered with its id. */
export const readEnumValue: ValueReader = (input) => {
  const {field, text} = input;
  const options = field.options ?? [];
  if (options.some(({id}) => id === text)) {
    return {kind: 'enum', option: text};
  }
  if (options.length === 0) {
    // That the schema lacks options is told once, where they are missing.
    return undefined;
  }
  const several = meantSeveral(text, options);
  if (several) {
    return refuse(input, 'enum-value', {
      message: `“${field.name}” has no option “${text}”: several options are a list.`,
      expected: field.many ? 'a list of options' : 'one option',
      ...(field.many && {fix: listFor(input, several)}),
    });
  }
  return refuse(input, 'enum-value', {
    message: `“${field.name}” has no option “${text}”.`,
    expected: options.map(({id}) => id).join(', '),
    suggestion: meantOption(text, options),
  });
};

function meantOption(text: string, options: readonly Option[]): string | undefined {
  const byLabel = options.find(({label}) => label.toLowerCase() === text.toLowerCase());
  const ids = options.map(({id}) => id);
  return byLabel?.id ?? nearest(text, ids);
}

/** The options of a text such as `seeds, insects`, when all of its parts are options. */
function meantSeveral(text: string, options: readonly Option[]): readonly string[] | undefined {
  const parts = text.split(/[,;/&+]|\band\b|\bor\b/).map((part) => part.trim());
  const ids = parts.flatMap((part) => meantOption(part, options) ?? []);
  return parts.length > 1 && ids.length === parts.length ? [...new Set(ids)] : undefined;
}

/** Under `value` of a statement a list has no place, and its source need not hold for each. */
function listFor({field, spot}: ValueInput, ids: readonly string[]): string | undefined {
  if (spot === 'value') {
    return undefined;
  }
  return spot === 'item' ? printYaml(ids) : `${field.name}: ${printFlow(ids)}`;
}
