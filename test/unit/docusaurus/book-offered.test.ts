import {describe, expect, it} from 'vitest';
import {offeredVolumes} from '#plugin/docusaurus/book/offered.js';
import {withoutBooks} from '#plugin/docusaurus/book/withdraw.js';
import type {OutlineItem} from '#plugin/pdf/model.js';

describe('offeredVolumes', () => {
  const doc = (id: string): OutlineItem => ({kind: 'doc', id});
  const ids = ['words', 'a', 'b', 'c'];
  const source = {
    ...{version: '1.0', versionLabel: '1.0', path: '/harbour/1.0/'},
    documents: ids.map((id) => ({
      ...{id, title: id, permalink: `/${id}`, source: `${id}.md`},
      ...(id === 'words' && {closes: 'glossary' as const}),
    })),
    outline: [
      doc('words'),
      {kind: 'category' as const, label: 'A', items: [doc('a'), doc('b')]},
      doc('c'),
      doc('gone'),
    ],
  };

  it.each([
    [false, ['/harbour/1.0/book-1.0-es.pdf']],
    // The glossary goes to the end: A with two, then c and the glossary.
    [2, ['/harbour/1.0/book-1.0-es.pdf', '/harbour/1.0/book-1.0-es-2.pdf']],
    [4, ['/harbour/1.0/book-1.0-es.pdf']],
  ] as const)('with volumes of %s', (volumes, hrefs) => {
    const options = {fileName: 'book-{version}-{locale}', volumes};
    expect(offeredVolumes(source, options, 'es')).toEqual(hrefs);
  });
});

describe('withoutBooks', () => {
  it.each([
    ['<p><a href=/b.pdf download>B</a></p>', '<p hidden><a>B</a></p>'],
    ['<p><a href="/b.pdf" download="">B</a></p>', '<p hidden><a>B</a></p>'],
    ['<p><a href=/b.pdf.html>other</a></p>', '<p><a href=/b.pdf.html>other</a></p>'],
    ['<p><a href=/bxpdf>other</a></p>', '<p><a href=/bxpdf>other</a></p>'],
  ])('takes the link out of %s', (before, after) => {
    const page = (text: string, mark = ''): string => `<!doctype html><html${mark} lang=en>${text}`;
    expect(withoutBooks(page(before), ['/b.pdf', '/c.pdf'])).toBe(
      page(after, ' data-missing-books="/b.pdf /c.pdf"'),
    );
  });
});
