import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders whose code decides what the Markdown stage makes of a page, and what a page's copy says. */
const FOLDERS = {pages: ['remark', 'core'], copies: ['markdown', 'pdf/html']} as const;

const hashes = new Map<string, Promise<string>>();

/**
 * A hash of the plugin's own code: bundlers do not notice that a remark plugin changed. Taken once
 * in a process, which runs the code that it has loaded whatever becomes of the files.
 */
export function codeHash(of: keyof typeof FOLDERS): Promise<string> {
  const hash = hashes.get(of) ?? readHash(FOLDERS[of]);
  hashes.set(of, hash);
  return hash;
}

async function readHash(folders: readonly string[]): Promise<string> {
  const all = createHash('sha256');
  for (const folder of folders) {
    const names = await fs.readdir(path.join(ROOT, folder), {recursive: true});
    for (const name of names.filter((file) => /\.c?[jt]s$/u.test(file)).sort()) {
      all.update(name).update(await fs.readFile(path.join(ROOT, folder, name)));
    }
  }
  return all.digest('base64url');
}
