import fs from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {RawFile} from '../core/model.js';

/** Reads files of a site; `undefined` for one that does not exist. Never fails. */
export type RawReader = (file: string) => Promise<RawFile | undefined>;

/**
 * Milliseconds that a file must have been left alone. Docusaurus's watcher tells of a save as soon as
 * the file is emptied for it, and keeps silent about what follows within 50 ms.
 */
const QUIET = 100;

/** A file that is written without end is read as it is. */
const MOST_WAITS = 20;

/**
 * A reader that names files relative to the site. While files are `edited`, it waits for the end of a
 * save, and a file that is empty even then gives what it held before.
 */
export function createRawReader(siteDir: string, edited: boolean): RawReader {
  const lastGood = new Map<string, Uint8Array>();
  return async (file) => {
    if (edited) {
      await leftAlone(file);
    }
    const name = path.relative(siteDir, file).split(path.sep).join('/');
    const content = await bytesOf(file);
    if (!(content instanceof Uint8Array)) {
      return content && {file: name, bytes: new Uint8Array(), unreadable: content.reason};
    }
    if (edited && content.length > 0) {
      lastGood.set(file, content);
    }
    return {
      file: name,
      bytes: content.length > 0 ? content : (lastGood.get(file) ?? content),
    };
  };
}

/** What is in the way of reading, by the codes of the operating system. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'a folder',
  ENOTDIR: 'a file where its folder should be',
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  ELOOP: 'a link that leads to itself',
};

/** The content of a file, the reason why there is none to be had, or `undefined` without a file. */
async function bytesOf(file: string): Promise<Uint8Array | {reason: string} | undefined> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ENOENT' ? undefined : {reason: REASONS[code] ?? `the error ${code}`};
  }
}

async function leftAlone(file: string): Promise<void> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const changed = await fs.stat(file).then(
      ({mtimeMs}) => mtimeMs,
      () => undefined,
    );
    const age = changed === undefined ? QUIET : Date.now() - changed;
    // Far in the future is the clock of another machine.
    if (Math.abs(age) >= QUIET) {
      return;
    }
    await setTimeout(QUIET - age);
  }
}
