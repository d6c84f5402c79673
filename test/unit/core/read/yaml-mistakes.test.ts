import {describe, expect, it} from 'vitest';
import {readYaml, toData} from '#plugin/core/read/yaml.js';
import {collect, places} from './problems.js';

const read = (text: string) =>
  collect((report) => readYaml(text, {file: 'a.yml', firstLine: 1}, report));

/** Name, text, places, and the lines to paste. */
type Case = readonly [string, string, readonly string[], readonly (string | undefined)[]];

const quotes: readonly Case[] = [
  ['at the end of a file', 'a: "b\nc: d\n', ['yaml-syntax 1:4'], ['a: "b"']],
  ['before other quotes', 'a: "b\nc: "d"\n', ['yaml-syntax 1:4'], ['a: "b"']],
  [
    'in braces',
    "a:\n  - {value: 'x, cite: y}\n  - {value: 'z', cite: w}\n",
    ['yaml-syntax 2:13'],
    ["  - {value: 'x', cite: y}"],
  ],
  ['of an apostrophe', "a: 'it's here'\nb: c\n", ['yaml-syntax 1:7'], ["a: 'it''s here'"]],
  ['within quotes', 'a: "say "x" now"\n', ['yaml-syntax 1:9'], ['a: \'say "x" now\'']],
  ['that opens nowhere', 'a: b c"\nd: 5"\n', ['yaml-syntax 1:7'], ['a: "b c"']],
  ['that is curly', 'a: {b: ‘c: d’}\n', ['yaml-syntax 1:8'], ["a: {b: 'c: d'}"]],
];

const brackets: readonly Case[] = [
  ['a bracket', 'a: [b, c\nd: e\n', ['yaml-syntax 1:4'], ['a: [b, c]']],
  ['a brace', 'a:\n  - {b: c, d: e\n  - {b: f}\n', ['yaml-syntax 2:5'], ['  - {b: c, d: e}']],
  ['a bracket in braces', 'a: {b: c, d: [e, f}\n', ['yaml-syntax 1:14'], ['a: {b: c, d: [e, f]}']],
  ['one before a key', 'a: {b: [c, d, e: f}\n', ['yaml-syntax 1:8'], ['a: {b: [c, d], e: f}']],
  [
    'a brace of many lines',
    'a: {\n  b: c,\n  d: e\nf: g\n',
    ['yaml-syntax 1:4'],
    ['a: {\n  b: c,\n  d: e}'],
  ],
  ['one before a comment', 'a: [b # c\nd: e\n', ['yaml-syntax 1:4'], ['a: [b] # c']],
  ['one too many', 'a: {b: c}}\nd: e\n', ['yaml-syntax 1:10'], ['a: {b: c}']],
];

const commas: readonly Case[] = [
  ['between pairs', 'a: {value: b cite: c}\n', ['yaml-syntax 1:13'], ['a: {value: b, cite: c}']],
  ['behind quotes', "a: {b: 'c' d: e}\n", ['yaml-syntax 1:11'], ["a: {b: 'c', d: e}"]],
  ['behind a bracket', 'a: {b: [c] d: e}\n', ['yaml-syntax 1:11'], ['a: {b: [c], d: e}']],
  ['at the end of a line', 'a: {\n  b: c\n  d: e\n}\n', ['yaml-syntax 2:7'], ['  b: c,']],
  ['for a semicolon', 'a: {value: b; cite: c}\n', ['yaml-syntax 1:13'], ['a: {value: b, cite: c}']],
  [
    'for that of another script',
    'a: {value: b，cite: c}\n',
    ['yaml-syntax 1:13'],
    ['a: {value: b, cite: c}'],
  ],
  [
    'or quotes for a colon',
    'a: {value: b c: d, cite: e}\n',
    ['yaml-syntax 1:12'],
    ["a: {value: 'b c: d', cite: e}"],
  ],
  [
    'kept behind what gets quotes',
    'a: {\n  b: >9 %,\n  c: d\n}\n',
    ['yaml-syntax 2:6'],
    ["  b: '>9 %',"],
  ],
];

const indentation: readonly Case[] = [
  [
    'an item added too far to the left',
    't:\n  - n: A\n    d: b\n\n  - n: C\n    d: e\n- i: G\n  n: H\n\n',
    ['yaml-syntax 7:1'],
    ['  - i: G\n    n: H'],
  ],
  [
    'an item among items, too far to the left',
    't:\n  - n: A\n    d: [b]\n- n: C\n  d: e\n  - n: F\n    d: g\n',
    ['yaml-syntax 4:1'],
    ['  - n: C\n    d: e'],
  ],
  [
    'an item added too far to the right',
    't:\n  - n: A\n    d: b\n    - n: C\n      d: e\n',
    ['yaml-syntax 4:5'],
    ['  - n: C\n    d: e'],
  ],
  [
    'a dash forgotten',
    't:\n  - n: A\n    d: b\n  n: C\n    d: e\n',
    ['yaml-syntax 4:3'],
    ['  - n: C'],
  ],
  [
    'a dash, and the depth',
    't:\n  - n: A\n    d: b\n  n: C\n  d: e\n',
    ['yaml-syntax 4:3', 'yaml-syntax 5:3'],
    ['  - n: C', '    d: e'],
  ],
  [
    'a dash, at the depth of keys',
    't:\n  - n: A\n    d: b\n    n: C\n    d: e\n',
    ['yaml-duplicate-key 4:5'],
    ['  - n: C'],
  ],
  [
    'the first dash',
    't:\n  n: A\n  d: b\n  - n: C\n    d: e\n',
    ['yaml-syntax 2:3'],
    ['  - n: A\n    d: b'],
  ],
  [
    'the first dash alone',
    't:\n  n: A\n    d: b\n  - n: C\n    d: e\n',
    ['yaml-syntax 2:3'],
    ['  - n: A'],
  ],
  ['a dash before a brace', 't:\n  - {a: b}\n  {a: c}\n', ['yaml-syntax 3:3'], ['  - {a: c}']],
  ['a bullet', 't:\n  - a\n  – b: c\n', ['yaml-syntax 3:3'], ['  - b: c']],
  ['bullets throughout', 't:\n  • a\n  • b\n', ['yaml-syntax 2:3'], ['  - a\n  - b']],
  ['no space behind a dash', 't:\n  - a\n  -b\n', ['yaml-syntax 3:4'], ['  - b']],
  ['no space behind any dash', 't:\n  -a\n  -b\n', ['yaml-syntax 2:4'], ['  - a\n  - b']],
  ['an item at another depth', 'x: y\nt:\n  - a\n- b\n  - c\n', ['yaml-syntax 4:1'], ['  - b']],
  ['a key too far to the right', 'a: b\n  c: d\ne: f\n', ['yaml-syntax 2:3'], ['c: d']],
  ['a first key too far to the right', ' a: b\nc: d\n', ['yaml-syntax 1:2'], ['a: b']],
  ['the first key of a block', 'a:\n   b: 1\n  c: 2\n  d: 3\n', ['yaml-syntax 2:4'], ['  b: 1']],
  ['a tab for an item', 'a:\n  - b\n\t- c\n', ['yaml-tab 3:1'], ['  - c']],
  ['a tab for a key of an item', 'a:\n  - b: c\n\td: e\n', ['yaml-tab 3:1'], ['    d: e']],
  ['a tab within braces', 'a:\n  - {b: c,\n\td: e}\n', ['yaml-tab 3:1'], ['    d: e}']],
  ['no-break spaces', 't:\n  - n: A\n\u00a0\u00a0\u00a0 d: b\n', ['yaml-syntax 3:1'], ['    d: b']],
  ['a no-break space before a dash', 'a:\n\u00a0 - x\n', ['yaml-syntax 2:1'], ['  - x']],
  ['a no-break space behind a colon', 'a:\u00a0b\nc: d\n', ['yaml-syntax 1:3'], ['a: b']],
];

const keys: readonly Case[] = [
  ['no space behind a colon', 'a: b\nc:d\n', ['yaml-syntax 2:3'], ['c: d']],
  ['none in braces', 'a: {b:c, d: e}\n', ['yaml-syntax 1:7'], ['b: c']],
  ['an equals sign', 'a = b\nc: d\n', ['yaml-syntax 1:1'], ['a: b']],
  ['no colon', 'title Robin\nc: d\n', ['yaml-syntax 1:1'], ['title: Robin']],
  ['no colon before a brace', 'x: y\na {b: c}\n', ['yaml-syntax 2:1'], ['a: {b: c}']],
  [
    'text that goes on',
    'a: some text\nthat goes on.\nb: c\n',
    ['yaml-syntax 2:1'],
    ['  that goes on.'],
  ],
  [
    'a sign in “cite”',
    'a: {value: b, cite: [@c, @d]}\n',
    ['yaml-syntax 1:22'],
    ['a: {value: b, cite: [c, d]}'],
  ],
  ['none but a dash', 'x: y\na - b\n', ['yaml-syntax 2:1'], ['a: b']],
  [
    'a value with its source in no braces',
    'a: b (cite: c)\n',
    ['yaml-syntax 1:4'],
    ['a: {value: b, cite: c}'],
  ],
  [
    'a value above its source',
    'a: b\n  cite: c\n',
    ['yaml-syntax 1:4'],
    ['a: {value: b,\n  cite: c}'],
  ],
  [
    'an item above its source',
    'a:\n  - {b: c}\n    cite: d\n',
    ['yaml-syntax 2:5'],
    ['  - value: {b: c}'],
  ],
  ['a comma behind braces', 'a: {b: c},\nd: e\n', ['yaml-syntax 1:10'], ['a: {b: c}']],
  ['text behind brackets', 'a: [b] c\n', ['yaml-syntax 1:8'], ["a: '[b] c'"]],
];

const comments: readonly Case[] = [
  ['text', 'a: b #2 of c\n', ['yaml-comment 1:6'], ["a: 'b #2 of c'"]],
  ['all of it', 'a: #2 of c\n', ['yaml-comment 1:4'], ["a: '#2 of c'"]],
  ['an item', 'a:\n  - b #2\n', ['yaml-comment 2:7'], ["  - 'b #2'"]],
  [
    'braces',
    'a: {value: b #2, cite: c}\nd: e\n',
    ['yaml-comment 1:14'],
    ["a: {value: 'b #2', cite: c}"],
  ],
  ['a line of braces', 'a: {\n  b: c #2,\n  d: e\n}\n', ['yaml-comment 2:8'], ["  b: 'c #2',"]],
];

describe.each([
  ['a quote', quotes],
  ['what is not closed:', brackets],
  ['a comma', commas],
  ['the place of', indentation],
  ['a key:', keys],
  ['a comment that cuts', comments],
])('tells %s', (_, cases) => {
  it.each(cases)('%s', (_name, text, expected, fixes) => {
    const {problems} = read(text);
    expect(places(problems)).toEqual(expected);
    expect(problems.map(({fix}) => fix)).toEqual(fixes);
  });

  it.each(cases)('%s, and takes what is to be pasted', (_name, text, expected, fixes) => {
    const lines = text.split('\n');
    expected.forEach((place, index) => {
      const line = Number(/ (\d+):/.exec(place)?.[1]) - 1;
      const fix = fixes[index]?.split('\n') ?? [];
      // What stands in braces is pasted into its line.
      if (lines[line]?.includes('{b:c')) {
        lines[line] = lines[line].replace('b:c', fix[0] ?? '');
      } else {
        lines.splice(line, fix.length, ...fix);
      }
    });
    expect(read(lines.join('\n')).problems).toEqual([]);
  });
});

it('tells mistakes that have nothing to do with each other in one go', () => {
  const {result, problems} = read('a: "b\nc: {value: d cite: e}\nf:\n\t- g\nh: [i\nj: k\n');
  expect(result).toBeUndefined();
  expect(places(problems)).toEqual([
    'yaml-syntax 1:4',
    'yaml-syntax 2:13',
    'yaml-tab 4:1',
    'yaml-syntax 5:4',
  ]);
});

it.each([
  ['quotes of several lines', 'a: "b\n  c"\nd: e', {a: 'b c', d: 'e'}],
  ['a normal comment', 'a: b # c\nd: # e\n  - f #', {a: 'b', d: ['f']}],
  ['signs within words', 'a: b#2\nc: d:e\nf: -3 to -1 °C', {a: 'b#2', c: 'd:e', f: '-3 to -1 °C'}],
  ['addresses', 'a: [https://b.org/#c, d]', {a: ['https://b.org/#c', 'd']}],
])('leaves %s alone', (_, text, data) => {
  const {result, problems} = read(text);
  expect(problems).toEqual([]);
  expect(result && toData(result)).toEqual(data);
});
