import fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {elements} from '../../pdf/html/tree.js';
import type {PictureFile} from '../../pdf/host.js';
import type {ReadDocument} from '../../pdf/model.js';
import {fileOf, type BuiltSite} from './site-files.js';

/** Formats that the engine sets, by what files of them begin with; SVG is text. */
const FORMATS: readonly (readonly [string, (bytes: Buffer) => boolean])[] = [
  ['png', (bytes) => bytes.subarray(0, 4).toString('latin1') === '\x89PNG'],
  ['jpg', (bytes) => bytes.readUInt16BE(0) === 0xffd8],
  ['gif', (bytes) => bytes.subarray(0, 4).toString('latin1') === 'GIF8'],
  ['webp', (bytes) => bytes.subarray(8, 12).toString('latin1') === 'WEBP'],
  ['avif', (bytes) => /^ftyp(?:avif|avis)$/u.test(bytes.subarray(4, 12).toString('latin1'))],
  ['svg', (bytes) => /<svg[\s>]/u.test(bytes.subarray(0, 4096).toString('utf8'))],
];

/** Reads every picture that the documents show, by its absolute address. */
export async function readPictures(
  documents: Iterable<ReadDocument>,
  address: string,
  site: BuiltSite,
  siteDir: string,
): Promise<ReadonlyMap<string, PictureFile | string>> {
  const wanted = new Set<string>();
  for (const {article, permalink} of documents) {
    for (const node of article.children) {
      for (const {tag, attrs} of elements(node)) {
        const src = tag === 'img' ? attrs['src'] : undefined;
        if (src !== undefined && URL.canParse(src, new URL(permalink, address))) {
          wanted.add(new URL(src, new URL(permalink, address)).href);
        }
      }
    }
  }
  const read = [...wanted].map(
    async (href) => [href, await readPicture(new URL(href), address, site, siteDir)] as const,
  );
  return new Map(await Promise.all(read));
}

async function readPicture(
  url: URL,
  address: string,
  site: BuiltSite,
  siteDir: string,
): Promise<PictureFile | string> {
  const bytes =
    url.protocol === 'data:'
      ? dataOf(url.href)
      : url.origin === new URL(address).origin
        ? await fs.readFile(fileOf(site, url.pathname)).catch(() => undefined)
        : 'it lies on another site, and nothing is fetched for the book';
  if (typeof bytes === 'string') {
    return bytes;
  }
  if (!bytes || bytes.length < 12) {
    return 'the build has no such file';
  }
  const format = FORMATS.find(([, matches]) => matches(bytes))?.[0];
  if (format === undefined) {
    return `${path.extname(url.pathname) || 'its format'} cannot be set; use SVG, PNG, JPEG, WebP or GIF`;
  }
  return format === 'avif' ? fromAvif(bytes, siteDir) : {format, bytes};
}

function dataOf(href: string): Buffer | string {
  const [, base64, body] = /^data:[^,]*?(;base64)?,(.*)$/su.exec(href) ?? [];
  if (body === undefined) {
    return 'its data address is wrong';
  }
  return base64 ? Buffer.from(body, 'base64') : Buffer.from(decodeURIComponent(body));
}

/** The engine cannot read AVIF. Sites that have it mostly have `sharp` too, which makes PNG of it. */
async function fromAvif(bytes: Buffer, siteDir: string): Promise<PictureFile | string> {
  try {
    const file = createRequire(path.join(siteDir, 'package.json')).resolve('sharp');
    const {default: sharp} = (await import(pathToFileURL(file).href)) as {default: Sharp};
    return {format: 'png', bytes: await sharp(bytes).png().toBuffer()};
  } catch {
    return 'AVIF has to be converted, for which the package sharp must be installed; or use WebP';
  }
}

type Sharp = (bytes: Buffer) => {png: () => {toBuffer: () => Promise<Buffer>}};
