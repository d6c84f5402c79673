import type {Problem} from '../core/problem.js';
import {formatProblems} from '../core/report.js';
import {textsOf} from './problem-texts.js';
import {writeWhole} from './write-whole.js';

/** Shared by all instances in a process, which can hold several copies of this module. */
interface Tally {
  started: number;
  finished: number;
  failed: boolean;
}

const KEY = Symbol.for('docusaurus-plugin-compendium/tally');
const registry = globalThis as {[KEY]?: Tally};

function tally(): Tally {
  registry[KEY] ??= {started: 0, finished: 0, failed: false};
  return registry[KEY];
}

/** Counts an instance in, so that a build is stopped only when each has told its problems. */
export function countInstance(): void {
  tally().started += 1;
}

/**
 * Prints the problems. In production an error ends the process with exit code 1 once the last
 * instance has printed: an exception would make Docusaurus print stack traces, which help nobody
 * who mends a document.
 */
export function tellProblems(
  problems: readonly Problem[],
  siteDir: string,
  production: boolean,
): void {
  const all = tally();
  all.finished += 1;
  all.failed ||= problems.some(({level}) => level === 'error');
  if (problems.length > 0) {
    writeWhole(process.stderr.fd, `\n${formatProblems(problems, textsOf(problems, siteDir))}\n`);
  }
  if (production && all.failed && all.finished >= all.started) {
    process.exit(1);
  }
}
