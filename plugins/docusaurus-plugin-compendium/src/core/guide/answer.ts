import type {Field, Schema} from '../model.js';
import type {Problem} from '../problem.js';
import {readStatements} from '../read/statement.js';
import {getValue, readYaml} from '../read/yaml.js';
import {printFlow, printYaml} from '../read/yaml-print.js';

/** Values of one key in the order that they were given: texts, or data such as a statement. */
export type Answer = readonly unknown[];

/** A key with its values as YAML. A text that reads as a number or boolean is left without quotes. */
export function writeAnswer(key: string, answer: Answer, many: boolean): string {
  const [first] = answer;
  return many || answer.length > 1
    ? `${key}:\n${answer.map((each) => indented(writeItem(each))).join('\n')}`
    : isText(first)
      ? printYaml({[key]: first})
      : `${key}: ${oneLine(first)}`;
}

function writeItem(value: unknown): string {
  return isText(value) ? printYaml([value]) : `- ${oneLine(value)}`;
}

function oneLine(value: unknown): string {
  return typeof value === 'string' ? value : printFlow(value);
}

function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !/^(?:true|false|-?\d+(?:\.\d+)?)$/u.test(value);
}

/** What the checker says of an answer; `undefined` when it takes it. */
export function faultOf(
  field: Field,
  answer: Answer,
  schema: Pick<Schema, 'certainty'>,
): Omit<Problem, 'level'> | undefined {
  const problems: Omit<Problem, 'level'>[] = [];
  const report = problems.push.bind(problems);
  const text = writeAnswer(field.name, answer, field.many);
  const node = getValue(readYaml(text, {file: '', firstLine: 1}, report), field.name);
  if (node) {
    readStatements(field, node, {file: '', schema}, report);
  }
  return problems[0];
}
