import {checkVersion} from '../core/check.js';
import {linkVersion} from '../core/link/link.js';
import {createCollector} from '../core/problem.js';
import {countStale, findStale} from '../core/stale/find.js';
import {webLinks, type LinkFinding} from '../core/stale/links.js';
import {printStaleMarkdown, printStaleText} from '../core/stale/print.js';
import type {StaleReport} from '../core/stale/stale-model.js';
import {chooseVersion} from './choose-version.js';
import {print, say} from './command.js';
import {EXIT} from './failure.js';
import {inputOf, openInstance, openSite} from './host.js';
import {checkLinks} from './link-check.js';
import type {StaleFlags} from './stale.js';
import {dayOf} from './today.js';

type Print = (report: StaleReport, links?: readonly LinkFinding[]) => string;

const PRINTERS: Readonly<Record<StaleFlags['format'], Print>> = {
  human: printStaleText,
  markdown: printStaleMarkdown,
  json: (report, links) => `${JSON.stringify({...report, ...(links && {links})}, undefined, 2)}\n`,
};

/** Runs the command. */
export async function stale(flags: StaleFlags): Promise<void> {
  const today = dayOf(flags.today);
  const site = await openSite(flags);
  const instance = await openInstance(site, flags.instance);
  const {freshness, rules} = instance.options;
  const input = await inputOf(instance, chooseVersion(instance.versions, flags.docsVersion));
  const {report: collect, problems} = createCollector(rules);
  const version = linkVersion(checkVersion(input, collect));
  const errors = problems().filter(({level}) => level === 'error').length;
  if (errors > 0) {
    const found = `${errors} ${errors === 1 ? 'error' : 'errors'}`;
    say(`The docs have ${found}: what cannot be read is left out.`);
  }
  // A field that names the day itself gives way to months that are asked for.
  const report = findStale(version, flags.months ? {months: flags.months} : freshness, today);
  const links = flags.links
    ? await checkLinks(webLinks(version), {seconds: flags.timeout, atOnce: flags.atOnce})
    : undefined;
  print(PRINTERS[flags.format](report, links));
  const dead = (links ?? []).filter(({state}) => state === 'dead').length;
  process.exitCode = countStale(report) + dead > 0 ? EXIT.found : EXIT.ok;
}
