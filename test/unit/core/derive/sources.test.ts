import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatSources} from '#plugin/core/derive/sources.js';
import {readEntry} from '#plugin/core/derive/sources-text.js';
import type {Source} from '#plugin/core/model.js';

function source(id: string, csl: Source['csl'] = {}): Source {
  return {id, csl: {id, type: 'article-journal', ...csl}, at: {file: 'a.yml', line: 1, column: 1}};
}

function format(csl: Source['csl'], locale = 'en') {
  return formatSources([source('a', csl)], locale).get('a');
}

function textOf(csl: Source['csl']): string {
  const segments = format(csl)?.text ?? [];
  return segments
    .map((part) => (typeof part === 'string' ? part : Object.values(part)[0]))
    .join('');
}

const ARTICLE = {
  title: 'On <i>Pyrus</i> & 10<sup>6</sup> pears <',
  author: [
    {family: 'Smith', given: 'Anna Bea'},
    {family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der'},
    {literal: 'Pear Society'},
  ],
  issued: {'date-parts': [[2020, 3]]},
  'container-title': 'Journal of Fruit',
  volume: '3',
  issue: '2',
  page: '100-120',
  DOI: '10.1000/182',
};

describe('formatSources', () => {
  it('prints Vancouver style without number and identifiers', () => {
    expect(format({...ARTICLE, PMID: '12', PMCID: 'PMC3', URL: 'https://pear.org/a'})).toEqual({
      id: 'a',
      text: [
        'Smith AB, van der Berg J, Pear Society. On ',
        {i: 'Pyrus'},
        ' & 10⁶ pears <. Journal of Fruit. 2020 Mar;3(2):100–20.',
      ],
      links: [
        {kind: 'doi', href: 'https://doi.org/10.1000/182', text: 'doi:10.1000/182'},
        {kind: 'pubmed', href: 'https://pubmed.ncbi.nlm.nih.gov/12/', text: 'PubMed 12'},
        {kind: 'pmc', href: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3/', text: 'PMC3'},
        {kind: 'url', href: 'https://pear.org/a', text: 'https://pear.org/a'},
      ],
    });
  });

  it.each([
    ['AB', 'Smith AB.'],
    ['A', 'Smith A.'],
    ['Anna Berta', 'Smith AB.'],
    ['ÅÖ', 'Smith ÅÖ.'],
    ['Al', 'Smith A.'],
  ])('keeps the initials of %s', (given, start) => {
    expect(textOf({title: 'Pears', author: [{family: 'Smith', given}]})).toBe(`${start} Pears.`);
  });

  it('names six of more than six authors', () => {
    const author = Array.from({length: 8}, (_, i) => ({family: `Author${i}`, given: 'A'}));
    expect(textOf({title: 'Pears', author})).toContain('Author5 A, et al. Pears');
  });

  it.each([
    [
      {type: 'book', title: 'Pears', publisher: 'Stone', 'publisher-place': 'Rome', edition: '2'},
      'Pears. 2nd ed. Rome: Stone.',
    ],
    [
      {
        type: 'webpage',
        title: 'Pears',
        URL: 'https://pear.org',
        accessed: {'date-parts': [[2021, 5, 1]]},
        issued: {'date-parts': [[2020]]},
      },
      'Pears [Internet]. 2020 [cited 2021 May 1].',
    ],
    [{title: 'Pears', issued: {literal: 'in press'}}, 'Pears. in press.'],
    [{}, 'a'],
    [{type: 'nonsense', title: 'Pears'}, 'Pears.'],
    [{title: 'Pears', note: 'title: Plums', abstract: 'x'}, 'Pears.'],
  ])('prints %j', (csl, text) => {
    expect(textOf(csl)).toBe(text);
  });

  it.each([
    ['de', 'März'],
    ['de-AT', 'März'],
    ['fr-FR', 'mars'],
    ['en-GB', 'Mar'],
    ['pl', 'Mar'],
    ['frr', 'Mar'],
    ['es-MX', 'marzo'],
  ])('prints dates of %s', (locale, month) => {
    expect(format(ARTICLE, locale)?.text.at(-1)).toContain(month);
  });

  it('does not take one source for another of the same id', () => {
    expect(format({title: 'Pears'})?.text).toEqual(['Pears.']);
    expect(format({title: 'Plums'})?.text).toEqual(['Plums.']);
    expect(format({title: 'Pears'})?.text).toEqual(['Pears.']);
  });

  it('keeps order, and of two with one id the first', () => {
    const sources = [
      source('b', {title: 'B'}),
      source('constructor', {title: 'C'}),
      source('b', {title: 'D'}),
      source('__proto__', {title: 'P'}),
    ];
    const views = formatSources(sources, 'en');
    expect([...views].map(([id, {text}]) => [id, text])).toEqual([
      ['b', ['B.']],
      ['constructor', ['C.']],
      ['__proto__', ['P.']],
    ]);
    expect(formatSources([], 'en').size).toBe(0);
  });

  it('prints the others when one cannot be printed', () => {
    const views = formatSources(
      [
        source('a', {title: '<i>Figs</i>', issued: {'date-parts': [[2020], [2020, 1]]}}),
        source('b', {title: 'Limes'}),
      ],
      'en',
    );
    expect(views.get('a')?.text).toEqual([{i: 'Figs'}]);
    expect(views.get('b')?.text).toEqual(['Limes.']);
  });

  it('never throws and leaves no markup', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<b>x</b>',
        '<i>',
        '</i>x',
        '<span class="nocase">X</span>',
        '&amp;',
        '"',
        '<script>',
      ),
    );
    const csl = fc.record(
      {
        title: text,
        'container-title': text,
        volume: text,
        page: text,
        publisher: text,
        author: fc.array(fc.record({family: fc.string(), given: fc.string()}, {requiredKeys: []}), {
          maxLength: 3,
        }),
        issued: fc.record({
          'date-parts': fc.array(
            fc.array(fc.integer({min: 1, max: 12}), {minLength: 1, maxLength: 3}),
            {minLength: 1, maxLength: 2},
          ),
        }),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(csl, (record) => {
        const segments = format(record)?.text ?? [];
        expect(segments.length).toBeGreaterThan(0);
        expect(JSON.stringify(segments)).not.toMatch(/<\/?(?:div|span)|csl-entry/u);
      }),
      {numRuns: 50},
    );
  });

  it('prints many at once, and the same again for nothing', () => {
    const sources = Array.from({length: 200}, (_, i) =>
      source(`s${i}`, {...ARTICLE, title: `Pears ${i}`}),
    );
    const start = performance.now();
    expect(formatSources(sources, 'en').size).toBe(200);
    const again = performance.now();
    formatSources(sources, 'en');
    expect(performance.now() - again).toBeLessThan((again - start) / 4);
  });
});

describe('links', () => {
  it.each([
    [{DOI: '10.1000/a#b?c<d>'}, ['https://doi.org/10.1000/a%23b%3Fc%3Cd%3E']],
    [{DOI: '10.1000/AB', URL: 'http://dx.doi.org/10.1000/ab'}, ['https://doi.org/10.1000/AB']],
    [
      {PMID: '12', URL: 'https://pubmed.ncbi.nlm.nih.gov/12'},
      ['https://pubmed.ncbi.nlm.nih.gov/12/'],
    ],
    [
      {PMCID: 'PMC1', URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/'},
      ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1/'],
    ],
    [
      {PMID: '12', URL: 'https://pear.org/12'},
      ['https://pubmed.ncbi.nlm.nih.gov/12/', 'https://pear.org/12'],
    ],
    [
      {DOI: '10.1000/1', URL: 'https://doi.org/%'},
      ['https://doi.org/10.1000/1', 'https://doi.org/%'],
    ],
    [{}, []],
  ])('%j', (csl, hrefs) => {
    expect(format(csl)?.links.map(({href}) => href)).toEqual(hrefs);
  });
});

describe('readEntry', () => {
  it.each([
    ['<div class="csl-entry">A</div>', ['A']],
    ['<i>A</i><i>b</i> c', [{i: 'Ab'}, ' c']],
    ['H<sub>2</sub>O x<sup>n+1</sup> y<sup>th</sup>', ['H₂O xⁿ⁺¹ yth']],
    ['a &#38; b &lt; &unknown; &nbsp;', ['a & b < &unknown;']],
    ['<b>a</b> <span style="x">b</span>', ['a b']],
    ['a < b</i>', ['a < b']],
    ['', []],
  ])('%j', (html, segments) => {
    expect(readEntry(html)).toEqual(segments);
  });
});
