import {spawnSync} from 'node:child_process';
import output from 'node:console';
import {fileURLToPath} from 'node:url';
import {inspect} from 'node:util';
import {createCollector} from '../../core/problem.js';
import {formatProblems} from '../../core/report.js';
import {textsOf} from '../problem-texts.js';
import {writeWhole} from '../write-whole.js';
import type {Failure} from './failure.js';
import {place} from './place.js';
import {readFailure} from './read.js';

/** An instance of the plugin, as far as it helps to say where something is wrong. */
export interface Site {
  readonly siteDir: string;
  readonly configPath: string;
  /** Files of the documents by their pages' paths, with base URL and without a slash at the end. */
  readonly pages: () => ReadonlyMap<string, string>;
}

/** Set for the command that is run to tell everything, so that it does not run itself. */
const CHECKING = 'COMPENDIUM_CHECKING';

/** In the process: Docusaurus can load several copies of this module. */
const KEY = Symbol.for('docusaurus-plugin-compendium/failures');
const registry = globalThis as {[KEY]?: Map<string, Site>};

/**
 * Makes failures that the content has caused be told as problems, with their places and without
 * stack traces. Docusaurus has no hook for them: some end the process before any plugin's turn, others
 * come from the bundler or after everything else. All are printed through `console.error`, which is
 * where they are caught. What is not known to be a fault of the content is printed as ever.
 *
 * @param id - of the instance of the plugin, which takes the place of an earlier one
 */
export function tellFailures(id: string, site: Site): void {
  if (process.env[CHECKING] !== undefined) {
    return;
  }
  if (registry[KEY]) {
    registry[KEY].set(id, site);
    return;
  }
  const sites = new Map([[id, site]]);
  registry[KEY] = sites;
  const print = output.error.bind(output);
  output.error = (...args: unknown[]): void => {
    const told = args.length === 1 ? explain(args[0], [...sites.values()]) : undefined;
    if (told === undefined) {
      print(...args);
    } else {
      writeWhole(process.stderr.fd, `\n${told}\n`);
    }
  };
}

/** What to print instead; `undefined` for all that is to be printed as it is. */
function explain(printed: unknown, sites: readonly Site[]): string | undefined {
  const text = printed instanceof Error ? inspect(printed, {depth: Infinity}) : printed;
  const failure = typeof text === 'string' ? readFailure(text) : undefined;
  const [site] = sites;
  if (!failure || !site) {
    return undefined;
  }
  return failure.loading ? explainLoading(failure, site) : explainFindings(failure, sites, site);
}

/** Loading stopped before problems could be told: the command tells all of them. */
function explainLoading({words}: Failure, {siteDir, configPath}: Site): string {
  const command = fileURLToPath(new URL('../../../bin/compendium.mjs', import.meta.url));
  const {status, stdout} = spawnSync(
    process.execPath,
    [command, 'check', '--site', siteDir, '--config', configPath],
    {cwd: siteDir, encoding: 'utf8', env: {...process.env, [CHECKING]: '1'}},
  );
  const report = status === 1 ? `${stdout.trim()}\n\n` : '';
  return `${report}Docusaurus cannot load the site:\n\n${words}`;
}

function explainFindings(
  {findings, words}: Failure,
  sites: readonly Site[],
  {siteDir}: Site,
): string {
  const pages = new Map(sites.flatMap((each) => [...each.pages()]));
  const {report, problems} = createCollector();
  const elsewhere: string[] = [];
  for (const finding of findings) {
    const problem = place(finding, siteDir, pages);
    if (problem) {
      report(problem);
    } else {
      const {page, file, message, found} = finding;
      elsewhere.push(`${page ?? file}: ${message} found: ${found}`);
    }
  }
  const told = formatProblems(problems(), textsOf(problems(), siteDir));
  return [told, elsewhere.join('\n'), words].filter((part) => part !== '').join('\n\n');
}
