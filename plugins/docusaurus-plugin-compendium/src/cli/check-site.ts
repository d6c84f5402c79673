import {createCollector, type Problem} from '../core/problem.js';
import type {Instance} from '../docusaurus/load-locale.js';
import type {Site} from '../docusaurus/load-site.js';
import {createRawReader} from '../docusaurus/raw-files.js';
import type {CheckCache, FindProblems} from './check-cache.js';
import {inputOf, openLocale} from './host.js';
import {type GivenFile, readerOf, withGivenFile} from './given-file.js';

export interface CheckOptions {
  readonly cache: CheckCache;
  /** A document that comes from standard input. */
  readonly given?: GivenFile | undefined;
  /** Files may be in the middle of a save. */
  readonly edited?: boolean;
}

export interface Checked {
  /** In file order, each once. */
  readonly problems: readonly Problem[];
  /** Absolute folders of documents and their data. */
  readonly folders: readonly string[];
}

/** Checks all versions in all locales: finds the problems that the builds of the site would tell. */
export async function checkSite(
  site: Site,
  {cache, given, edited = false}: CheckOptions,
): Promise<Checked> {
  const read = readerOf(createRawReader(site.siteDir, edited), given);
  const collectors = new Map<string, ReturnType<typeof createCollector>>();
  const folders = new Set<string>();
  const {defaultLocale, locales} = site.config.i18n;
  for (const locale of new Set([defaultLocale, ...locales])) {
    for (const instance of await openLocale(site, locale)) {
      const {report} = collectorOf(collectors, instance);
      instance.problems.forEach(report);
      for (const version of instance.versions) {
        version.folders.forEach((folder) => folders.add(folder));
        const input = await inputOf(instance, withGivenFile(version, given), read);
        const problems = await cache.problemsOf(input, findProblems);
        problems.forEach(report);
      }
    }
  }
  return {
    problems: [...collectors.values()].flatMap(({problems}) => problems()),
    folders: [...folders],
  };
}

/** One for each instance: locales tell the same of what they share. */
function collectorOf(
  collectors: Map<string, ReturnType<typeof createCollector>>,
  {options: {id, rules}}: Instance,
): ReturnType<typeof createCollector> {
  const collector = collectors.get(id) ?? createCollector(rules);
  collectors.set(id, collector);
  return collector;
}

/** The core is loaded when it is needed: with what the cache knows, it seldom is. */
const findProblems: FindProblems = async (input) => {
  const {checkVersion} = await import('../core/check.js');
  const problems: Parameters<Parameters<typeof checkVersion>[1]>[0][] = [];
  checkVersion(input, (problem) => problems.push(problem));
  return problems;
};
