import fs from 'node:fs/promises';
import path from 'node:path';
import type {RawFile} from '../core/model.js';

/** Reads files of a site; `undefined` for one that does not exist. */
export type RawReader = (file: string) => Promise<RawFile | undefined>;

/**
 * A reader that names files relative to the site. While `keepLastGood` is set, a file that is read
 * empty gives what it held before: editors empty a file for a moment as they save it.
 */
export function createRawReader(siteDir: string, keepLastGood: boolean): RawReader {
  const lastGood = new Map<string, Uint8Array>();
  return async (file) => {
    const bytes = await readBytes(file);
    if (!bytes) {
      return undefined;
    }
    if (keepLastGood && bytes.length > 0) {
      lastGood.set(file, bytes);
    }
    return {
      file: path.relative(siteDir, file).split(path.sep).join('/'),
      bytes: bytes.length > 0 ? bytes : (lastGood.get(file) ?? bytes),
    };
  };
}

async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}
