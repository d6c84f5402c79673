import {pageDocument, termDocument} from '#plugin/search/documents.js';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';

/** What Pagefind takes along, by name. */
function metaOf(html: string): Readonly<Record<string, string | undefined>> {
  const $ = load(html);
  return Object.fromEntries<string | undefined>(
    $('article [data-pagefind-meta]')
      .toArray()
      .map((element) => [
        ($(element).attr('data-pagefind-meta') ?? '').replace('[data-value]', ''),
        $(element).attr('data-value'),
      ]),
  );
}

describe('a page', () => {
  it('of a collection says which', () => {
    const {url, content} = pageDocument('/a', '<main><article class=x><h1>A</h1>', 'Bird & "co"');
    expect(url).toBe('/a');
    expect(metaOf(content)).toEqual({type: 'entry', kind: 'Bird & "co"'});
    expect(load(content)('article h1').text()).toBe('A');
  });

  it('without a translation says in which language it is', () => {
    const {content} = pageDocument('/a', '<article><h1>A</h1>', undefined, {lang: 'en-GB'});
    expect(metaOf(content)).toEqual({type: 'page', lang: 'en-GB'});
  });

  it('of none is a page', () => {
    expect(metaOf(pageDocument('/a', '<article><h1>A</h1>', undefined).content)).toEqual({
      type: 'page',
    });
  });
});

it('a term is found by its name, other names and definition', () => {
  const {url, content} = termDocument({
    name: 'A <b>',
    aliases: ['C', 'D'],
    definition: 'x > y',
    href: '/words#term:a',
  });
  const $ = load(content);
  expect(url).toBe('/words#term:a');
  expect(metaOf(content)).toEqual({type: 'term'});
  expect($('h1').text()).toBe('A <b>');
  expect(
    $('p')
      .map((_, element) => $(element).text())
      .get(),
  ).toEqual(['C, D', 'x > y']);
});
