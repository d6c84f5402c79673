import fs from 'node:fs/promises';
import path from 'node:path';
import type {Answer} from '../core/guide/answer.js';
import {docIdOf, endingOf, fileNameOf, folderOf} from '../core/guide/place.js';
import type {Collection} from '../core/model.js';
import {entryPlaceOf} from '../core/read/entry.js';
import {isMdx} from '../docusaurus/is-mdx.js';
import {Failure} from './failure.js';
import type {Choice} from './new-place.js';

/** Where a new document goes. */
export interface NewFile {
  /** Absolute. */
  readonly file: string;
  /** Relative to where the command was started, with forward slashes. */
  readonly name: string;
  /** Path below the docs folder of the version, with forward slashes. */
  readonly path: string;
  /** Docusaurus’s id of the document. */
  readonly id: string;
  readonly mdx: boolean;
  /** What its front matter has to say because of its name. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The file for a title, or the one that the user names; refuses what is there already. */
export async function chooseFile(
  title: string,
  choice: Choice,
  {file, siteDir}: {readonly file: string | undefined; readonly siteDir: string},
): Promise<NewFile> {
  const {host, collection, version, instance} = choice;
  const documents = host.documents.map(({doc, path: docPath}) => ({id: doc.id, path: docPath}));
  const folder = folderOf(collection, version.schema, documents);
  const below =
    file === undefined
      ? `${folder}/${nameFor(title, collection)}${endingOf(collection, version.schema, documents)}`
      : namedFile(file, folder, choice);
  const target = path.join(host.folder, below);
  const name = path.relative(process.cwd(), target).split(path.sep).join('/');
  await refuseTaken(target, name);
  if (file === undefined) {
    refuseTitle(title, choice);
  }
  const {format} = instance.context.siteConfig.markdown;
  const stem = path.posix.basename(below).replace(/\.mdx?$/u, '');
  // Docusaurus takes a number at the beginning of a name for the place in the sidebar.
  const numbered = /^\d+[-_. ]+\D/u.test(stem);
  return {
    file: target,
    name: name.startsWith('..') ? path.relative(siteDir, target) : name,
    path: below,
    id: docIdOf(below, folder, collection),
    mdx: isMdx(below, undefined, format),
    answers: numbered && file === undefined ? {id: [stem]} : {},
  };
}

function nameFor(title: string, collection: Collection): string {
  const name = fileNameOf(title, collection);
  if (name === '') {
    throw new Failure(`No file name can be made of “${title}”. Name one: --file <path>`);
  }
  return name;
}

function namedFile(file: string, folder: string, {collection, version, host}: Choice): string {
  const below = path.relative(host.folder, path.resolve(file)).split(path.sep).join('/');
  const id = docIdOf(below, folder, collection);
  const place = below.startsWith('..')
    ? undefined
    : entryPlaceOf({id, path: below}, version.schema);
  if (place?.collection.name !== collection.name || !/^(?!.*(?:^|\/)_).*\.mdx?$/u.test(below)) {
    throw new Failure(
      `${file} would be no entry of “${collection.name}”: those are .md and .mdx files below ` +
        `${path.join(path.relative(process.cwd(), host.folder), folder)}, but for index, readme ` +
        'and names that begin with “_”.',
    );
  }
  return below;
}

/** Also under the other ending, or in other capitals: both would be one page. */
async function refuseTaken(file: string, name: string): Promise<void> {
  const stem = (each: string) =>
    path
      .basename(each)
      .replace(/\.mdx?$/iu, '')
      .toLowerCase();
  const taken = (await fs.readdir(path.dirname(file)).catch(() => [])).find(
    (each) => /\.mdx?$/iu.test(each) && stem(each) === stem(file),
  );
  if (taken !== undefined) {
    const there = path.posix.join(path.posix.dirname(name), taken);
    throw new Failure(
      `${there} is there already, and was left as it is. Name another: --file <path>`,
    );
  }
}

function refuseTitle(title: string, {collection, version}: Choice): void {
  const folded = title.toLowerCase();
  const same = version.pages.find(
    ({entry, doc}) => entry?.collection === collection.name && doc.title.toLowerCase() === folded,
  );
  if (same) {
    throw new Failure(
      `${same.doc.raw.file} is called “${same.doc.title}” already. For a second one name its file: --file <path>`,
    );
  }
}
