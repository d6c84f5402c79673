import fs from 'node:fs/promises';
import path from 'node:path';
import type {BookOptions} from '../../book-options.js';
import {planBook} from '../../pdf/book/plan.js';
import {splitVolumes} from '../../pdf/book/volumes.js';
import type {BookSource} from '../../pdf/model.js';
import {bookFileName} from './file-name.js';

/** Addresses of the volumes of each version's book, by the name of the version. */
export type Offered = Readonly<Record<string, readonly string[]>>;

const FILE = 'books.json';

/** The volumes of a book are known before its pages are: they hang on the sidebar alone. */
export function offeredVolumes(
  source: BookSource,
  options: Pick<BookOptions, 'fileName' | 'volumes'>,
  locale: string,
): readonly string[] {
  const {documents, outline, version} = source;
  const unread = documents.map((document) => [document.id, {...document, article: EMPTY}] as const);
  const size = options.volumes === false ? undefined : options.volumes;
  const volumes = splitVolumes(planBook(outline, new Map(unread)), size);
  const folder = source.path.replace(/\/$/u, '');
  return volumes.map(
    (_, index) => `${folder}/${bookFileName(options, version, locale, index + 1)}`,
  );
}

const EMPTY = {children: []};

/**
 * Writes what the link to the book goes by: a module that all instances of the plugin share, made of
 * a file of each. It stands beside their folders, since what is in that place is an instance.
 *
 * @param dataFolder - of this instance; those of the others lie beside it, named by their ids
 */
export async function writeOffered(
  offered: Offered,
  docsPluginId: string,
  dataFolder: string,
  instances: ReadonlySet<string>,
): Promise<void> {
  const ids = [...instances].sort();
  const folder = path.dirname(dataFolder);
  const imports = ids.map((id, i) => {
    const file = `../${path.basename(folder)}/${id}/${FILE}`;
    return `import a${i} from ${JSON.stringify(file)};`;
  });
  const all = ids.map((_, i) => `...a${i}`).join(', ');
  await writeChanged(path.join(dataFolder, FILE), JSON.stringify({[docsPluginId]: offered}));
  await writeChanged(
    path.join(`${folder}-books`, 'index.js'),
    `${imports.join('\n')}\nexport default {${all}};\n`,
  );
}

/** Bundlers compile anew what is written anew. */
async function writeChanged(file: string, text: string): Promise<void> {
  if ((await fs.readFile(file, 'utf8').catch(() => undefined)) !== text) {
    await fs.mkdir(path.dirname(file), {recursive: true});
    await fs.writeFile(file, text);
  }
}
