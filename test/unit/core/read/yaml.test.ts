import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  getPair,
  getValue,
  isEmpty,
  itemsOf,
  parseYaml,
  readYaml,
  textOf,
  toData,
} from '#plugin/core/read/yaml.js';
import {describe as describeNode, shorten} from '#plugin/core/read/yaml-nodes.js';
import {collect, places} from './problems.js';

const read = (text: string, firstLine = 1) =>
  collect((report) => readYaml(text, {file: 'a.yml', firstLine}, report));
const dataOf = (text: string) => {
  const {result} = read(text);
  return result && toData(result);
};

describe('readYaml', () => {
  it.each([
    ['text', 'a: b', {a: 'b'}],
    ['no dates', 'a: 2020-13-40\nb: 2020-01-02', {a: '2020-13-40', b: '2020-01-02'}],
    ['no sexagesimals', 'a: 1:30', {a: '1:30'}],
    ['no octals', 'a: 010', {a: 10}],
    ['no yes', 'a: yes\nb: true', {a: 'yes', b: true}],
    ['CRLF', 'a: b\r\nc: |\r\n  d\r\n  e\r\nf: g\r\n', {a: 'b', c: 'd\ne\n', f: 'g'}],
    ['empty values', 'a:\nb: ~\nc: ""', {a: null, b: null, c: ''}],
    [
      'keys that are no strings',
      '1: a\ntrue: b\n2020-01-01: c',
      {1: 'a', true: 'b', '2020-01-01': 'c'},
    ],
    ['flow', 'a: {b: [1, 2.50]}', {a: {b: [1, 2.5]}}],
    ['small aliases', 'a: &x {b: 1}\nc: *x', {a: {b: 1}, c: {b: 1}}],
    ['a list item without text', '- a\n-\n', ['a', null]],
    ['a version line', '%YAML 1.1\n---\na: yes', {a: 'yes'}],
  ])('reads %s', (_, text, expected) => {
    const {result, problems} = read(text);
    expect(problems).toEqual([]);
    expect(result && toData(result)).toEqual(expected);
  });

  it.each([[''], ['# only a comment\n'], ['\n\n']])('finds nothing in %j', (text) => {
    expect(collect((report) => parseYaml(text, {file: 'a.yml', firstLine: 1}, report))).toEqual({
      result: {broken: false},
      problems: [],
    });
  });

  it('keeps what was written and where', () => {
    const {result} = read('a: 1.50\nb:\n  - "x y"\n', 4);
    expect(result).toEqual({
      kind: 'map',
      at: {line: 4, column: 1},
      pairs: [
        {
          key: 'a',
          keyAt: {line: 4, column: 1},
          value: {kind: 'scalar', value: 1.5, written: '1.50', at: {line: 4, column: 4}},
        },
        {
          key: 'b',
          keyAt: {line: 5, column: 1},
          value: {
            kind: 'list',
            at: {line: 6, column: 3},
            items: [{kind: 'scalar', value: 'x y', written: 'x y', at: {line: 6, column: 5}}],
          },
        },
      ],
    });
  });

  it.each([
    ['a second colon', 'title: Foo: bar', ['yaml-syntax 1:8'], "title: 'Foo: bar'"],
    ['a percent sign', 'a: %x', ['yaml-syntax 1:4'], "a: '%x'"],
    ['a backslash in quotes', 'a: "it\\q"', ['yaml-syntax 1:7'], "a: 'it\\q'"],
    ['a greater-than sign', 'a: >95 %\nb: 1', ['yaml-syntax 1:6'], "a: '>95 %'"],
    ['the same in a list', '- >= 3', ['yaml-syntax 1:4'], "- '>= 3'"],
    [
      'the same in braces',
      'a: {value: >95 %, cite: x}',
      ['yaml-syntax 1:12'],
      "a: {value: '>95 %', cite: x}",
    ],
    ['a star', 'a: *x y', ['yaml-syntax 1:7'], "a: '*x y'"],
    ['a tab', 'a:\n\tb: 1\n', ['yaml-tab 2:1'], '  b: 1'],
    ['a tab behind spaces', 'a:\n  - x\n\t- y\n', ['yaml-tab 3:1'], '  - y'],
    ['uneven indentation', 'a:\n   b: 1\n  c: 2\n', ['yaml-syntax 3:3'], '   c: 2'],
    ['an open bracket', 'a: [b\n', ['yaml-syntax 1:4'], 'a: [b]'],
    ['an open quote', 'a: "b\n', ['yaml-syntax 1:4'], 'a: "b"'],
    ['a tag', 'a: !!binary x', ['yaml-syntax 1:4'], undefined],
  ])('reports %s', (_, text, expected, fix) => {
    const {problems} = read(text);
    expect(places(problems)).toEqual(expected);
    expect(problems[0]?.fix).toBe(fix);
  });

  it('tells broken from empty', () => {
    const {result} = collect((report) => parseYaml('a: [', {file: 'a.yml', firstLine: 1}, report));
    expect(result).toEqual({broken: true});
  });

  it.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3', ['yaml-duplicate-key 3:1'], {a: 1, b: 2}],
    ['a nested duplicate', 'x:\n  a: 1\n  a: 3', ['yaml-duplicate-key 3:3'], {x: {a: 1}}],
    ['__proto__', 'a: 1\n__proto__: {b: 2}', ['unsafe-key 2:1'], {a: 1}],
    [
      'constructor',
      'x: {constructor: 1, prototype: 2}',
      ['unsafe-key 1:5', 'unsafe-key 1:21'],
      {x: {}},
    ],
    ['a merge key', 'a: &a {b: 1}\nc:\n  <<: *a', ['yaml-alias 3:3'], {a: {b: 1}, c: {}}],
    ['a mapping as key', '{a: b}: c', ['yaml-syntax 1:1'], {}],
    ['braces of a template', 'a: {{b}}', ['yaml-syntax 1:5'], {a: {}}],
    ['no key', ': a', ['yaml-syntax 1:1'], {}],
    ['an unknown alias', 'a: *b', ['yaml-alias 1:4'], {a: null}],
    ['an alias of itself', 'a: &a [1, *a]', ['yaml-alias 1:11'], {a: [1, null]}],
    ['two documents', 'a: 1\n---\nb: 2', ['yaml-syntax 2:1'], {a: 1}],
  ])('reports %s and reads on', (_, text, expected, data) => {
    expect(places(read(text).problems)).toEqual(expected);
    expect(dataOf(text)).toEqual(data);
  });

  it('says where the first of two keys is', () => {
    expect(read('a: 1\nb: 2\na: 3').problems[0]?.message).toContain('line 1');
  });

  it('stops aliases that explode', () => {
    const levels = Array.from({length: 20}, (_, n) =>
      n === 0
        ? 'a0: &a0 [x, x]'
        : `a${n}: &a${n} [${Array(9)
            .fill(`*a${n - 1}`)
            .join(', ')}]`,
    );
    const {result, problems} = read(levels.join('\n'));
    expect(new Set(problems.map(({rule}) => rule))).toEqual(new Set(['yaml-alias']));
    expect(JSON.stringify(result && toData(result)).length).toBeLessThan(20_000);
  });

  it.each([
    ['brackets', '['.repeat(10_000)],
    ['closed brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(10_000)],
    ['question marks', '? '.repeat(10_000)],
  ])('refuses 10,000 nested %s', (_, text) => {
    const {result, problems} = read(text);
    expect(result).toBeUndefined();
    expect(problems).toMatchObject([{rule: 'yaml-syntax', line: 1}]);
  });

  it('reads 10,000 keys in no time', () => {
    const text = Array.from({length: 10_000}, (_, n) => `k${n}: v`).join('\n');
    const started = performance.now();
    expect(read(text).problems).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ': ',
        '\n',
        '  ',
        '\t',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&a ',
        '*a',
        '!!x ',
        '? ',
        '|',
        '>',
        '#',
        '<<',
        '---',
        '...',
        '%YAML',
        '\\',
        '\0',
        '\r',
        '1',
      ],
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(piece, {maxLength: 30}).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const {result, problems} = read(each);
        expect(problems.every(({line, column}) => line >= 1 && column >= 1)).toBe(true);
        expect(JSON.stringify(result ? toData(result) : null).length).toBeLessThan(100_000);
      }),
      {numRuns: 500},
    );
  });
});

describe('helpers', () => {
  const node = read('a: [x, y]\nb: {c: 1}\nd: ~\ne: " z "\nf: ""').result;
  it('find pairs and values', () => {
    expect(getPair(node, 'b')?.keyAt).toEqual({line: 2, column: 1});
    expect(getPair(getValue(node, 'a'), 'b')).toBeUndefined();
    expect(getValue(undefined, 'a')).toBeUndefined();
  });
  it.each([
    ['a', 'a list', undefined],
    ['b', 'a mapping', undefined],
    ['d', 'nothing', undefined],
    ['e', 'z', 'z'],
    ['f', 'nothing', undefined],
  ])('describe %s as %s', (key, words, text) => {
    const value = getValue(node, key);
    expect(value && describeNode(value)).toBe(words);
    expect(textOf(value)).toBe(text);
  });
  it('see one value as a list of one', () => {
    const [list, empty] = [getValue(node, 'a'), getValue(node, 'd')];
    expect(list && itemsOf(list)).toHaveLength(2);
    expect(empty && itemsOf(empty)).toEqual([empty]);
    expect(empty && isEmpty(empty)).toBe(true);
    expect(list && isEmpty(list)).toBe(false);
  });
  it('shorten long text', () => {
    expect(shorten('x'.repeat(100))).toHaveLength(60);
    expect(shorten('a\nb')).toBe('a');
  });
});
