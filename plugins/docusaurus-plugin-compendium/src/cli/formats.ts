import path from 'node:path';
import type {Problem} from '../core/problem.js';
import {formatProblems, type Texts} from '../core/report.js';
import {problemsForGithub} from '../core/report-github.js';
import {problemsAsJson} from '../core/report-json.js';
import {problemsAsSarif} from '../core/report-sarif.js';
import {textsOf} from '../docusaurus/problem-texts.js';
import type {CheckFlags} from './check.js';
import {packageVersion} from './package-version.js';

export interface FormatContext {
  readonly siteDir: string;
  /** Texts that are not those on disk, by file. */
  readonly texts: Texts;
}

export type Format = (problems: readonly Problem[], context: FormatContext) => string;

/** How problems can be told. Adding a format is one line here. */
export const FORMATS: Readonly<Record<CheckFlags['format'], Format>> = {
  human: (problems, {siteDir, texts}) =>
    problems.length === 0
      ? 'No problems.\n'
      : `${formatProblems(problems, textsOf(problems, siteDir, texts))}\n`,
  json: (problems, context) => problemsAsJson(fromHere(problems, context)),
  sarif: (problems, context) => problemsAsSarif(fromHere(problems, context), packageVersion()),
  github: (problems, context) => problemsForGithub(fromHere(problems, context)),
};

/** Programs look for files from where they started the command. */
function fromHere(problems: readonly Problem[], {siteDir}: FormatContext): readonly Problem[] {
  const here = path.relative(process.cwd(), siteDir).split(path.sep).join('/');
  return here === ''
    ? problems
    : problems.map((problem) => ({...problem, file: path.posix.join(here, problem.file)}));
}
