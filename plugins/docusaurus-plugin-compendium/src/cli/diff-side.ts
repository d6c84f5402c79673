import fs from 'node:fs/promises';
import path from 'node:path';
import {checkVersion} from '../core/check.js';
import {createCollector} from '../core/problem.js';
import {snapshotVersion} from '../core/diff/snapshot.js';
import type {Snapshot} from '../core/diff/snapshot-model.js';
import {loadFolder, type Instance} from '../docusaurus/load-locale.js';
import type {Site} from '../docusaurus/load-site.js';
import type {HostVersion} from '../docusaurus/versions.js';
import {say} from './command.js';
import {Failure, messageOf} from './failure.js';
import {commitOf, withTree} from './git-tree.js';
import {inputOf} from './host.js';

/** Docusaurus's name of the docs that are being worked on. */
const CURRENT = 'current';

/** What is compared when the user does not say: the latest release, and what is being worked on. */
export function defaultSides(
  {versions}: Instance,
  [from, to]: readonly (string | undefined)[],
): {readonly from: string; readonly to: string} {
  const released = versions.find(({name}) => name !== CURRENT);
  const before = from ?? (released && `version:${released.name}`);
  if (before === undefined) {
    throw new Failure(
      'The site has no released version to compare with. Name one side, or two:\n' +
        '  compendium diff main          what changed since a git revision\n' +
        '  compendium diff old-docs docs what changed between two folders',
    );
  }
  return {from: before, to: to ?? `version:${CURRENT}`};
}

type Kind = 'version' | 'folder' | 'git';

/** Reads the data that a side stands for. */
export async function openSide(site: Site, instance: Instance, name: string): Promise<Snapshot> {
  const [, forced, rest] = /^(version|folder|git):(.+)$/u.exec(name) ?? [];
  const kinds: readonly Kind[] = forced ? [forced as Kind] : ['version', 'folder', 'git'];
  for (const kind of kinds) {
    const snapshot = await READERS[kind](site, instance, rest ?? name);
    if (snapshot) {
      return snapshot;
    }
  }
  const names = instance.versions.map((version) => version.name);
  throw new Failure(
    `${name} is none of: a docs version (${names.join(', ')}), a folder of docs, a git revision.`,
  );
}

type Reader = (site: Site, instance: Instance, name: string) => Promise<Snapshot | undefined>;

const READERS: Readonly<Record<Kind, Reader>> = {
  version: async (_, instance, name) => {
    const version = instance.versions.find((each) => each.name === name);
    return version && snapshotSide(instance, version, name);
  },
  folder: async (site, instance, name) => {
    const folder = path.resolve(name);
    const isFolder = await fs.stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return isFolder
      ? readFolder(site, instance, {folder: await fs.realpath(folder), name})
      : undefined;
  },
  git: async (site, instance, name) => {
    const [, revision = name, within] = /^([^:]+):(.*)$/u.exec(name) ?? [];
    const commit = await commitOf(site.siteDir, revision);
    if (commit === undefined) {
      return undefined;
    }
    const docs = docsFolder(instance);
    const wanted = within === undefined ? docs : path.resolve(within);
    return withTree({commit, revision, folder: wanted}, (folder) =>
      readFolder(site, instance, {folder, name}),
    );
  },
};

/** The folder of the docs that are being worked on, which a site may leave unpublished. */
function docsFolder({versions, options}: Instance): string {
  const current = versions.find(({name}) => name === CURRENT);
  if (!current) {
    throw new Failure(
      `The docs “${options.docsPluginId}” have no version “${CURRENT}”. Name the folder at the revision: main:docs`,
    );
  }
  return current.folder;
}

async function readFolder(
  site: Site,
  instance: Instance,
  {folder, name}: {readonly folder: string; readonly name: string},
): Promise<Snapshot> {
  const version = await loadFolder(site, instance, folder).catch((error: unknown) => {
    throw new Failure(`Docusaurus cannot load the documents of ${name}.\n${messageOf(error)}`);
  });
  if (!version) {
    throw new Failure(`Docusaurus finds no documents in ${name}.`);
  }
  // Its sidebars are not read, and so nothing of them can be missing.
  const {sidebars, ...documents} = version;
  return snapshotSide(instance, {...documents, label: name}, name);
}

/** Facts that cannot be read are left out of a snapshot: that must not pass in silence. */
async function snapshotSide(
  instance: Instance,
  version: HostVersion,
  name: string,
): Promise<Snapshot> {
  const input = await inputOf(instance, version);
  const {report, problems} = createCollector(instance.options.rules);
  const read = checkVersion(input, report);
  const errors = problems().filter(({level}) => level === 'error').length;
  if (errors > 0) {
    say(
      `${name} has ${errors} ${errors === 1 ? 'error' : 'errors'}: what cannot be read is left out.`,
    );
  }
  if (input.dataset.schema === undefined) {
    throw new Failure(`${name} has no data: there is no _data/schema.yml in ${version.folder}.`);
  }
  return snapshotVersion(read);
}
