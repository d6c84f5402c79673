import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {DocusaurusConfig} from '@docusaurus/types';
import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {HostVersion} from '../docusaurus/versions.js';
import {INDEX_FOLDER, LIST_FILE} from './client/folder.js';
import {pageDocument, type SearchDocument, termDocument} from './documents.js';
import type {Kinds} from './kinds.js';
import type {SearchOptions} from './options.js';
import {loadPagefind} from './pagefind.cjs';

export interface IndexInput extends SearchOptions {
  readonly version: HostVersion;
  readonly kinds: Kinds;
  readonly language: string;
  /** Of documents without a translation, where the site is in another language. */
  readonly original?: string;
  readonly outDir: string;
  readonly baseUrl: string;
  readonly siteConfig: Pick<DocusaurusConfig, 'trailingSlash'>;
}

/**
 * What no reader looks for: controls, breadcrumbs, other pages' titles, lists of references, and the
 * glossary's entries, which are found one by one.
 */
const NEVER: readonly string[] = [
  'button',
  'dialog',
  'input',
  'select',
  'nav',
  'svg',
  'template',
  '[aria-hidden="true"]',
  '[hidden]',
  '[popover]',
  '.hash-link',
  '.theme-doc-breadcrumbs',
  '.theme-doc-toc-mobile',
  '.theme-doc-version-badge',
  '.theme-doc-footer',
  '[id^="ref-"]',
  '[id^="term:"]',
];

/** Parts of the index for interfaces that are not used here. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** Writes the index of one version in one locale into the finished site. */
export async function writeIndex(input: IndexInput): Promise<void> {
  const {version, outDir, baseUrl, language, ignore} = input;
  const pagefind = await loadPagefind();
  const {index, errors} = await pagefind.createIndex({
    rootSelector: 'article',
    excludeSelectors: [...NEVER, ...ignore],
    forceLanguage: language,
  });
  if (!index) {
    throw failure(errors);
  }
  for (const document of await documentsOf(input)) {
    const added = await index.addHTMLFile(document);
    if (added.errors.length > 0) {
      throw failure(added.errors);
    }
  }
  const folder = path.join(outDir, version.path.slice(baseUrl.length), INDEX_FOLDER);
  const written = await index.writeFiles({outputPath: folder});
  await index.deleteIndex();
  if (written.errors.length > 0) {
    throw failure(written.errors);
  }
  const names = (await fs.readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(names.map((name) => fs.rm(path.join(folder, name))));
  await writeList(folder);
}

/** What the index consists of, for sites that keep it on the device: `files.json`, with a hash of each file. */
async function writeList(folder: string): Promise<void> {
  const entries = await fs.readdir(folder, {recursive: true, withFileTypes: true});
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({parentPath, name}) => {
        const file = path.join(parentPath, name);
        const content = await fs.readFile(file);
        const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12);
        return {
          name: path.relative(folder, file).split(path.sep).join('/'),
          hash,
          size: content.length,
        };
      }),
  );
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = {
    bytes: files.reduce((sum, {size}) => sum + size, 0),
    files: Object.fromEntries(files.map(({name, hash}) => [name, hash])),
  };
  await fs.writeFile(path.join(folder, LIST_FILE), JSON.stringify(list));
}

async function documentsOf(input: IndexInput): Promise<readonly SearchDocument[]> {
  const {version, kinds, outDir, baseUrl, siteConfig, original} = input;
  const documents: SearchDocument[] = kinds.terms
    .filter(({href}) => href !== '')
    .map((term) => termDocument(withSlash(term, {baseUrl, ...siteConfig})));
  const pages = [
    ...version.documents
      .filter(({doc, draft}) => !draft && !doc.unlisted)
      .map(({doc: {permalink}, file}) => ({
        permalink,
        label: kinds.labels.get(permalink),
        origin: 'document' as const,
        lang: isInFolder(file, version.folder) ? original : undefined,
      })),
    ...kinds.pages.map((page) => ({
      permalink: `${version.path.replace(/\/$/u, '')}/${page.path}`,
      label: page.label === '' ? undefined : page.label,
      origin: 'data' as const,
      lang: undefined,
    })),
  ];
  for (const {permalink, label, origin, lang} of pages) {
    const html = await readPage(path.join(outDir, decodeURI(permalink.slice(baseUrl.length))));
    if (html !== undefined) {
      const url = applyTrailingSlash(permalink, {...siteConfig, baseUrl});
      documents.push(pageDocument(url, html, label, {origin, lang}));
    }
  }
  return documents;
}

function isInFolder(file: string, folder: string): boolean {
  return file.startsWith(folder + path.sep);
}

type Slash = Parameters<typeof applyTrailingSlash>[1];

function withSlash(term: Kinds['terms'][number], slash: Slash) {
  return {...term, href: applyTrailingSlash(term.href, slash)};
}

/** Where a page lies goes by the site's option `trailingSlash`. */
async function readPage(file: string): Promise<string | undefined> {
  for (const name of [`${file}.html`, path.join(file, 'index.html')]) {
    const html = await fs.readFile(name, 'utf8').catch(() => undefined);
    if (html !== undefined) {
      return html;
    }
  }
  return undefined;
}

function failure(errors: readonly string[]): Error {
  return new Error(
    `docusaurus-plugin-compendium/search: the index could not be made.\n${errors.join('\n')}`,
  );
}
