import fs from 'node:fs/promises';
import path from 'node:path';
import {addRelease, printChangelog} from '../core/diff/changelog.js';
import {diffSnapshots} from '../core/diff/diff.js';
import type {Snapshot} from '../core/diff/snapshot-model.js';
import {DATASET_FOLDER} from '../docusaurus/dataset-folder.js';
import type {Instance} from '../docusaurus/load-locale.js';
import type {Site} from '../docusaurus/load-site.js';
import {print, say} from './command.js';
import {openSide} from './diff-side.js';
import {EXIT, Failure} from './failure.js';
import {uncommitted} from './git-tree.js';
import {openInstance, openSite} from './host.js';
import type {ReleaseFlags} from './release.js';
import {childrenOf, type Children} from './release-child.js';
import {refuseLeftovers, releaseFiles, rememberFiles, type ReleaseFiles} from './release-files.js';
import {nameVersion} from './release-labels.js';
import {checkName} from './release-name.js';
import {dayOf} from './today.js';

/** Runs the command. */
export async function release(version: string, flags: ReleaseFlags): Promise<void> {
  const date = dayOf(flags.date);
  const site = await openSite(flags);
  const instance = await openInstance(site, flags.instance);
  checkName(version, instance);
  const files = await releaseFiles(site, instance, version, flags.changelog);
  await refuseLeftovers(files, site.siteDir);
  if (!flags.dryRun) {
    await refuseUncommitted(site.siteDir);
  }
  const stop = stopOnSignals();
  const children = childrenOf(site, flags, stop);
  try {
    if ((await children.compendium(['check'])) !== EXIT.ok) {
      stop.throwIfAborted();
      say('Nothing is released: the docs have errors.');
      process.exitCode = EXIT.found;
      return;
    }
    const data = await changesSince(site, instance);
    if (flags.dryRun) {
      tellPlan(files, {site, version, date, data});
      return;
    }
    await writeOrUndo({children, files, instance, version, date, data}, flags, stop);
  } catch (error) {
    throw stop.aborted ? new Failure('The release was interrupted.') : error;
  }
  say(`Version ${version} is frozen. Look at it, then commit:\n  git add --all`);
  say(`  git commit -m "docs: release ${version}"`);
}

async function writeOrUndo(
  release: Release,
  flags: ReleaseFlags,
  stop: AbortSignal,
): Promise<void> {
  const undo = await rememberFiles(release.files);
  try {
    await write(release);
    await verify(release.children, flags);
    stop.throwIfAborted();
  } catch (error) {
    await undo();
    const left = await uncommitted(release.instance.context.siteDir);
    say(left === '' ? 'All files are as they were.' : `These files are not as they were:\n${left}`);
    throw error;
  }
}

async function refuseUncommitted(siteDir: string): Promise<void> {
  const changes = await uncommitted(siteDir).catch(() => {
    throw new Failure('A release needs a git repository, by which it can be undone.');
  });
  if (changes !== '') {
    throw new Failure(`Commit or stash these changes first:\n${changes}`);
  }
}

/** The first release is compared with nothing. */
async function changesSince(site: Site, instance: Instance): Promise<string> {
  const last = instance.versions.find(({name}) => name !== 'current');
  const before: Snapshot = last
    ? await openSide(site, instance, `version:${last.name}`)
    : {name: '', label: '', collections: [], terms: [], sources: []};
  const after = await openSide(site, instance, 'version:current');
  return printChangelog(diffSnapshots(before, after), last && before.label);
}

interface Release {
  readonly children: Children;
  readonly files: ReleaseFiles;
  readonly instance: Instance;
  readonly version: string;
  readonly date: string;
  readonly data: string;
}

async function write(release: Release): Promise<void> {
  const {children, files, instance, version, date, data} = release;
  const id = instance.options.docsPluginId;
  const command = id === 'default' ? 'docs:version' : `docs:version:${id}`;
  if ((await children.docusaurus([command, version])) !== 0) {
    throw new Failure('Docusaurus could not freeze the docs; what it says stands above.');
  }
  await Promise.all(files.labels.map((file) => nameVersion(file, version)));
  const folder = path.join(files.docs, DATASET_FOLDER);
  await fs.writeFile(path.join(folder, 'release.yml'), `date: ${date}\n`);
  const changelog = files.changed.at(-1) ?? '';
  const text = await fs.readFile(changelog, 'utf8').catch(() => '');
  await fs.mkdir(path.dirname(changelog), {recursive: true});
  await fs.writeFile(changelog, addRelease(text, {version, date, data}));
}

/** What is frozen has to be right where it lies, and the site has to build with it. */
async function verify(children: Children, {book}: ReleaseFlags): Promise<void> {
  if ((await children.compendium(['check'])) !== EXIT.ok) {
    throw new Failure('The frozen version has errors; they stand above.');
  }
  if (book && (await children.docusaurus(['build'])) !== 0) {
    throw new Failure(
      'The site does not build with the frozen version; what is wrong stands above.',
    );
  }
}

function tellPlan(
  {made, changed}: ReleaseFiles,
  {site, version, date, data}: Pick<Release, 'version' | 'date' | 'data'> & {readonly site: Site},
): void {
  const names = (files: readonly string[]) =>
    files.map((file) => `  ${path.relative(site.siteDir, file)}`).join('\n');
  say(`Would be made, as far as there is something to copy:\n${names(made)}`);
  say(`Would be changed:\n${names(changed)}\nThe section of the changelog:`);
  print(addRelease('', {version, date, data}).replace(/^# .*\n+/u, ''));
}

/** Interrupting, also more than once, ends the program that runs; the release then undoes itself. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return controller.signal;
}
