import {createCollector, type Problem, type Report} from '#plugin/core/problem.js';

/** Runs a reader and returns its result with all that it reported. */
export function collect<T>(read: (report: Report) => T): {result: T; problems: readonly Problem[]} {
  const {report, problems} = createCollector();
  const result = read(report);
  return {result, problems: problems()};
}

/** `rule line:column` of each problem, the shape that tests compare. */
export function places(problems: readonly Problem[]): readonly string[] {
  return problems.map(({rule, line, column}) => `${rule} ${line}:${column}`);
}
