import {describe, expect, it} from 'vitest';
import {createCollector} from '#plugin/core/problem.js';
import {readReferences} from '#plugin/core/read/references.js';

/** The CSL of an item that holds only the given line, and the rules that it breaks. */
function csl(line: string) {
  const {report, problems} = createCollector({'reference-incomplete': 'ignore'});
  const [source] = readReferences('a.yml', `- id: a\n  type: book\n  ${line}`, report) ?? [];
  return {...source?.csl, problems: problems().map(({rule}) => rule)};
}

describe('names', () => {
  it.each([
    [
      'author: [{family: A, given: B, comma-suffix: true, suffix: Jr}]',
      [{family: 'A', given: 'B', 'comma-suffix': true, suffix: 'Jr'}],
      [],
    ],
    ['author: [{literal: A}, {given: B}]', [{literal: 'A'}, {given: 'B'}], []],
    ['author: [{family: A, first: B}]', [{family: 'A'}], ['unknown-key']],
    ['author: [{family: A, given: }]', [{family: 'A'}], []],
    ['author: [{suffix: Jr}]', [], ['wrong-type']],
    ['author: "B, A"', [{family: 'B', given: 'A'}], ['wrong-type']],
    ['author: {family: B}', [{literal: 'Name'}], ['wrong-type']],
    ['author: [A, [B]]', [{literal: 'A'}, {literal: 'Name'}], ['wrong-type', 'wrong-type']],
  ])('%s', (line, author, problems) => {
    expect(csl(line)).toMatchObject({author, problems});
  });
});

describe('dates', () => {
  it.each([
    ['2020', {'date-parts': [[2020]]}],
    ['"2020-01"', {'date-parts': [[2020, 1]]}],
    ['2020-02-29', {'date-parts': [[2020, 2, 29]]}],
    ['2020~', {'date-parts': [[2020]], circa: true}],
    ['2020-21', {'date-parts': [[2020]], season: 1}],
    ['2020/2021-05', {'date-parts': [[2020], [2021]]}],
    ['0050', {'date-parts': [[50]]}],
    ['{date-parts: [[2020, 1, 31]]}', {'date-parts': [[2020, 1, 31]]}],
    [
      '{date-parts: [["2020"], [2021, "02"]], circa: true, season: 2}',
      {'date-parts': [[2020], [2021]], circa: true, season: 2},
    ],
    ['{date-parts: [[2020]], circa: 0, season: 9}', {'date-parts': [[2020]]}],
    ['{raw: 2020-01}', {'date-parts': [[2020, 1]]}],
    ['{raw: in press}', {literal: 'in press'}],
    ['{literal: in press}', {literal: 'in press'}],
  ])('%s', (date, issued) => {
    const item = csl(`issued: ${date}`);
    expect(item).toMatchObject({issued, problems: []});
    expect(item).toHaveProperty('issued', issued);
  });

  it.each([
    'in press',
    '2020-13',
    '2021-02-29',
    '2020-1',
    '20',
    '2020/2021/2022',
    '2020/',
    '[2020]',
    '{date-parts: [2020]}',
    '{date-parts: []}',
    '{date-parts: [[2020, 1, 32]]}',
    '{date-parts: [[2020, 1, 1, 1]]}',
    '{date-parts: [[]]}',
    '{date-parts: [[x]]}',
    '{date-parts: [[2020.5]]}',
    '{date-parts: 2020}',
    '{season: 1}',
    '{}',
  ])('%s is none', (date) => {
    expect(csl(`issued: ${date}`)).toEqual({id: 'a', type: 'book', problems: ['bad-date']});
  });

  it('tells of a key that no date has', () => {
    expect(csl('issued: {year: 2020, literal: x}').problems).toEqual(['unknown-key']);
  });
});

describe('identifiers', () => {
  it.each([
    ['DOI', '10.1000/182', '10.1000/182'],
    ['DOI', 'doi:10.1000.10/a(b)c', '10.1000.10/a(b)c'],
    ['DOI', 'http://dx.doi.org/10.1000/a%3Cb', '10.1000/a<b'],
    ['DOI', '"10.1000/50%"', '10.1000/50%'],
    ['PMID', '123', '123'],
    ['PMID', '"PMID: 123"', '123'],
    ['PMID', 'https://pubmed.ncbi.nlm.nih.gov/123/', '123'],
    ['PMCID', 'PMC12', 'PMC12'],
    ['PMCID', '12', 'PMC12'],
    ['PMCID', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12/', 'PMC12'],
    ['PMCID', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12/', 'PMC12'],
    ['URL', 'https://pear.org/a?b=c', 'https://pear.org/a?b=c'],
  ])('%s %s', (key, written, bare) => {
    expect(csl(`${key}: ${written}`)).toEqual({id: 'a', type: 'book', [key]: bare, problems: []});
  });

  it.each([
    ['DOI', '10.1000', 'reference-syntax'],
    ['DOI', 'pear', 'reference-syntax'],
    ['DOI', '[10.1000/1]', 'reference-syntax'],
    ['PMID', '12a', 'reference-syntax'],
    ['PMID', '0', 'reference-syntax'],
    ['PMCID', 'pear', 'reference-syntax'],
    ['URL', 'pear.org', 'bad-url'],
    ['URL', 'javascript:alert(1)', 'bad-url'],
    ['URL', 'https://', 'bad-url'],
    ['URL', '"https://[x"', 'bad-url'],
  ])('%s %s is none', (key, written, rule) => {
    expect(csl(`${key}: ${written}`)).toEqual({id: 'a', type: 'book', problems: [rule]});
  });
});
