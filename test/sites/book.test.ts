import {execFileSync} from 'node:child_process';
import {copyFile, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {outlineText, readPdf, type ReadPdf} from '../setup/pdf';
import {readStructure, tagsOf, type PdfStructure} from '../setup/pdf-structure';
import {uaBreaches} from '../setup/pdf-ua';
import {buildWell, copyFixture, docusaurusCommand, edit, readPage} from '../setup/site';

const env = {SOURCE_DATE_EPOCH: '1700000000'};

let dir: string;
let output: string;
let file: string;
let book: ReadPdf;
let structure: PdfStructure;

beforeAll(async () => {
  dir = await copyFixture('printed');
  ({output} = await buildWell(dir, {env}));
  file = path.join(dir, 'build/next/book-current.pdf');
  book = await readPdf(file);
  structure = await readStructure(file);
});

/** Page of a heading, from 1. */
function pageOf(title: string): number {
  return book.pages.findIndex(({text}, index) => index > 2 && text.includes(title)) + 1;
}

function linksOn(page: number): readonly [string, number | string | undefined][] {
  return book.links
    .filter(({from}) => from === page)
    .map(({text, to, url}) => [text.trim(), to ?? url] as const)
    .map(([text, target]) => [text, target]);
}

describe('the order of the book', () => {
  it('has the tree of the sidebar as its outline, glossary and bibliography last', () => {
    expect(outlineText(book.outline)).toEqual([
      'Boats and rigs',
      'Boats',
      '  Ketch',
      '    Handling',
      '    In this compendium',
      '  Sloop',
      'Guides',
      '  Boats compared',
      '    All boats',
      '    A wide table',
      '    In this compendium',
      '  Everything',
      '    A level skipped',
      'Words',
      '  M',
      '  S',
      'Sources',
    ]);
  });

  it('has contents whose page numbers are true', () => {
    const entries = linksOn(2).map(([text, to]) => [/^(.*?)[ .]+(\d+)$/u.exec(text), to] as const);
    expect(entries.length).toBeGreaterThan(12);
    for (const [match, to] of entries) {
      expect(Number(match?.[2])).toBe(to);
      expect(book.pages[Number(to) - 1]?.text).toContain(match?.[1]);
    }
  });

  it('has an index for each category, with the description of its generated page', () => {
    const part = book.pages[pageOf('All boats of the harbour.') - 1]?.text;
    expect(part).toMatch(/^Boats Boats\nBoats\nAll boats of the harbour/u);
    expect(
      linksOn(pageOf('All boats of the harbour.')).map(([text]) => text.split(' ')[0]),
    ).toEqual(['Ketch', 'Sloop']);
  });

  it('leaves out what front matter and options keep out', () => {
    const text = book.pages.map((page) => page.text).join('\n');
    expect(text).not.toContain('Nothing for paper');
    expect(text).not.toContain('Left out by a glob');
  });

  it('names destinations by document ids', () => {
    expect(book.destinations).toEqual(
      expect.arrayContaining([
        'index',
        'boats/ketch',
        'boats/ketch#handling',
        'category:Boats',
        'glossary#term:mizzen',
      ]),
    );
  });
});

describe('links', () => {
  it('lead to documents, headings, terms and sources in the book, and elsewhere by address', () => {
    expect(linksOn(pageOf('A ketch carries'))).toEqual([
      ['mizzen', pageOf('Words')],
      ['its page', pageOf('A boat with a mizzen')],
      ['how it compares', pageOf('All boats\n')],
      ['another site', 'https://example.com/boats?a=1&b=2'],
      ['a page of notes', 'https://example.org/harbour/notes'],
    ]);
  });

  it('number sources as the bibliography does, and lead there', () => {
    const sources = linksOn(pageOf('A boat with a mizzen')).filter(([text]) => /^\d$/u.test(text));
    expect(sources.map(([text]) => text)).toEqual(['1', '2', '1', '2', '2']);
    expect(new Set(sources.map(([, to]) => to))).toEqual(new Set([book.pages.length]));
    expect(book.pages.at(-1)?.text).toMatch(/1\. ?Anchor B[\s\S]*2\. ?Reef A/u);
  });

  it('hold no address of this machine', async () => {
    const bytes = (await readFile(file)).toString('latin1');
    expect(bytes).not.toMatch(/localhost|127\.0\.0\.1|file:|\/tmp\//u);
    expect(book.links.every(({url, to}) => url !== undefined || to !== undefined)).toBe(true);
  });
});

describe('what pages hold', () => {
  const everything = (): string =>
    book.pages
      .slice(pageOf('A sum') - 1, pageOf('Words') - 1)
      .map(({text}) => text)
      .join('\n');

  it.each([
    ['an admonition with its title', /Mind the boom\s+It swings\./u],
    ['all tabs with their labels', /Port side\s+Red light\.\s+Starboard side\s+Green light\./u],
    ['details that are opened', /Why red\?\s+Nobody knows\./u],
    ['code with its title', /sail\.js\s+const sail = 'up'; \/\/ hoist/u],
    ['tasks that are done and not', /☑\s*Rope coiled\s+☐\s*Deck scrubbed/u],
    ['the numbers of a list', /3\.\s*Third\s+4\.\s*Fourth/u],
    ['definitions', /Bow\s+The front\.\s+Aft\s+The back\./u],
    ['the caption of a figure', /Figure 1\s+A sail on its mast/u],
    ['the text of an unknown element', /Kept words\./u],
    ['the code of a character without a glyph', /Emoji \[U\+1F9E0\] has no glyph/u],
    ['footnotes at the foot of the page', /1 ?One and one is two\.\s+2 ?Beside the point\./u],
  ])('sets %s', (_, pattern) => {
    expect(everything()).toMatch(pattern);
  });

  it.each(['Press me', 'Only on screens', 'v twice', 'Direct link', 'Download this version'])(
    'leaves out “%s”',
    (text) => {
      expect(book.pages.map((page) => page.text).join('\n')).not.toContain(text);
    },
  );

  it('tells once, with the file, what it could not take as it is', () => {
    expect(
      output.match(/everything\.mdx: no font of the book has the character 🧠/gu),
    ).toHaveLength(1);
    expect(output.match(/everything\.mdx: <blink-box> is not known/gu)).toHaveLength(1);
  });

  it('turns the page for a wide table, with its heading, and repeats the first column', () => {
    const wide = book.pages.filter((page) => page.wide);
    expect(wide).toHaveLength(1);
    expect(wide[0]?.text).toMatch(/A wide table/u);
    expect(wide[0]?.text.match(/Sloop/gu)).toHaveLength(2);
    expect(wide[0]?.text).toContain('November measurement');
  });
});

it('has no type under 6.5 pt', () => {
  expect(Math.min(...book.pages.map(({smallest}) => smallest))).toBeGreaterThanOrEqual(6.5);
});

describe('accessibility', () => {
  it('has a title, a language, and breaks no rule of PDF/UA that the structure shows', () => {
    expect(book.title).toBe('Boats – Version Next');
    expect(structure.catalog).toMatchObject({lang: 'en', marked: true});
    expect(uaBreaches(structure)).toEqual([]);
  });

  it('tells headers of columns and rows from cells', () => {
    const [, compared] = tagsOf(structure.root).filter(({type}) => type === 'Table');
    const tables = tagsOf(structure.root).filter(({type}) => type === 'Table');
    const rows = tables.map((table) => tagsOf([table]).filter(({type}) => type === 'TR').length);
    expect(compared).toBeDefined();
    expect(rows).toEqual([3, 3, 3, 5]);
    const scopes = tables.map((table) => tagsOf([table]).map(({scope}) => scope ?? ''));
    expect(scopes.map((all) => all.filter((scope) => scope === 'Row').length)).toEqual([
      2, 2, 2, 0,
    ]);
    expect(scopes[3]?.filter((scope) => scope === 'Column')).toHaveLength(4);
  });

  it('says what pictures show', () => {
    const alts = tagsOf(structure.root).flatMap(({type, alt}) => (type === 'Figure' ? [alt] : []));
    expect(alts).toEqual(expect.arrayContaining(['A red square', 'A mast with a sail.']));
    const formula = tagsOf(structure.root).find(({type}) => type === 'Formula');
    expect(formula?.alt).toBe('v=s/t^2');
  });
});

describe('each version', () => {
  it('has its own book, which its pages offer', async () => {
    const old = await readPdf(path.join(dir, 'build/book-1.0.pdf'));
    expect(outlineText(old.outline)).toEqual(['Boats of old']);
    const hrefs = async (page: string): Promise<string | undefined> =>
      (await readPage(dir, page))('a[download]').attr('href');
    expect(await hrefs('')).toBe('/harbour/book-1.0.pdf');
    expect(await hrefs('next/boats/ketch')).toBe('/harbour/next/book-current.pdf');
  });
});

describe('docusaurus pdf', () => {
  it('makes the same bytes again', async () => {
    const first = path.join(dir, 'first.pdf');
    await copyFile(file, first);
    const {code} = await docusaurusCommand(dir, ['pdf', '--docs-version', 'current'], {env});
    expect(code).toBe(0);
    expect((await readFile(file)).equals(await readFile(first))).toBe(true);
  });

  it('makes a PDF of one document', async () => {
    const args = ['pdf', '--doc', 'boats/ketch', '--docs-version', 'current'];
    const {code} = await docusaurusCommand(dir, args, {env});
    expect(code).toBe(0);
    const chapter = await readPdf(path.join(dir, 'boats-ketch.pdf'));
    expect(chapter.title).toBe('Ketch');
    expect(chapter.pages).toHaveLength(1);
    expect(chapter.pages[0]?.text).toMatch(/References[\s\S]*Anchor B/u);
    expect(chapter.links.map(({url}) => url)).toContain(
      'https://example.org/harbour/next/boats/sloop',
    );
  });

  it('takes paper and cover from the site', async () => {
    await writeFile(path.join(dir, 'cover.typ'), '#let cover = [A cover of our own]');
    const own = "contentsDepth: 2, paper: 'Letter', cover: 'cover.typ',";
    await edit(dir, 'docusaurus.config.ts', 'contentsDepth: 2,', own);
    const args = ['pdf', '--docs-version', 'current', '--out', 'letter.pdf'];
    expect((await docusaurusCommand(dir, args, {env})).code).toBe(0);
    await edit(dir, 'docusaurus.config.ts', own, 'contentsDepth: 2,');
    const {pages} = await readPdf(path.join(dir, 'letter.pdf'));
    expect(pages[0]?.text).toContain('A cover of our own');
    expect(new Set(pages.map(({size}) => size.join('×')))).toEqual(new Set(['612×792', '792×612']));
  });

  it('says what is wrong with an unknown document, and ends with code 1', async () => {
    const {code, output: said} = await docusaurusCommand(dir, ['pdf', '--doc', 'boats/raft'], {
      env,
    });
    expect(code).toBe(1);
    expect(said).toContain('no document with the id “boats/raft”');
    expect(said).not.toMatch(/\n\s+at /u);
  });
});

describe('the WebAssembly engine', () => {
  it('sets the same book twice alike, tagged, and claims no standard', async () => {
    await edit(
      dir,
      'docusaurus.config.ts',
      'contentsDepth: 2,',
      "contentsDepth: 2, engine: 'wasm',",
    );
    const make = async (out: string): Promise<Buffer> => {
      const args = ['pdf', '--docs-version', 'current', '--out', out];
      expect((await docusaurusCommand(dir, args, {env})).code).toBe(0);
      return readFile(path.join(dir, out));
    };
    expect((await make('a.pdf')).equals(await make('b.pdf'))).toBe(true);
    const own = await readStructure(path.join(dir, 'a.pdf'));
    expect(own.catalog.claimsUA).toBe(false);
    expect(uaBreaches(own)).toEqual([]);
    const {pages, outline} = await readPdf(path.join(dir, 'a.pdf'));
    expect(pages).toEqual(book.pages);
    expect(outline).toEqual(book.outline);
  });
});

describe('a book that fails', () => {
  it('names the file, ends with code 1, and leaves no half of a PDF', async () => {
    await edit(dir, 'docusaurus.config.ts', "engine: 'wasm',", "template: 'broken.typ',");
    execFileSync(process.execPath, ['-e', "fs.writeFileSync('broken.typ', '#let chapter = )')"], {
      cwd: dir,
    });
    const args = ['pdf', '--docs-version', 'current', '--out', 'never.pdf'];
    const {code, output: said} = await docusaurusCommand(dir, args, {env});
    expect(code).toBe(1);
    expect(said).toMatch(/broken\.typ: expected expression \(at #let chapter = \)\)/u);
    expect((await readdir(dir)).filter((name) => name.startsWith('never'))).toEqual([]);
  });
});
