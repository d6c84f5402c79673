import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {readPictures} from '#plugin/docusaurus/book/pictures.js';
import {readArticle} from '#plugin/pdf/html/article.js';
import {parseArticle} from '#plugin/pdf/html/parse.js';

const address = 'https://example.org/harbour/';

let siteDir: string;
beforeEach(async () => {
  siteDir = await mkdtemp(path.join(os.tmpdir(), 'pictures-'));
  await writeFile(path.join(siteDir, 'package.json'), '{}');
});
afterEach(() => rm(siteDir, {recursive: true}));

/** What becomes of one picture of a page. */
async function pictureOf(src: string) {
  const parsed = parseArticle(`<article><img src="${src}"></article>`);
  const article = parsed ? readArticle(parsed) : {children: []};
  const document = {id: 'a', title: 'A', permalink: '/harbour/a', source: 'docs/a.md', article};
  const site = {outDir: siteDir, baseUrl: '/harbour/'};
  const found = await readPictures([document], address, site, siteDir);
  return found.get(new URL(src, new URL('/harbour/a', address)).href);
}

const bytes = {
  avif: Buffer.from('\0\0\0\x1cftypavif\0\0\0\0', 'latin1'),
  png: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  webp: Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'),
  svg: Buffer.from('<?xml version="1.0"?><svg viewBox="0 0 1 1"></svg>'),
};

async function write(name: string, content: Buffer | string): Promise<void> {
  const file = path.join(siteDir, name);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, content);
}

it.each(['png', 'webp', 'svg'] as const)(
  'takes %s by what it is, not by its name',
  async (format) => {
    await write('img/a.bin', bytes[format]);
    expect(await pictureOf('/harbour/img/a.bin')).toEqual({format, bytes: bytes[format]});
  },
);

it('has AVIF converted by the package that the site has for it', async () => {
  await write('img/a.avif', bytes.avif);
  await write('node_modules/sharp/package.json', '{"name": "sharp", "main": "index.js"}');
  await write(
    'node_modules/sharp/index.js',
    "module.exports = (bytes) => ({png: () => ({toBuffer: async () => Buffer.concat([Buffer.from('PNG of '), bytes])})});",
  );
  expect(await pictureOf('img/a.avif')).toEqual({
    format: 'png',
    bytes: Buffer.concat([Buffer.from('PNG of '), bytes.avif]),
  });
});

it.each([
  ['img/a.avif', bytes.avif, /AVIF .* package sharp must be installed/u],
  ['img/a.bmp', Buffer.from('BM not a picture that is known'), /^\.bmp cannot be set/u],
  ['img/empty.png', Buffer.alloc(0), /^the build has no such file$/u],
])('says why %s is left out', async (name, content, cause) => {
  await write(name, content);
  expect(await pictureOf(name)).toMatch(cause);
});

it('fetches nothing', async () => {
  expect(await pictureOf('https://elsewhere.example/a.png')).toMatch(/lies on another site/u);
});

it('reads what is written into the page itself', async () => {
  const src = `data:image/png;base64,${bytes.png.toString('base64')}`;
  expect(await pictureOf(src)).toEqual({format: 'png', bytes: bytes.png});
});
