import fs from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {RawFile} from '../core/model.js';

/** Reads files of a site; `undefined` for one that does not exist. */
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
    const bytes = await orNothing(fs.readFile(file));
    if (!bytes) {
      return undefined;
    }
    if (edited && bytes.length > 0) {
      lastGood.set(file, bytes);
    }
    return {
      file: path.relative(siteDir, file).split(path.sep).join('/'),
      bytes: bytes.length > 0 ? bytes : (lastGood.get(file) ?? bytes),
    };
  };
}

async function leftAlone(file: string): Promise<void> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const changed = (await orNothing(fs.stat(file)))?.mtimeMs;
    const age = changed === undefined ? QUIET : Date.now() - changed;
    // Far in the future is the clock of another machine.
    if (Math.abs(age) >= QUIET) {
      return;
    }
    await setTimeout(QUIET - age);
  }
}

async function orNothing<Result>(result: Promise<Result>): Promise<Result | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}
