import type {Problem} from './problem.js';

/**
 * Problems as workflow commands of GitHub Actions, which shows each on its line of a pull request.
 * Syntax and escapes are those of GitHub's toolkit: `%`, line breaks, and in properties `:` and `,`.
 */
export function problemsForGithub(problems: readonly Problem[]): string {
  return problems.map((problem) => `${annotation(problem)}\n`).join('');
}

function annotation(problem: Problem): string {
  const {file, line, column, level, rule} = problem;
  const command = level === 'error' ? 'error' : 'warning';
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${command} ${place}::${data(textOf(problem))}`;
}

function textOf({message, found, expected, suggestion, fix}: Problem): string {
  return [
    message,
    ...(found === undefined ? [] : [`found: ${found}`]),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(suggestion === undefined ? [] : [`did you mean: ${suggestion}?`]),
    ...(fix === undefined ? [] : [`write:\n${fix}`]),
  ].join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
