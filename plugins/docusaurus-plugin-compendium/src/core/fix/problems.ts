import type {Problem} from '../problem.js';
import {splitFrontMatter} from '../read/front-matter.js';
import {parseYaml} from '../read/yaml.js';
import {printFlow} from '../read/yaml-print.js';
import type {Change, Fixer} from './change.js';
import {isSafe} from './safe.js';

type Told = Omit<Problem, 'level'>;

/** Writes what the checker says to write, where that cannot be meant otherwise. */
export const fixProblems: Fixer = (text, {problems}) => {
  const changes: Change[] = [];
  let current = text;
  // From the end, so that places before stay true.
  const inOrder = [...problems].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const problem of inOrder) {
    const mended = mend(current, problem);
    if (mended !== undefined && mended !== current && faultsOf(mended) <= faultsOf(current)) {
      changes.unshift({line: problem.line, what: whatOf(problem, current, mended)});
      current = mended;
    }
  }
  return {text: current, changes};
};

function mend(text: string, problem: Told): string | undefined {
  const lines = text.split('\n');
  const whole = lines[problem.line - 1];
  if (whole === undefined) {
    return undefined;
  }
  const end = whole.endsWith('\r') ? '\r' : '';
  const line = whole.slice(0, whole.length - end.length);
  const better = problem.rule === 'yaml-syntax' ? quoted(line, problem) : replaced(line, problem);
  return better === undefined
    ? undefined
    : [...lines.slice(0, problem.line - 1), better + end, ...lines.slice(problem.line)].join('\n');
}

/** The line that the checker offers, when all that it adds are quotes around a text. */
function quoted(line: string, {fix}: Told): string | undefined {
  const [, before, inner, after] = fix === undefined ? [] : splitQuoted(line, fix);
  return inner !== undefined && `${before}${inner}${after}` === line.trimEnd() ? fix : undefined;
}

function splitQuoted(line: string, fix: string): readonly (string | undefined)[] {
  let start = 0;
  while (start < line.length && line[start] === fix[start]) {
    start += 1;
  }
  const [, inner, after] = /^'((?:[^']|'')*)'([^\n]*)$/u.exec(fix.slice(start)) ?? [];
  return [undefined, line.slice(0, start), inner?.replaceAll("''", "'"), after];
}

/** The word that stands in the place, in quotes or not, replaced by the one that is meant. */
function replaced(line: string, problem: Told): string | undefined {
  const {column, found, suggestion} = problem;
  if (found === undefined || suggestion === undefined || !isSafe(problem, found, suggestion)) {
    return undefined;
  }
  const before = line.slice(0, column - 1);
  const rest = line.slice(column - 1);
  const forms = [`"${found}"`, `'${found}'`, found];
  const form = forms.find((each) => rest.startsWith(each));
  return form === undefined || /^[\w-]/u.test(rest.slice(form.length))
    ? undefined
    : before + written(suggestion) + rest.slice(form.length);
}

/** As YAML: a number or boolean is left without quotes. */
function written(text: string): string {
  return /^(?:true|false|-?\d+(?:\.\d+)?)$/u.test(text) ? text : printFlow(text);
}

/** Faults of the YAML of a document, or of a file of data. */
function faultsOf(text: string): number {
  const {front} = splitFrontMatter(text);
  let count = 0;
  parseYaml(front ?? text, {file: '', firstLine: 1}, () => {
    count += 1;
  });
  return count;
}

function whatOf({rule, found, suggestion, line}: Told, before: string, after: string): string {
  return rule === 'yaml-syntax'
    ? `quotes: ${(after.split('\n')[line - 1] ?? '').trim()}`
    : `${found ?? before} → ${suggestion ?? ''}`;
}
