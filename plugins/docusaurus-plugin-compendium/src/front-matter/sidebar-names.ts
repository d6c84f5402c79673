import {loadFreshModule} from '@docusaurus/utils';
import fs from 'node:fs';
import {sidebarsFileOf} from './content-folders.js';

type Names = ReadonlySet<string> | undefined;

/** Files that were loaded, by their path, until they change. */
const loaded = new Map<string, {readonly stamp: string; readonly names: Promise<Names>}>();

/** Names of the sidebars of a content folder; `undefined` when they cannot be known. */
export async function sidebarNames(folder: string): Promise<Names> {
  const file = sidebarsFileOf(folder);
  if (typeof file !== 'string') {
    return file === null ? undefined : new Set(file === undefined ? ['defaultSidebar'] : []);
  }
  const stat = fs.statSync(file, {throwIfNoEntry: false});
  const stamp = `${stat?.mtimeMs} ${stat?.size}`;
  const known = loaded.get(file);
  if (known?.stamp === stamp) {
    return known.names;
  }
  const names = stat ? loadNames(file) : Promise.resolve(new Set<string>());
  loaded.set(file, {stamp, names});
  return names;
}

/** What is wrong with the file is told by Docusaurus. */
async function loadNames(file: string): Promise<Names> {
  try {
    const module: unknown = await loadFreshModule(file);
    return typeof module === 'object' && module !== null ? new Set(Object.keys(module)) : undefined;
  } catch {
    return undefined;
  }
}
