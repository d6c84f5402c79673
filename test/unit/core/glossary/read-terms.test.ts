import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createCollector} from '#plugin/core/problem.js';
import {isTermId, termIdOf} from '#plugin/core/read/term-id.js';
import {localizeTerms, readGlossary, readTerms} from '#plugin/core/read/terms.js';
import {readYaml} from '#plugin/core/read/yaml.js';

function glossary(text: string) {
  const {report, problems} = createCollector();
  const node = readYaml(text, {file: 'glossary.yml', firstLine: 1}, report);
  const terms = node ? readGlossary(node, 'glossary.yml', report) : [];
  return {terms, problems: problems()};
}

/** Rule, place and what was found of every problem. */
function problemsOf(text: string) {
  return glossary(text).problems.map(({rule, line, column, found}) =>
    `${rule} ${line}:${column} ${found ?? ''}`.trim(),
  );
}

describe('readGlossary', () => {
  it('reads a whole term', () => {
    const {terms, problems} = glossary(
      [
        'terms:',
        '  - term: Red  pear',
        '    id: pear',
        '    aliases: [Williams,  Bartlett]',
        '    definition: A fruit.',
        '    cite: [a, b]',
        '    see: plum',
        '    autolink: false',
        '  - {term: Plum, definition: Another.}',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(terms).toEqual([
      {
        id: 'pear',
        name: 'Red pear',
        aliases: ['Williams', 'Bartlett'],
        aliasAt: [
          {line: 4, column: 15},
          {line: 4, column: 26},
        ],
        definition: 'A fruit.',
        cite: ['a', 'b'],
        citeAt: [
          {line: 6, column: 12},
          {line: 6, column: 15},
        ],
        see: ['plum'],
        seeAt: [{line: 7, column: 10}],
        autolink: false,
        at: {file: 'glossary.yml', line: 2, column: 5},
      },
      expect.objectContaining({id: 'plum', name: 'Plum', aliases: [], autolink: true}),
    ]);
  });

  it.each([
    ['- {term: a b, definition: c}', ['not-a-mapping 1:1 a list']],
    ['pear', ['not-a-mapping 1:1 pear']],
    ['other: 1', ['missing-field 1:1 nothing', 'unknown-key 1:1 other']],
    ['terms: pear', ['wrong-type 1:8 pear']],
    ['terms: [pear]', ['wrong-type 1:9 pear']],
    ['terms: []', []],
    ['terms:\n- {term: A b, definition: c, alias: d}', ['unknown-key 2:30 alias']],
    ['terms:\n- {definition: c}', ['missing-field 2:3 nothing']],
    ['terms:\n- {term: A b}', ['missing-field 2:3 nothing']],
    ['terms:\n- {term: , definition: c}', ['missing-field 2:4 nothing']],
    ['terms:\n- {term: A b, defintion: c}', ['unknown-key 2:15 defintion']],
    ['terms:\n- {term: A b, definition: c, d}', ['wrong-type 2:27 c, d']],
    ['terms:\n- {term: A, b, definition: c}', ['wrong-type 2:10 A, b']],
    ['terms:\n- {term: [a], definition: c}', ['wrong-type 2:10 a list']],
    ['terms:\n- {term: A b, definition: {}}', ['wrong-type 2:27 a mapping']],
    ['terms:\n- {term: A b, definition: c, autolink: sure}', ['wrong-type 2:40 sure']],
    ['terms:\n- {term: A b, definition: c, aliases: [d, ""]}', ['wrong-type 2:43 nothing']],
    ['terms:\n- {term: A b, definition: c, aliases: {d: e}}', ['wrong-type 2:39 a mapping']],
    [
      'terms:\n- {term: Red, definition: c, aliases: [red, fig, Fig]}',
      ['duplicate-alias 2:40 red', 'duplicate-alias 2:50 Fig'],
    ],
    ['terms:\n- {term: A b, definition: c, cite: [[a]]}', ['wrong-type 2:37 a list']],
    ['terms:\n- {term: A b, definition: c, id: A/b}', ['wrong-type 2:34 A/b']],
    ['terms:\n- {term: A b, definition: c, id: "#"}', ['wrong-type 2:34 #']],
    ['terms:\n- {term: "++", definition: c}', ['wrong-type 2:3 ++']],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    ['terms:\n- {term: A b, definition: c, aliasses: d}', {suggestion: 'aliases', fix: 'aliases:'}],
    ['terms:\n- {term: A b, definition: c, id: A B}', {suggestion: 'a-b', fix: 'id: a-b'}],
    ['terms:\n- {term: A b, definition: c, aliases: [dd, Dd]}', {fix: 'aliases: [dd]'}],
    [
      'terms:\n- term: A b\n  definition: c\n  cite: d, e',
      {rule: 'wrong-type', fix: 'cite: [d, e]'},
    ],
    [
      'terms:\n- term: A b\n  definition: c\n  aliases: d, e f',
      {rule: 'wrong-type', line: 4, column: 12, fix: 'aliases: [d, e f]'},
    ],
    ['terms:\n- {term: A b, definition: c, aliases: d, e}', {fix: 'aliases: [d, e]'}],
    ['terms:\n- {term: A b, definition: c, d}', {fix: "definition: 'c, d'"}],
    ['terms:\n- pear', {fix: '{term: pear, definition: …}'}],
  ])('tells how to mend %j', (text, told) => {
    expect(glossary(text).problems).toMatchObject([told]);
  });

  it('lets an alias in a list hold a comma', () => {
    expect(glossary("terms:\n- {term: A b, definition: c, aliases: ['d, e']}")).toMatchObject({
      terms: [{aliases: ['d, e']}],
      problems: [],
    });
  });

  it('keeps what can be kept of a faulty file', () => {
    expect(glossary('- {term: Pear, definition: A fruit.}').terms).toHaveLength(1);
    expect(glossary('terms:\n- {term: Pear}').terms).toMatchObject([{id: 'pear', definition: ''}]);
    expect(glossary('terms:\n- {term: Pear, definition: c, id: A B}').terms).toMatchObject([
      {id: 'a-b'},
    ]);
    expect(
      glossary('terms:\n- {definition: A fruit.}\n- {term: "+", definition: c}').terms,
    ).toEqual([]);
  });
});

it('tells which document defines a term', () => {
  const {report} = createCollector();
  const node = readYaml('- {term: Pear, definition: c}', {file: 'a.md', firstLine: 3}, report);
  const terms = node ? readTerms(node, {file: 'a.md', docId: 'fruit/a'}, report) : [];
  expect(terms).toMatchObject([{definedIn: 'fruit/a', at: {file: 'a.md', line: 3, column: 3}}]);
});

describe('ids', () => {
  it.each([
    ['Red pear', 'red-pear'],
    ['Pear (dry)', 'pear-dry'],
    ['C++', 'c'],
    ['a_b', 'a-b'],
    ['Cafe\u0301', 'caf\u00E9'],
    ['蘋果', '蘋果'],
    ['red–green', 'redgreen'],
    ['--', ''],
  ])('of %j is %j', (name, id) => {
    expect(termIdOf(name)).toBe(id);
  });

  it('are valid whenever there is one', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 30}), (name) => {
        const id = termIdOf(name);
        expect(id === '' || isTermId(id)).toBe(true);
      }),
    );
  });

  it.each(['', 'A', 'a b', '-a', 'a-', 'a--b', 'a/b', '../a', 'a.b', 'a'.repeat(101)])(
    '%j is none',
    (id) => {
      expect(isTermId(id)).toBe(false);
    },
  );
});

describe('localizeTerms', () => {
  const {terms} = glossary(
    'terms:\n- {term: Pear, definition: A fruit., aliases: [Williams], cite: [a], see: [plum]}\n- {term: Plum, definition: Another.}',
  );
  const localize = (text: string) => {
    const {report, problems} = createCollector();
    const localized = localizeTerms(terms, glossary(text).terms, report);
    return {localized, problems: problems()};
  };

  it('lays texts over, and nothing else', () => {
    const {localized, problems} = localize(
      'terms:\n- {id: pear, term: Birne, definition: Eine Frucht., aliases: [Kaiserbirne], cite: [b], autolink: false}',
    );
    expect(problems).toEqual([]);
    const at = {file: 'glossary.yml', line: 2, column: 3};
    expect(localized).toEqual([
      {
        ...terms[0],
        name: 'Birne',
        definition: 'Eine Frucht.',
        aliases: ['Kaiserbirne'],
        aliasAt: [{line: 2, column: 63}],
        at,
        citeAt: [at],
        seeAt: [at],
      },
      terms[1],
    ]);
  });

  it('keeps a definition that is not translated', () => {
    expect(localize('terms:\n- {id: pear, term: Birne}').localized).toMatchObject([
      {name: 'Birne', definition: 'A fruit.'},
      {name: 'Plum'},
    ]);
  });

  it('tells of what there is not', () => {
    expect(localize('terms:\n- {id: paer, term: Birne, definition: x}').problems).toMatchObject([
      {
        rule: 'localized-data',
        line: 2,
        column: 3,
        found: 'paer',
        suggestion: 'pear',
        fix: 'id: pear',
      },
    ]);
    expect(localizeTerms([], glossary('terms:\n- {term: Birne, definition: x}').terms)).toEqual([]);
  });
});
