import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {load} from 'cheerio';
import {beforeAll, describe, expect, it} from 'vitest';
import {root} from '../setup/paths';
import {readPdf, type ReadPdf} from '../setup/pdf';
import {readStructure, tagsOf, type PdfStructure, type Tag} from '../setup/pdf-structure';
import {uaBreaches} from '../setup/pdf-ua';

const english = {
  ...{lang: 'en-GB', title: 'Neurolysis Compendium', version: 'Version', page: 'Page 1 of'},
  notice: 'General information, not medical advice.',
  end: ['Glossary', 'Bibliography'],
};
const spanish = {
  ...{lang: 'es', title: 'Compendio de neurólisis', version: 'Versión', page: 'Página 1 de'},
  notice: 'Información general, no un consejo médico.',
  end: ['Glosario', 'Bibliografía'],
};

describe.each([
  ['docs/neurolysis-compendium-2.0.pdf', '2.0', english],
  ['docs/1.0/neurolysis-compendium-1.0.pdf', '1.0', english],
  ['es/docs/neurolysis-compendium-2.0.pdf', '2.0', spanish],
])('the book %s', (name, version, words) => {
  const file = path.join(root, 'build', name);
  let book: ReadPdf;
  let structure: PdfStructure;

  beforeAll(async () => {
    book = await readPdf(file);
    structure = await readStructure(file);
  });

  it('breaks no rule of PDF/UA that its structure shows', () => {
    expect([...new Set(uaBreaches(structure))]).toEqual([]);
  });

  it('names its version, its licence and what it is not, in its language', () => {
    const named = `${words.version} ${version}`;
    expect(book.title).toBe(`${words.title} – ${named}`);
    expect(book.lang).toBe(words.lang);
    for (const text of [words.title, named, words.notice, 'CC BY 4.0']) {
      expect(book.pages[0]?.text.replace(/\s+/gu, ' ')).toContain(text);
    }
    expect(book.pages[1]?.text).toContain(words.page.replace('1', '2'));
  });

  it('ends with the glossary and the bibliography', () => {
    expect(book.outline.slice(-2).map(({title}) => title)).toEqual(words.end);
  });

  it('has no type under 6.5 pt', () => {
    expect(Math.min(...book.pages.map(({smallest}) => smallest))).toBeGreaterThanOrEqual(6.5);
  });

  it('ends no page with the name of a fact whose value is on the next', async () => {
    const page = path.join(root, 'build', path.dirname(name), 'techniques/cryoneurolysis.html');
    const $ = load(await readFile(page, 'utf8'));
    const names = new Set(
      $('[data-book=facts] dt')
        .toArray()
        .map((dt) => $(dt).text().trim()),
    );
    expect(names.size).toBeGreaterThan(8);
    const last = book.pages.map(({text}) => {
      const lines = text.split('\n').map((line) => line.trim());
      return lines.filter((line) => line !== '' && !line.startsWith(words.version)).at(-1) ?? '';
    });
    expect(last.filter((line) => names.has(line))).toEqual([]);
  });

  it('has links that all lead somewhere, none of them to this machine', () => {
    const lost = book.links.filter(({to, url}) => to === undefined && !/^https?:/u.test(url ?? ''));
    expect(lost).toEqual([]);
    expect(book.links.filter(({url}) => url?.includes('localhost'))).toEqual([]);
  });

  it('has contents whose page numbers are true', () => {
    // A long title has a second line, on which no number stands.
    const entries = book.links.filter(
      ({from, to, text}) => from === 2 && to !== undefined && text.trim() !== '',
    );
    expect(entries.length).toBeGreaterThan(20);
    for (const {text, to} of entries) {
      expect(text).toMatch(new RegExp(` ${to ?? 0}$`, 'u'));
    }
  });

  it('marks the language of what is not translated, and of nothing else', () => {
    const languages = new Set(tagsOf(structure.root).map(({lang}) => lang ?? words.lang));
    expect([...languages].sort()).toEqual(words === spanish ? ['en-GB', 'es'] : ['en-GB']);
    const headings = tagsOf(structure.root).filter(({type}) => /^H\d$/u.test(type));
    const translated = headings.filter((heading) => languageOf(heading, words.lang) === words.lang);
    expect(translated.length).toBeGreaterThan(words === spanish ? 30 : 100);
    expect(headings.length - translated.length).toBeGreaterThan(words === spanish ? 300 : -1);
  });
});

/** The language of a heading, which a part of it may have. */
function languageOf(tag: Tag, lang: string): string {
  return tagsOf([tag]).find((part) => part.lang !== undefined)?.lang ?? lang;
}

it('has a book for each version in each language, and no half of one', async () => {
  const files = await readdir(path.join(root, 'build'), {recursive: true});
  const books = files.filter((name) => name.includes('.pdf')).sort();
  const names = ['1.0/neurolysis-compendium-1.0', 'neurolysis-compendium-2.0'];
  const all = [...names, 'next/neurolysis-compendium-current'];
  expect(books).toEqual(
    ['docs', 'es/docs'].flatMap((folder) => all.map((name) => `${folder}/${name}.pdf`)),
  );
});
