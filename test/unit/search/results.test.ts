import type {PagefindData} from '#plugin/search/client/load-index.js';
import {excerptPieces, exactFirst, resultViews} from '#plugin/search/client/results.js';
import {describe, expect, it} from 'vitest';

const data = (title: string, more: Partial<PagefindData> = {}): PagefindData => ({
  url: `/docs/${title}`,
  excerpt: '',
  meta: {title, type: 'page'},
  sub_results: [],
  ...more,
});

describe('an excerpt', () => {
  it.each([
    [
      'a <mark>robin</mark> sings',
      [
        ['a ', false],
        ['robin', true],
        [' sings', false],
      ],
    ],
    [
      '&lt;b&gt; <mark>x</mark>',
      [
        ['<b> ', false],
        ['x', true],
      ],
    ],
    ['<mark>&lt;script&gt;</mark>', [['<script>', true]]],
    ['', []],
  ])('%s is text, and never markup', (excerpt, pieces) => {
    expect(excerptPieces(excerpt).map(({text, found}) => [text, found])).toEqual(pieces);
  });
});

describe('results', () => {
  it('are in the language of their page, headings too', () => {
    const views = resultViews(
      data('a', {
        meta: {title: 'a', type: 'page', lang: 'en-GB'},
        sub_results: [{title: 'b', url: '/docs/a#b'}],
      }),
    );
    expect(views.map(({lang}) => lang)).toEqual(['en-GB', 'en-GB']);
    expect(resultViews(data('a')).map(({lang}) => lang)).toEqual([undefined]);
  });

  it('are a page and the headings under which the words stand', () => {
    const parts = ['', '#song', '#nest', '#young'].map((anchor) => ({
      title: anchor,
      url: `/docs/robin${anchor}`,
    }));
    const views = resultViews(
      data('robin', {sub_results: parts, meta: {title: 'Robin', type: 'entry', kind: 'Bird'}}),
    );
    expect(views.map(({href, type, kind, under}) => [href, type, kind, under])).toEqual([
      ['/docs/robin', 'entry', 'Bird', undefined],
      ['/docs/robin#song', 'heading', undefined, 'Robin'],
      ['/docs/robin#nest', 'heading', undefined, 'Robin'],
    ]);
  });

  it('of the very name come first, in whatever case and with whatever accents', () => {
    const found = [data('Robin song'), data('ROBÍN'), data('Robins'), data('robin')];
    expect(exactFirst(found, 'robin').map(({meta}) => meta['title'])).toEqual([
      'ROBÍN',
      'robin',
      'Robin song',
      'Robins',
    ]);
  });
});
