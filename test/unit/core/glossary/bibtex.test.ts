import {describe, expect, it} from 'vitest';
import {createCollector} from '#plugin/core/problem.js';
import {readReferences} from '#plugin/core/read/references.js';

describe('BibTeX', () => {
  const bib = (text: string) => {
    const {report, problems} = createCollector({'reference-incomplete': 'ignore'});
    const sources = readReferences('a.bib', text, report) ?? [];
    return {sources, problems: problems()};
  };

  it('reads entries with their strings, accents, names and dates', () => {
    const {sources, problems} = bib(`
Some notes.
@comment{@article{no, title = {No}}}
@string{fruit = "Journal of Fruit"}
@Article{pear:2020,
  title = {The {Pear} \\'etude, \\textit{Pyrus}},
  author = {Smith, Anna B. and van der Berg, Jan},
  journal = fruit, year = 2020, month = mar, pages = {10--20},
  doi = {https://doi.org/10.1000/xyz}, pmid = {123}
}
@book(plum, title = "Plums", publisher = {Stone}, date = {2019}, isbn = {1})`);
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([
      {
        id: 'pear:2020',
        at: {file: 'a.bib', line: 5, column: 1},
        csl: {
          type: 'article-journal',
          title: 'The Pear étude, <i>Pyrus</i>',
          author: [
            {family: 'Smith', given: 'Anna B.'},
            {family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der'},
          ],
          'container-title': 'Journal of Fruit',
          issued: {'date-parts': [[2020, 3]]},
          page: '10-20',
          DOI: '10.1000/xyz',
          PMID: '123',
        },
      },
      {id: 'plum', at: {line: 11}, csl: {type: 'book', title: 'Plums', publisher: 'Stone'}},
    ]);
  });

  it('takes what is missing from the entry that is referred to', () => {
    const {sources} = bib(
      '@inbook{a, title={A}, crossref={b}}\n@book{b, title={B}, author={C, D}, publisher={P}, date={2019}}',
    );
    expect(sources.map(({id}) => id)).toEqual(['a', 'b']);
    expect(sources[0]?.csl).toMatchObject({title: 'A', 'container-title': 'B', publisher: 'P'});
  });

  it.each([
    [
      '@book{a, title={A}\n\n@book{b, title={B}}',
      ['reference-syntax 1:1 @book{a, title={A}'],
      ['b'],
    ],
    ['@book{b, title={B}}\n@book{a, title={A}', ['reference-syntax 2:1 @book{a, title={A}'], ['b']],
    ['@book{, title={A}}\n@book{b, title={B}}', ['reference-syntax 1:1 @book{, title={A}}'], ['b']],
    ['@book{a title={A}}\n@book{b, title={B}}', ['reference-syntax 1:1 @book{a title={A}}'], ['b']],
    ['@book{a, title {A}}\n@book{b, title={B}}', ['reference-syntax 1:1 @book{a'], ['b']],
    ['@book{a, date={2020-13-45}, title={A}}', ['bad-date 1:1 a mapping'], ['a']],
    ['@book{é, title={A}}', ['reference-syntax 1:1 é'], []],
    ['@book{a, title={\\{A}}', [], ['a']],
    [
      '@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}',
      ['reference-syntax 1:1 @book{a', 'reference-syntax 2:1 @book{b'],
      [],
    ],
    ['@preamble{"x"} me@pear.org', [], []],
  ])('%j', (text, problems, ids) => {
    const told = bib(text).problems.map(({rule, line, column, found}) =>
      `${rule} ${line}:${column} ${found ?? ''}`.trim(),
    );
    expect(told).toEqual(problems);
    expect(bib(text).sources.map(({id}) => id)).toEqual(ids);
  });
});
