import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {root} from '../setup/paths';
import {readPdf, type ReadPdf} from '../setup/pdf';
import {readStructure} from '../setup/pdf-structure';
import {uaBreaches} from '../setup/pdf-ua';

describe.each([
  ['2.0', 'docs/neurolysis-compendium-2.0.pdf', 'Version 2.0'],
  ['1.0', 'docs/1.0/neurolysis-compendium-1.0.pdf', 'Version 1.0'],
])('the book of %s', (_, name, version) => {
  const file = path.join(root, 'build', name);
  let book: ReadPdf;

  beforeAll(async () => {
    book = await readPdf(file);
  });

  it('breaks no rule of PDF/UA that its structure shows', async () => {
    expect([...new Set(uaBreaches(await readStructure(file)))]).toEqual([]);
  });

  it('names its version, its licence and what it is not', () => {
    expect(book.title).toBe(`Neurolysis Compendium – ${version}`);
    expect(book.lang).toBe('en-GB');
    expect(book.pages[0]?.text).toContain(version);
    expect(book.pages[0]?.text).toContain('not medical advice');
    expect(book.pages[0]?.text).toContain('CC BY 4.0');
  });

  it('ends with the glossary and the bibliography', () => {
    expect(book.outline.slice(-2).map(({title}) => title)).toEqual(['Glossary', 'Bibliography']);
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
});
