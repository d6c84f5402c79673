import {describe, expect, it} from 'vitest';
import {planBook} from '#plugin/pdf/book/plan.js';
import {splitVolumes} from '#plugin/pdf/book/volumes.js';
import type {OutlineItem, Piece, ReadDocument} from '#plugin/pdf/model.js';

function documents(ids: readonly string[], marks: Readonly<Record<string, string>> = {}) {
  return new Map(
    ids.map((id): [string, ReadDocument] => {
      const mark = marks[id];
      const attrs: Record<string, string> = mark === undefined ? {} : {'data-book': mark};
      const children = [{type: 'element' as const, tag: 'dl', attrs, children: []}];
      return [
        id,
        {id, title: id, permalink: `/${id}`, source: `docs/${id}.md`, article: {children}},
      ];
    }),
  );
}

const doc = (id: string): OutlineItem => ({kind: 'doc', id});
const category = (label: string, items: readonly OutlineItem[], own?: string): OutlineItem => ({
  kind: 'category',
  label,
  items,
  ...(own !== undefined && {doc: own}),
});

function shown(pieces: readonly Piece[]): readonly string[] {
  return pieces.map((piece) =>
    piece.kind === 'category'
      ? `${piece.level} [${piece.title}]`
      : `${piece.level} ${piece.document.id}`,
  );
}

describe('planBook', () => {
  it('goes by the sidebar, with the document of a category first in it', () => {
    const outline = [doc('a'), category('B', [doc('c'), category('D', [doc('e')])], 'b')];
    expect(shown(planBook(outline, documents(['a', 'b', 'c', 'e'])))).toEqual([
      '1 a',
      '1 [B]',
      '2 b',
      '2 c',
      '2 [D]',
      '3 e',
    ]);
  });

  it('sets glossary and bibliography once, at the end', () => {
    const outline = [doc('s'), doc('g'), doc('a'), doc('a')];
    const marks = {s: 'bibliography', g: 'glossary'};
    expect(shown(planBook(outline, documents(['a', 'g', 's'], marks)))).toEqual([
      '1 a',
      '1 g',
      '1 s',
    ]);
  });

  it('leaves out categories without documents', () => {
    expect(planBook([category('A', [category('B', [doc('gone')])])], documents([]))).toEqual([]);
  });
});

describe('splitVolumes', () => {
  const pieces = planBook(
    [doc('a'), category('B', [doc('b1'), doc('b2')]), doc('c')],
    documents(['a', 'b1', 'b2', 'c']),
  );

  it.each([
    [undefined, [['1 a', '1 [B]', '2 b1', '2 b2', '1 c']]],
    [2, [['1 a'], ['1 [B]', '2 b1', '2 b2'], ['1 c']]],
    [3, [['1 a', '1 [B]', '2 b1', '2 b2'], ['1 c']]],
    [1, [['1 a'], ['1 [B]', '2 b1', '2 b2'], ['1 c']]],
  ])('of at most %s documents begin where something begins at the top', (size, expected) => {
    expect(splitVolumes(pieces, size).map(shown)).toEqual(expected);
  });
});
