import fs from 'node:fs/promises';
import path from 'node:path';
import {buffer} from 'node:stream/consumers';
import type {Problem} from '../core/problem.js';
import {decodeText} from '../core/read/encoding.js';
import type {Site} from '../docusaurus/load-site.js';
import {CheckCache} from './check-cache.js';
import {checkSite, type Checked} from './check-site.js';
import type {CheckFlags} from './check.js';
import {print, say} from './command.js';
import {EXIT, Failure} from './failure.js';
import {FORMATS} from './formats.js';
import {applyFixes} from './fix.js';
import type {GivenFile} from './given-file.js';
import {openSite} from './host.js';
import {watchSite} from './watch.js';

/** Runs the command. */
export async function check(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const site = await openSite(flags);
  const read = await readGiven(paths, flags, site);
  const {given, due} = await applyFixes(
    site,
    read,
    read ? [read.name] : await existing(site, paths),
    flags,
  );
  // Where the mended text is the result, what is wrong is told beside it.
  const tell = given && flags.fix ? (text: string) => process.stderr.write(text) : print;
  const run = async (edited: boolean): Promise<Checked> => {
    if (edited) {
      say('Checking again.'); // Editors take it for the beginning of a report.
    }
    const cache = await CheckCache.open(site.siteDir, flags.cache && !given);
    const checked = await checkSite(site, {cache, given, edited});
    await cache.save();
    const wanted = given ? [given.name] : await existing(site, paths);
    refuseForeign(site, checked, wanted);
    const problems = checked.problems.filter((problem) => isIn(problem, wanted));
    const texts = new Map(given ? [[given.name, textOf(given)]] : []);
    tell(FORMATS[flags.format](problems, {...site, texts}));

    process.exitCode = due || fails(problems, flags) ? EXIT.found : EXIT.ok;
    return checked;
  };
  const {folders} = await run(false);
  if (flags.watch) {
    await watchSite([...folders, site.configPath], () => run(true));
  }
}

function fails(problems: readonly Problem[], {strict}: CheckFlags): boolean {
  return problems.some(({level}) => strict === true || level === 'error');
}

/** Paths as problems name files. */
async function existing(site: Site, paths: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    paths.map(async (each) => {
      const full = await fs.realpath(each).catch(() => {
        throw new Failure(`There is no file or folder ${each}.`);
      });
      return path.relative(site.siteDir, full).split(path.sep).join('/');
    }),
  );
}

/** A path where nothing is looked for must not pass for one without problems. */
function refuseForeign(site: Site, {folders}: Checked, wanted: readonly string[]): void {
  for (const name of wanted) {
    const full = path.resolve(site.siteDir, name);
    const known = folders.some((folder) => isWithin(full, folder) || isWithin(folder, full));
    if (!known) {
      throw new Failure(
        `${name || '.'} belongs to no docs that the plugin reads. Those lie in:\n` +
          folders.map((folder) => `  ${path.relative(site.siteDir, folder)}`).join('\n'),
      );
    }
  }
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}

function isIn({file}: Problem, wanted: readonly string[]): boolean {
  return (
    wanted.length === 0 ||
    wanted.some((name) => name === '' || file === name || file.startsWith(`${name}/`))
  );
}

async function readGiven(
  paths: readonly string[],
  {stdinPath, watch, fix}: CheckFlags,
  {siteDir}: Site,
): Promise<GivenFile | undefined> {
  if (fix && watch) {
    throw new Failure('--fix mends once: it cannot go with --watch.');
  }
  if (!paths.includes('-')) {
    return undefined;
  }
  if (paths.length > 1 || watch) {
    throw new Failure('Standard input (-) is checked alone, and once.');
  }
  if (stdinPath === undefined) {
    throw new Failure('Say which file standard input stands for: --stdin-path docs/name.md');
  }
  const file = path.resolve(stdinPath);
  const name = path.relative(siteDir, file).split(path.sep).join('/');
  return {file, name, bytes: await buffer(process.stdin)};
}

function textOf({name, bytes}: GivenFile): string {
  return decodeText({file: name, bytes}, () => undefined);
}
