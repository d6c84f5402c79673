import {HOST_RULES, type Level, type Problem, RULES} from './problem.js';

const LEVELS = {ignore: 'none', warn: 'warning', error: 'error'} as const;

/**
 * Problems as SARIF 2.1.0 (OASIS), which code scanning services and editors read. Columns count
 * UTF-16 code units; addresses of files are relative to the root of the sources.
 */
export function problemsAsSarif(problems: readonly Problem[], toolVersion: string): string {
  const levels: Readonly<Record<string, Level>> = {
    ...RULES,
    ...Object.fromEntries(HOST_RULES.map((rule) => [rule, 'error'])),
  };
  const ids = Object.keys(levels);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'compendium',
            semanticVersion: toolVersion,
            rules: Object.entries(levels).map(([id, level]) => ({
              id,
              defaultConfiguration: {level: LEVELS[level]},
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, ids.indexOf(problem.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(problem: Problem, ruleIndex: number) {
  const {file, line, column, rule, level} = problem;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[level],
    message: {text: textOf(problem)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: uriOf(file), uriBaseId: 'SRCROOT'},
          region: {startLine: line, startColumn: column},
        },
      },
    ],
  };
}

function textOf({message, found, expected, suggestion}: Problem): string {
  return [
    message,
    ...(found === undefined ? [] : [`Found: ${found}`]),
    ...(expected === undefined ? [] : [`Expected: ${expected}`]),
    ...(suggestion === undefined ? [] : [`Did you mean: ${suggestion}?`]),
  ].join('\n');
}

/** A relative reference; the colon is escaped, or it would end a scheme. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
