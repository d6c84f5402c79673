import {describe, expect, it} from 'vitest';
import {createTermIndex} from '#plugin/core/link/term-index.js';
import {scanProse} from '#plugin/core/link/prose.js';
import {createCollector} from '#plugin/core/problem.js';
import {readGlossary} from '#plugin/core/read/terms.js';
import {readYaml} from '#plugin/core/read/yaml.js';
import type {ReadPage} from '#plugin/core/stages.js';
import {checkTerms} from '#plugin/core/validate/terms.js';

function readFile(text: string, file: string) {
  const {report} = createCollector();
  const node = readYaml(`terms:\n${text}`, {file, firstLine: 1}, report);
  return node ? readGlossary(node, file, report) : [];
}

function check(files: Readonly<Record<string, string>>, body = '') {
  const terms = Object.entries(files).flatMap(([file, text]) => readFile(text, file));
  const page = {bodyFile: 'page.md', prose: scanProse(body, {mdx: false})} as ReadPage;
  const {report, problems} = createCollector();
  checkTerms({terms, pages: [page]}, report);
  return problems();
}

describe('terms against each other', () => {
  it('names both places of an id that is taken', () => {
    const [problem, ...others] = check({
      'a.yml': '- {term: Pear, definition: x}',
      'b.md': '- {term: pear, definition: y}',
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'duplicate-id',
      file: 'b.md',
      line: 2,
      column: 3,
      found: 'pear',
    });
    expect(problem?.message).toContain('a.yml:2:3');
  });

  it.each([
    ['- {term: Pear, definition: x}\n- {term: Fruit, definition: y, aliases: [pear]}', '3:42'],
    ['- {term: Fruit, definition: y, aliases: [Pear]}\n- {term: pear, definition: x}', '3:3'],
    [
      '- {term: A b, definition: y, aliases: [pear]}\n- {term: C d, definition: x, aliases: [e, Pear]}',
      '3:43',
    ],
  ])('tells of a name that is shared: %j', (text, place) => {
    const problems = check({'a.yml': text});
    expect(problems.map(({rule, line, column}) => [rule, `${line}:${column}`])).toEqual([
      ['duplicate-alias', place],
    ]);
    expect(problems[0]?.message).toContain('a.yml:2:');
  });

  it('lets abbreviations differ by case alone', () => {
    expect(
      check({'a.yml': '- {term: FIG, definition: x, id: a}\n- {term: fig, definition: y, id: b}'}),
    ).toEqual([]);
  });

  it.each([
    ['paer', 'pear', 'pear'],
    ['Williams', 'pear', 'pear'],
    ['walnut', undefined, '- term: walnut\n  definition: What it means.'],
  ])('tells of a dangling see: %s', (see, suggestion, fix) => {
    const [problem] = check({
      'a.yml': `- {term: Pear, definition: x, aliases: [Williams]}\n- {term: B c, definition: y, see: [pear, ${see}]}`,
    });
    expect(problem).toMatchObject({
      rule: 'dangling-term',
      file: 'a.yml',
      line: 3,
      column: 42,
      found: see,
    });
    expect(problem?.suggestion).toBe(suggestion);
    expect(problem?.fix).toBe(fix);
  });
});

describe('links to terms', () => {
  const files = {
    'a.yml':
      '- {term: Red pear, definition: x, aliases: [Williams, Fruit]}\n- {term: Plum, definition: y, aliases: [fruit]}',
  };
  const links = (body: string) => check(files, body).filter(({file}) => file === 'page.md');

  it.each(['red-pear', 'Red%20pear', 'williams', 'PLUM', 'off'])('finds %s', (target) => {
    expect(links(`[x](term:${target})`)).toEqual([]);
  });

  it('tells of one that is unknown', () => {
    expect(links('A\n\nB [x](term:red-paer)')).toMatchObject([
      {
        rule: 'dangling-term',
        line: 3,
        column: 3,
        found: 'red-paer',
        suggestion: 'red-pear',
        fix: '[text](term:red-pear)',
      },
    ]);
    expect(links('[x](term:wiliams)')).toMatchObject([{suggestion: 'red-pear'}]);
    expect(links('[x](term:stone)')[0]).not.toHaveProperty('suggestion');
  });

  it.each([
    ['A\n\nB [x](term:red pear) C', 3, 3, 'red-pear', '[x](term:red-pear)'],
    ['[x](term: plum)', 1, 1, 'plum', '[x](term:plum)'],
    ['[x] (term:plum)', 1, 1, 'plum', '[x](term:plum)'],
    ['[x](term:red paer)', 1, 1, 'red-pear', '[x](term:red-pear)'],
    ['# [x](term:two words)', 1, 3, undefined, '[x](<term:two words>)'],
  ])('tells that %j is no link', (body, line, column, suggestion, fix) => {
    const [problem, ...others] = links(body);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({rule: 'dangling-term', line, column, fix});
    expect(problem?.suggestion).toBe(suggestion);
  });

  it.each(['[x](<term:red pear>)', '`[x](term:red pear)`', '\\[x](term:red pear)'])(
    'leaves %s',
    (body) => {
      expect(links(body)).toEqual([]);
    },
  );

  it('tells of one that could be either', () => {
    expect(links('[x](term:fruit)')).toMatchObject([
      {
        rule: 'ambiguous-term',
        line: 1,
        column: 1,
        found: 'fruit',
        expected: 'one of: red-pear, plum',
      },
    ]);
  });
});

describe('createTermIndex', () => {
  const find = createTermIndex([
    {id: 'plum', name: 'FIG', aliases: ['pear']},
    {id: 'pear', name: 'fig', aliases: ['Plum', 'x']},
    {id: 'kiwi', name: 'Kiwi', aliases: ['x']},
  ]);

  it.each([
    ['pear', ['pear']],
    ['fig', ['pear']],
    ['FIG', ['plum']],
    ['Plum', ['pear']],
    ['x', ['pear', 'kiwi']],
    ['KIWI', ['kiwi']],
    ['Fig', ['pear']],
    ['FiG', ['plum', 'pear']],
    ['', []],
    ['constructor', []],
  ])('%s', (target, ids) => {
    expect(find(target)).toEqual(ids);
  });
});
