import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {readPdf} from '../setup/pdf';
import {buildWell, copyFixture, docusaurusCommand, edit, readPage} from '../setup/site';

const env = {SOURCE_DATE_EPOCH: '1700000000'};

let dir: string;

beforeAll(async () => {
  dir = await copyFixture('printed');
  await edit(dir, 'docs/boats/ketch.md', 'title: Ketch', 'title: Ketch\ntags: [rigs]');
  await edit(dir, 'docusaurus.config.ts', 'contentsDepth: 2,', 'volumes: 4,');
});

const volumes = ['/harbour/next/book-current.pdf', '/harbour/next/book-current-2.pdf'];
const pages = ['next', 'next/boats/ketch', 'next/category/boats', 'next/tags', 'next/tags/rigs'];

async function hrefs(page: string): Promise<readonly (string | undefined)[]> {
  const $ = await readPage(dir, page);
  return $('a[download]')
    .toArray()
    .map((link) => $(link).attr('href'));
}

function fileOf(href: string): string {
  return path.join(dir, 'build', href.replace('/harbour/', ''));
}

/** What the build said of each book. */
function made(output: string): Readonly<Record<string, 'anew' | 'kept'>> {
  const lines = output.matchAll(
    /Book (\S+) \(en\): \d+ pages, [\d.]+ MB (as it was made before)?/gu,
  );
  return Object.fromEntries(
    [...lines].map(([, version = '', before]) => [version, before ? 'kept' : 'anew']),
  );
}

async function bytesOf(names: readonly string[]): Promise<readonly string[]> {
  return Promise.all(names.map(async (name) => (await readFile(fileOf(name))).toString('base64')));
}

describe('the volumes of a book', () => {
  let output: string;

  beforeAll(async () => {
    ({output} = await buildWell(dir, {env}));
  });

  it.each(pages)('are offered on the page %s', async (page) => {
    expect(await hrefs(page)).toEqual(volumes);
  });

  it('are offered on pages of their version alone', async () => {
    expect(await hrefs('')).toEqual(['/harbour/book-1.0.pdf']);
  });

  it('hold all chapters between them, and say which they are', async () => {
    const [first, second] = await Promise.all(volumes.map((href) => readPdf(fileOf(href))));
    expect(first?.outline.map(({title}) => title)).toEqual(['Boats and rigs', 'Boats']);
    expect(second?.outline.map(({title}) => title)).toEqual(['Guides', 'Words', 'Sources']);
    expect(first?.title).toBe('Boats – Version Next, Volume 1 of 2');
    expect(second?.pages[0]?.text).toContain('Volume 2 of 2');
    expect(second?.links.map(({url}) => url)).toContain(
      'https://example.org/harbour/next/boats/ketch',
    );
    expect(made(output)).toEqual({current: 'anew', '1.0': 'anew'});
  });
});

describe('a build after another', () => {
  const all = [...volumes, '/harbour/book-1.0.pdf'];
  let cold: readonly string[];

  beforeAll(async () => {
    cold = await bytesOf(all);
  });

  it('takes the books of the last one when nothing has changed, byte for byte', async () => {
    const {output} = await buildWell(dir, {env});
    expect(made(output)).toEqual({current: 'kept', '1.0': 'kept'});
    expect(output.match(/no font of the book has the character 🧠/gu)).toHaveLength(1);
    expect(await bytesOf(all)).toEqual(cold);
    const {code} = await docusaurusCommand(dir, ['pdf'], {env});
    expect(code).toBe(0);
    expect(await bytesOf(all)).toEqual(cold);
  });

  it('makes the book anew in which a word has changed, and no other', async () => {
    await edit(dir, 'docs/boats/sloop.md', 'one mast', 'a single mast');
    const {output} = await buildWell(dir, {env});
    expect(made(output)).toEqual({current: 'anew', '1.0': 'kept'});
    const book = await readPdf(fileOf(volumes[0] ?? ''));
    expect(book.pages.map(({text}) => text).join('\n')).toContain('a single mast');
  });

  it('makes a book anew when a picture in it has changed', async () => {
    const picture = path.join(dir, 'static/img/red.png');
    const bytes = await readFile(picture);
    await writeFile(picture, Buffer.concat([bytes, Buffer.from('\0')]));
    const {output} = await buildWell(dir, {env});
    expect(made(output)).toEqual({current: 'anew', '1.0': 'kept'});
    await writeFile(picture, bytes);
  });

  it('goes by the day only when it is given', async () => {
    const day = {SOURCE_DATE_EPOCH: '1800000000'};
    expect(made((await buildWell(dir, {env: day})).output)).toEqual({
      current: 'anew',
      '1.0': 'anew',
    });
    const {output} = await buildWell(dir, {env: {SOURCE_DATE_EPOCH: ''}});
    expect(made(output)).toEqual({current: 'anew', '1.0': 'anew'});
    const again = await buildWell(dir, {env: {SOURCE_DATE_EPOCH: ''}});
    expect(made(again.output)).toEqual({current: 'kept', '1.0': 'kept'});
  });
});

describe('a book that fails where the build goes on', () => {
  it('is offered nowhere, and leaves nothing behind', async () => {
    await writeFile(path.join(dir, 'broken.typ'), '#let chapter = )');
    const options = "onFailure: 'warn', versions: ['current'], template: 'broken.typ',";
    await edit(dir, 'docusaurus.config.ts', 'volumes: 4,', options);
    const {output} = await buildWell(dir, {env});
    expect(output).toMatch(/\[ERROR\] Book current \(en\):.*\n.*broken\.typ: expected expression/u);
    for (const page of pages) {
      const $ = await readPage(dir, page);
      expect($('a[href$=".pdf"]')).toHaveLength(0);
      expect($('p[hidden] > a')).toHaveLength(1);
      expect($('html').attr('data-missing-books')).toBe('/harbour/next/book-current.pdf');
    }
    const files = await readdir(path.join(dir, 'build'), {recursive: true});
    expect(files.filter((name) => name.includes('.pdf'))).toEqual([]);
  });
});
