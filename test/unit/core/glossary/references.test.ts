import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createCollector} from '#plugin/core/problem.js';
import {checkSources, readReferences} from '#plugin/core/read/references.js';

function read(text: string, file = 'references.yml') {
  const {report, problems} = createCollector({'reference-incomplete': 'ignore'});
  const sources = readReferences(file, text, report) ?? [];
  return {sources, problems: problems()};
}

function problemsOf(text: string, file?: string) {
  return read(text, file).problems.map(({rule, line, column, found}) =>
    `${rule} ${line}:${column} ${found ?? ''}`.trim(),
  );
}

const YAML = `
- id: pear-2020
  type: article-journal
  title: On  pears
  author: [{family: Berg, given: Anna, non-dropping-particle: van der}, {literal: Pear Society}]
  issued: 2020-03
  container-title: Fruit
  volume: 012
  page: 1-9
  DOI: https://doi.org/10.1000/182
  custom: {mine: 1}
`;

const PEAR = {
  id: 'pear-2020',
  type: 'article-journal',
  title: 'On pears',
  author: [
    {family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der'},
    {literal: 'Pear Society'},
  ],
  issued: {'date-parts': [[2020, 3]]},
  'container-title': 'Fruit',
  volume: '012',
  page: '1-9',
  DOI: '10.1000/182',
  custom: {mine: 1},
};

describe('YAML and JSON', () => {
  it.each([
    ['a list', YAML, 'references.yaml'],
    ['a mapping', `references:${YAML.replaceAll('\n', '\n  ')}`, 'references.yml'],
    ['JSON', JSON.stringify([{...PEAR, volume: '012'}], undefined, '\t'), 'references.json'],
  ])('reads %s', (_, text, file) => {
    const {sources, problems} = read(text, file);
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([{id: 'pear-2020', csl: PEAR, at: {file}}]);
  });

  it('tells where an item stands', () => {
    expect(read(YAML).sources[0]?.at).toEqual({file: 'references.yml', line: 2, column: 3});
    const json = '[\n\t{"id": "a", "type": "book"}]';
    expect(read(json, 'a.json').sources[0]?.at).toEqual({file: 'a.json', line: 2, column: 2});
  });

  it.each([
    ['pear', 'a.yml', ['wrong-type 1:1 pear']],
    ['[pear]', 'a.yml', ['wrong-type 1:2 pear']],
    ['other: []', 'a.yml', ['wrong-type 1:1 a mapping']],
    ['references: []\nother: 1', 'a.yml', ['unknown-key 2:1 other']],
    ['references: 1', 'a.yml', ['wrong-type 1:13 1']],
    ['', 'a.yml', []],
    [
      '[{"id": "a" "type": "book"}]',
      'a.json',
      ['reference-syntax 1:11 [{"id": "a" "type": "book"}]'],
    ],
    ['[{"id": "a",', 'a.json', ['reference-syntax 1:1 [{"id": "a",']],
  ])('%j in %s', (text, file, problems) => {
    expect(problemsOf(text, file)).toEqual(problems);
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(
          fc.constantFrom(
            '@article{',
            'a',
            ',',
            '=',
            '{',
            '}',
            '"',
            '\n',
            '@',
            '(',
            ')',
            '\\',
            '#',
            '%',
            '- id: a\n',
            '  type: book\n',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.yml', 'a.json', 'a.bib'), (sample, file) => {
        expect(() => read(sample, file)).not.toThrow();
      }),
    );
  });
});

describe('items', () => {
  it.each([
    ['- {type: book}', ['missing-field 1:3 nothing']],
    ['- {id: , type: book}', ['missing-field 1:3 nothing']],
    ['- {id: [a], type: book}', ['reference-syntax 1:8 a list']],
    ['- {id: Müller 2020., type: book}', ['reference-syntax 1:8 Müller 2020.']],
    ['- {id: a}', ['missing-field 1:3 nothing']],
    ['- {id: a, type: artcle}', ['enum-value 1:17 artcle']],
    ['- {id: a, type: [book]}', ['enum-value 1:17 a list']],
    ['- {id: a, type: book, doi: x}', ['unknown-key 1:23 doi']],
    ['- {id: a, type: book, pages: 1}', ['unknown-key 1:23 pages']],
    ['- {id: a, type: book, title: [x]}', ['wrong-type 1:30 a list']],
    ['- {id: a, type: book, title: , author: }', []],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    ['- {id: Müller 2020., type: book}', {suggestion: 'Muller-2020', fix: 'id: Muller-2020'}],
    ['- {id: 蘋果, type: book}', {fix: 'id: name-2020'}],
    ['- {id: a, type: artcle}', {suggestion: 'article', fix: 'type: article'}],
    ['- {id: a, type: book, doi: x}', {suggestion: 'DOI', fix: 'DOI:'}],
    ['- {id: a, type: book, author: "Berg, Anna"}', {fix: 'author: [{family: Berg, given: Anna}]'}],
    ['- {id: a, type: book, author: [Berg A]}', {fix: '{family: Berg, given: A}'}],
    ['- {id: a, type: book, author: [Pear Society]}', {fix: '{literal: Pear Society}'}],
    [
      '- {id: a, type: book, author: "Berg A, van der Meer BC"}',
      {fix: 'author: [{family: Berg, given: A}, {family: van der Meer, given: BC}]'},
    ],
    [
      '- {id: a, type: book, author: "Berg, Anna and Pear Society"}',
      {fix: 'author: [{family: Berg, given: Anna}, {literal: Pear Society}]'},
    ],
    ['- {id: a, type: book, journal: Fruit}', {fix: 'container-title:'}],
    ['- {id: a, type: book, year: 2020}', {fix: 'issued:'}],
    ['- {id: a, type: book, URL: pear.org}', {fix: 'URL: https://pear.org'}],
    ['- {id: a, type: book, URL: x y}', {fix: 'URL: https://example.org/'}],
  ])('tells how to mend %j', (text, told) => {
    expect(read(text).problems).toMatchObject([told]);
  });

  it('takes a number for an id, and an unknown type for a document', () => {
    expect(read('- {id: 12, type: nonsense}').sources).toMatchObject([
      {id: '12', csl: {id: '12', type: 'document'}},
    ]);
  });
});

describe('completeness', () => {
  const incomplete = (text: string) => {
    const {report, problems} = createCollector();
    readReferences('a.yml', text, report);
    return problems().map(({rule, level, fix}) => ({rule, level, fix}));
  };

  it.each([
    ['title: x, author: [{literal: y}], DOI: 10.1000/1'],
    ['title: x, editor: [{literal: y}], PMID: 1'],
    ['title: x, publisher: y, ISBN: 1'],
    ['title: x, container-title: y, URL: https://a.org'],
    ['title: x, container-title: y, PMCID: PMC1'],
  ])('%s is complete', (variables) => {
    expect(incomplete(`- {id: a, type: book, ${variables}}`)).toEqual([]);
  });

  it.each([
    ['title: x, author: [{literal: y}]', 'DOI: …'],
    ['title: , publisher: y, URL: https://a.org', 'title: …'],
    ['title: x, DOI: 10.1000/1', 'author: …'],
    ['note: x', 'title: …\nauthor: …\nDOI: …'],
  ])('%s is not', (variables, fix) => {
    expect(incomplete(`- {id: a, type: book, ${variables}}`)).toEqual([
      {rule: 'reference-incomplete', level: 'warn', fix},
    ]);
  });
});

it('tells of an id that two files have', () => {
  const sources = [
    ...read('- {id: a, type: book}').sources,
    ...read('- {id: b, type: book}\n- {id: a, type: book}', 'b.yml').sources,
  ];
  const {report, problems} = createCollector();
  checkSources({sources}, report);
  expect(problems()).toMatchObject([
    {rule: 'duplicate-id', file: 'b.yml', line: 2, column: 3, found: 'a'},
  ]);
  expect(problems()[0]?.message).toContain('references.yml:1:3');
});
