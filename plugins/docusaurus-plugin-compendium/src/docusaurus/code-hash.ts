import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders whose code decides what the Markdown stage makes of a page. */
const FOLDERS = ['remark', 'core'];

/** A hash of the plugin's own code: bundlers do not notice that a remark plugin changed. */
export async function codeHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = await fs.readdir(path.join(ROOT, folder), {recursive: true});
    for (const name of names.filter((file) => /\.[jt]s$/u.test(file)).sort()) {
      hash.update(name).update(await fs.readFile(path.join(ROOT, folder, name)));
    }
  }
  return hash.digest('base64url');
}
