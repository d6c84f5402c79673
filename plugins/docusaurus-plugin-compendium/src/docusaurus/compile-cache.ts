import {compileVersion} from '../core/pipeline.js';
import type {Report} from '../core/problem.js';
import type {OutputFile, VersionInput} from '../core/stages.js';
import {fingerprintOf} from './fingerprint.js';

type Reported = Parameters<Report>[0];

interface Compiled {
  readonly fingerprint: string;
  readonly files: readonly OutputFile[];
  readonly problems: readonly Reported[];
}

/**
 * Compiles versions, and answers from memory for one whose input is the same as the last time: the
 * dev server asks again for all versions at each save, of which one has changed.
 */
export function createCompiler(): typeof compileVersion {
  const compiled = new Map<string, Compiled>();
  return (input, report) => {
    const fingerprint = fingerprintOf(input);
    const known = compiled.get(input.name);
    const current = known?.fingerprint === fingerprint ? known : compile(input, fingerprint);
    compiled.set(input.name, current);
    current.problems.forEach(report);
    return current.files;
  };
}

function compile(input: VersionInput, fingerprint: string): Compiled {
  const problems: Reported[] = [];
  const files = compileVersion(input, (problem) => problems.push(problem));
  return {fingerprint, files, problems};
}
