import type {Position, YamlMap, YamlNode} from '../model.js';
import type {Problem, Report, RuleId} from '../problem.js';
import {compact} from './compact.js';
import {meantKey} from './misspelt.js';
import {describe, getPair, textOf} from './yaml-nodes.js';

/** Where what is read lies, and who hears of problems. */
export interface Origin {
  readonly file: string;
  readonly report: Report;
}

type Told = Pick<Problem, 'message' | 'found' | 'expected' | 'suggestion' | 'fix'>;

/** Reports a problem; what is undefined in `told` is left out. */
export function tell(origin: Origin, rule: RuleId, at: Position, told: Told): void {
  origin.report({rule, file: origin.file, line: at.line, column: at.column, ...compact(told)});
}

/** The node as a mapping; anything else is reported as `wrong-type`. */
export function asMap(
  node: YamlNode,
  what: string,
  origin: Origin,
  fix?: string,
): YamlMap | undefined {
  if (node.kind === 'map') {
    return node;
  }
  tell(origin, 'wrong-type', node.at, {
    message: `${what} must be a mapping (keys with values).`,
    found: describe(node),
    expected: 'a mapping',
    fix,
  });
  return undefined;
}

/** Reports every key that is not allowed, with the nearest that is. */
export function checkKeys(map: YamlMap, allowed: readonly string[], what: string, origin: Origin) {
  for (const {key, keyAt} of map.pairs) {
    if (!allowed.includes(key)) {
      const suggestion = meantKey(key, allowed);
      tell(origin, 'unknown-key', keyAt, {
        message: `${what} has no key “${key}”.`,
        found: key,
        expected: allowed.join(', '),
        suggestion,
        fix: suggestion && `${suggestion}:`,
      });
    }
  }
}

/** The text under a key; absent is no problem, anything but text is `wrong-type`. */
export function readText(map: YamlMap, key: string, origin: Origin): string | undefined {
  const value = getPair(map, key)?.value;
  const text = textOf(value);
  if (value && text === undefined) {
    tellNoText(key, value, origin);
  }
  return text;
}

/** Tells that what stands under a key is no text. */
export function tellNoText(key: string, value: YamlNode, origin: Origin): void {
  tell(origin, 'wrong-type', value.at, {
    message: `“${key}” must be text.`,
    found: describe(value),
    expected: 'text',
    fix: `${key}: some text`,
  });
}

/** The boolean under a key; absent is no problem, anything but `true` and `false` is `wrong-type`. */
export function readFlag(map: YamlMap, key: string, origin: Origin): boolean | undefined {
  const value = getPair(map, key)?.value;
  if (value?.kind === 'scalar' && typeof value.value === 'boolean') {
    return value.value;
  }
  if (value) {
    const suggestion = meantFlag(textOf(value));
    tell(origin, 'wrong-type', value.at, {
      message: `“${key}” must be true or false.`,
      found: describe(value),
      expected: 'true or false',
      suggestion,
      fix: `${key}: ${suggestion ?? 'true'}`,
    });
  }
  return undefined;
}

/** What a word that YAML 1.2 does not take for a boolean was meant as. */
export function meantFlag(text: string | undefined): string | undefined {
  if (/^(?:yes|y|on|true|1)$/i.test(text ?? '')) {
    return 'true';
  }
  return /^(?:no|n|off|false|0)$/i.test(text ?? '') ? 'false' : undefined;
}

/** A label made of a name: `effectDuration` and `effect-duration` become `Effect duration`. */
export function labelFrom(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
