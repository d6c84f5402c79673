import {parse} from 'yaml';
import type {Answer} from '../core/guide/answer.js';
import {Failure} from './failure.js';

/**
 * Values given as `key=value`, by key. Text in brackets or braces that YAML takes is data: a list of
 * values, or a statement with its source.
 */
export function readAnswers(given: readonly string[] = []): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const each of given) {
    const [, key, value] = /^([A-Za-z][\w-]*)=(.+)$/su.exec(each.trim()) ?? [];
    if (key === undefined || value === undefined) {
      throw new Failure(`--set ${each} is no key with a value. Write --set key=value.`);
    }
    answers[key] = [...(answers[key] ?? []), ...valuesOf(value)];
  }
  return answers;
}

function valuesOf(text: string): Answer {
  if (/^[[{]/u.test(text)) {
    try {
      const data: unknown = parse(text, {schema: 'core'});
      return Array.isArray(data) ? data : [data];
    } catch {
      // Text that only begins so.
    }
  }
  return [text.trim()];
}
