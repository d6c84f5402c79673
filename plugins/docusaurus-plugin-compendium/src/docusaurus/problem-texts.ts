import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../core/problem.js';
import type {Texts} from '../core/report.js';

/** Texts of the files that have problems, for the line of each: those that are given, or on disk. */
export function textsOf(problems: readonly Problem[], siteDir: string, given?: Texts): Texts {
  const files = [...new Set(problems.map(({file}) => file))];
  return new Map(
    files
      .map((file) => [file, given?.get(file) ?? readText(path.join(siteDir, file))] as const)
      .filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  );
}

/** `undefined` for what is no file, or may not be read: that is then the problem. */
function readText(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
