import type {Problem} from './problem.js';

/** Texts by file, for the line of each problem; files that are missing are told without it. */
export type Texts = ReadonlyMap<string, string>;

/** Nobody mends more than this from one report, and terminals forget what scrolled away. */
const MOST = 200;

/**
 * Prints problems for people, as plain text: place, level and rule on one line, which editors turn
 * into a link, then what is wrong, what was found and expected, and the text to paste; last a count
 * of all, also of those that a very long report leaves out.
 *
 * @returns an empty string when there is nothing to tell
 */
export function formatProblems(problems: readonly Problem[], texts: Texts = new Map()): string {
  if (problems.length === 0) {
    return '';
  }
  const told = mostUrgent(problems);
  return [
    ...told.map((problem) => formatProblem(problem, texts)),
    ...(told.length < problems.length ? [`… and ${problems.length - told.length} more`] : []),
    countOf(problems),
  ].join('\n\n');
}

/** Errors before warnings when not all can be told; their order stays. */
function mostUrgent(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST) {
    return problems;
  }
  const errors = problems.filter(({level}) => level === 'error');
  const warnings = problems.filter(({level}) => level !== 'error');
  const told = new Set([...errors, ...warnings].slice(0, MOST));
  return problems.filter((problem) => told.has(problem));
}

function formatProblem(problem: Problem, texts: Texts): string {
  const {file, line, column, level, rule, message, found, expected, suggestion, fix} = problem;
  return [
    `${file}:${line}:${column}  ${level}  ${rule}`,
    indent(message),
    ...sourceLine(problem, texts),
    ...labelled('found', found),
    ...labelled('expected', expected),
    ...labelled('did you mean', suggestion && `${suggestion}?`),
    ...(fix === undefined ? [] : [indent('write:'), indent(indent(fix))]),
  ].join('\n');
}

/** A line may be a whole file, in JSON that a program wrote. */
const WIDEST = 120;

function sourceLine({file, line, column}: Problem, texts: Texts): readonly string[] {
  const source = texts.get(file)?.split(/\r\n|\r|\n/)[line - 1];
  if (source === undefined || source.trim() === '') {
    return [];
  }
  const number = `${line} | `;
  const from = source.length > WIDEST ? Math.max(column - 1 - WIDEST / 2, 0) : 0;
  const excerpt = source.slice(from, from + WIDEST);
  const caret = source.slice(from, column - 1).replace(/[^\t]/g, ' ');
  return [indent(number + excerpt), indent(`${' '.repeat(number.length)}${caret}^`)];
}

function labelled(label: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [indent(`${label}: ${value.replace(/\s*\n\s*/g, ' ')}`)];
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}

function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({level}) => level === 'error').length;
  const warnings = problems.length - errors;
  const parts = [counted(errors, 'error'), counted(warnings, 'warning')].filter(
    (each) => each !== '',
  );
  const files = new Set(problems.map(({file}) => file)).size;
  return `${parts.join(' and ')} in ${counted(files, 'file')}.`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
