import type {Problem} from './problem.js';

/** Problems for programs: counts, and each problem with all that is known of it. */
export function problemsAsJson(problems: readonly Problem[]): string {
  const errors = problems.filter(({level}) => level === 'error').length;
  const report = {errors, warnings: problems.length - errors, problems};
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
