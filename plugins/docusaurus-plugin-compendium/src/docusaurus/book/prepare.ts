import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BookOptions} from '../../book-options.js';
import {DEFAULT_FONTS, type FontSet} from '../../pdf/fonts/families.js';
import type {BookAssets} from '../../pdf/host.js';
import {readArticle} from '../../pdf/html/article.js';
import {parseArticle} from '../../pdf/html/parse.js';
import type {BookSettings} from '../../pdf/make.js';
import type {BookMeta, BookSource, ReadDocument, Tell, Words} from '../../pdf/model.js';
import {loadFonts} from './fonts.js';
import {readPictures} from './pictures.js';
import {readPage, type BuiltSite} from './site-files.js';
import {drawingStyles} from './styles.js';

const TEMPLATES = fileURLToPath(new URL('../../pdf/typst/', import.meta.url));

/** Files that are open at once: systems allow only so many. */
const AT_ONCE = 64;

/** Reads the built pages of a version, in the order of its documents. */
export async function readDocuments(
  {documents}: BookSource,
  site: BuiltSite,
  tell: Tell,
): Promise<ReadonlyMap<string, ReadDocument>> {
  const read = new Map<string, ReadDocument>();
  for (let index = 0; index < documents.length; index += AT_ONCE) {
    const some = documents.slice(index, index + AT_ONCE);
    const pages = await Promise.all(some.map(({permalink}) => readPage(site, permalink)));
    some.forEach((document, position) => {
      const article = parseArticle(pages[position] ?? '');
      if (article) {
        read.set(document.id, {...document, article: readArticle(article)});
      } else {
        tell({
          level: 'error',
          file: document.source,
          message: `its page ${document.permalink} is not in the build, or has no article.`,
        });
      }
    });
  }
  return read;
}

/** Fonts, pictures and styles for some documents. */
export async function readAssets(
  documents: Iterable<ReadDocument>,
  fonts: FontSet,
  address: string,
  siteDir: string,
  site: BuiltSite,
): Promise<BookAssets & {readonly addresses: readonly string[]}> {
  const pictures = await readPictures(documents, address, site, siteDir);
  return {
    ...loadFonts(fonts, siteDir),
    picture: (href) => pictures.get(href) ?? 'it was not read',
    styles: drawingStyles(site.outDir),
    addresses: [...pictures.keys()],
  };
}

export function fontSet({fonts}: BookOptions): FontSet {
  const chosen = Object.fromEntries(Object.entries(fonts).filter(([, value]) => value.length > 0));
  return {...DEFAULT_FONTS, ...chosen};
}

/** The options as the maker of books wants them, with the texts of template and cover. */
export async function bookSettings(
  options: BookOptions,
  meta: BookMeta,
  words: Words,
  siteDir: string,
): Promise<BookSettings> {
  const text = (own: string | undefined, name: string): Promise<string> =>
    fs.readFile(
      own === undefined ? path.join(TEMPLATES, name) : path.resolve(siteDir, own),
      'utf8',
    );
  return {
    meta,
    words,
    fonts: fontSet(options),
    paper: options.paper,
    contentsDepth: options.contentsDepth,
    ...(options.volumes !== false && {volumeSize: options.volumes}),
    origins: new Map([
      ...(options.template === undefined ? [] : [['/template.typ', options.template] as const]),
      ...(options.cover === undefined ? [] : [['/cover.typ', options.cover] as const]),
    ]),
    template: await text(options.template, 'template.typ'),
    cover: await text(options.cover, 'cover.typ'),
  };
}
