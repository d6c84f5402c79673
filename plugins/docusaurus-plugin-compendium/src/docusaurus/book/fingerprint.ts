import {createHash, type Hash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chooseEngine} from '../../pdf/engine/choose.js';
import {fontFiles} from '../../pdf/fonts/families.js';
import {articleSlice} from '../../pdf/html/parse.js';
import {locateFont} from './fonts.js';
import type {BookJob} from './make-version.js';
import {fontSet} from './prepare.js';
import {fileOf, readPage, type BuiltSite} from './site-files.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders whose code decides what a book is. */
const CODE = ['pdf', 'docusaurus/book'];

/**
 * What a book is made of, as a hash: the articles of its pages, the options, the words, the fonts,
 * the style sheets, the engine and the plugin's own code. Pictures are not in it: the articles say
 * which they are, and they are looked at one by one. Nor is the day, unless it was given.
 */
export async function bookFingerprint({
  manifest,
  source,
  options,
  siteDir,
}: BookJob): Promise<string> {
  const hash = createHash('sha256');
  const {name, version} = chooseEngine(options.engine);
  const {site, facts, words} = manifest;
  const day = process.env['SOURCE_DATE_EPOCH'];
  hash.update(JSON.stringify([name, version, source, options, facts, words, site.baseUrl, day]));
  await addCode(hash);
  for (const file of [options.template, options.cover]) {
    await addFile(hash, file === undefined ? undefined : path.resolve(siteDir, file));
  }
  for (const font of fontFiles(fontSet(options), true)) {
    await addFile(hash, locateFont(font, siteDir));
  }
  await addFolder(hash, path.join(site.outDir, 'assets', 'css'));
  for (const {permalink} of source.documents) {
    hash.update(articleSlice((await readPage(site, permalink)) ?? '')).update('\0');
  }
  return hash.digest('base64url');
}

/** What a picture is now; nothing when it is no file of the site. */
export async function pictureFingerprint(
  address: string,
  origin: string,
  site: BuiltSite,
): Promise<string> {
  const url = new URL(address);
  if (url.protocol === 'data:' || url.origin !== new URL(origin).origin) {
    return '';
  }
  const bytes = await fs.readFile(fileOf(site, url.pathname)).catch(() => undefined);
  return bytes ? createHash('sha256').update(bytes).digest('base64url') : '';
}

async function addCode(hash: Hash): Promise<void> {
  for (const folder of CODE) {
    await addFolder(hash, path.join(ROOT, folder));
  }
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const entries = await fs.readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  for (const file of files.map(({parentPath, name}) => path.join(parentPath, name)).sort()) {
    hash.update(path.relative(folder, file));
    await addFile(hash, file);
  }
}

async function addFile(hash: Hash, file: string | undefined): Promise<void> {
  if (file !== undefined) {
    hash.update(await fs.readFile(file).catch(() => ''));
  }
  hash.update('\0');
}
