import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {Field} from '#plugin/core/model.js';
import {DEFAULT_CERTAINTY} from '#plugin/core/read/schema.js';
import {readStatements} from '#plugin/core/read/statement.js';
import {getValue, readYaml} from '#plugin/core/read/yaml.js';
import {collect, places} from './problems.js';

const text: Field = {name: 'f', type: 'text', label: 'F', many: false, required: false};
const diet: Field = {
  ...text,
  type: 'enum',
  options: [
    {id: 'seeds', label: 'Dry seeds'},
    {id: 'insects', label: 'Insects'},
  ],
};
const diets: Field = {...diet, many: true};
const flag: Field = {...text, type: 'boolean'};
const count: Field = {...text, type: 'number'};
const depth: Field = {...text, type: 'quantity', unit: 'mm'};
const span: Field = {...text, type: 'range', unit: 'months'};
const bare: Field = {...text, type: 'range'};
const day: Field = {...text, type: 'date'};
const site: Field = {...text, type: 'url'};
const host: Field = {...text, type: 'reference', to: 'tree'};
const hosts: Field = {...host, many: true};

const read = (field: Field, value: string) =>
  collect((report) => {
    const node = getValue(readYaml(`f: ${value}`, {file: 'a.md', firstLine: 2}, report), 'f');
    const schema = {certainty: DEFAULT_CERTAINTY};
    return node ? readStatements(field, node, {file: 'a.md', schema}, report) : [];
  });
const valuesOf = (field: Field, value: string) =>
  read(field, value).result.map((each) => each.value);

describe('values', () => {
  it.each([
    [text, 'Nectar of flowers', {kind: 'text', text: 'Nectar of flowers'}],
    [text, '1.50', {kind: 'text', text: '1.50'}],
    [text, 'true', {kind: 'text', text: 'true'}],
    [text, '2020-01-02', {kind: 'text', text: '2020-01-02'}],
    [text, '" a "', {kind: 'text', text: 'a'}],
    [text, 'unknown', {kind: 'unknown'}],
    [diet, 'seeds', {kind: 'enum', option: 'seeds'}],
    [diet, 'unknown', {kind: 'unknown'}],
    [flag, 'true', {kind: 'boolean', value: true}],
    [flag, 'false', {kind: 'boolean', value: false}],
    [flag, 'not-applicable', {kind: 'not-applicable'}],
    [count, '12', {kind: 'number', value: 12, text: '12'}],
    [count, '-0.50', {kind: 'number', value: -0.5, text: '-0.50'}],
    [day, '2024-02-29', {kind: 'date', iso: '2024-02-29'}],
    [day, '2024-02', {kind: 'date', iso: '2024-02'}],
    [day, '2024', {kind: 'date', iso: '2024'}],
    [site, 'https://example.org/a?b#c', {kind: 'url', url: 'https://example.org/a?b#c'}],
    [host, 'old-oak', {kind: 'reference', id: 'old-oak'}],
    [host, 'oaks/old', {kind: 'reference', id: 'oaks/old'}],
  ])('$type: %s', (field, value, expected) => {
    const {result, problems} = read(field, value);
    expect(problems).toEqual([]);
    expect(result).toEqual([{value: expected, cite: [], citeAt: [], at: {line: 2, column: 4}}]);
  });

  it.each([
    [span, '3–6 months', [3, 6]],
    [span, '1 year', [12, 12]],
    [span, '">1 year"', [12, Infinity]],
    [span, 'up to 1 year', [-Infinity, 12]],
    [bare, '3–6', [3, 6]],
    [depth, '1 cm', [10, 10]],
    [depth, '">1 cm"', [10, Infinity]],
    [{...span, unit: 'nope'}, '3 mm', [3, 3]],
  ])('sorts %o by %s', (field, value, sort) => {
    expect(valuesOf(field, value)).toMatchObject([
      {kind: 'measure', sort, measure: {text: value.replaceAll('"', '')}},
    ]);
  });

  it.each([
    [diet, 'seds', 'enum-value', 'seeds', {f: 'seeds'}],
    [diet, 'Dry seeds', 'enum-value', 'seeds', {f: 'seeds'}],
    [diet, 'plastic', 'enum-value', undefined, {f: 'unknown'}],
    [diet, '"seeds, insects"', 'enum-value', undefined, {f: 'unknown'}],
    [diets, 'seeds, insects', 'enum-value', undefined, {f: ['seeds', 'insects']}],
    [diets, 'seeds, plastic', 'enum-value', undefined, {f: 'unknown'}],
    [flag, 'yes', 'wrong-type', 'true', {f: true}],
    [flag, '"false"', 'wrong-type', 'false', {f: false}],
    [flag, 'perhaps', 'wrong-type', undefined, {f: 'unknown'}],
    [count, '"12"', 'wrong-type', '12', {f: 12}],
    [count, '1,000', 'wrong-type', '1000', {f: 1000}],
    [count, '12 mm', 'wrong-type', '12', {f: 12}],
    [count, '.nan', 'wrong-type', undefined, {f: 'unknown'}],
    [count, 'many', 'wrong-type', undefined, {f: 'unknown'}],
    [span, '6–3 months', 'range-order', '3–6 months', {f: '3–6 months'}],
    [
      span,
      '150 months to 90 months',
      'range-order',
      '90 months to 150 months',
      {f: '90 months to 150 months'},
    ],
    [
      span,
      '12 months to 6 weeks',
      'range-order',
      '6 weeks to 12 months',
      {f: '6 weeks to 12 months'},
    ],
    [bare, '-20 to -88', 'range-order', '-88 to -20', {f: '-88 to -20'}],
    [span, '3 monts', 'unknown-unit', '3 month', {f: '3 month'}],
    [span, '3 bananas', 'unknown-unit', undefined, {f: 'unknown'}],
    [bare, '3 bananas', 'unknown-unit', undefined, {f: 'unknown'}],
    [span, '3 mm', 'wrong-unit', undefined, {f: 'unknown'}],
    [span, '3–6', 'wrong-unit', '3–6 months', {f: '3–6 months'}],
    [bare, '3 mm', 'wrong-unit', undefined, {f: 'unknown'}],
    [span, '3 months to 4 mm', 'wrong-unit', undefined, {f: 'unknown'}],
    [span, 'long', 'bad-measure', undefined, {f: 'unknown'}],
    [span, '1,5 months', 'bad-measure', '1.5 months', {f: '1.5 months'}],
    [depth, '3–6 mm', 'bad-measure', undefined, {f: 'unknown'}],
    [{...depth, unit: undefined}, '3–6', 'bad-measure', undefined, {f: 'unknown'}],
    [day, '2023-02-29', 'bad-date', undefined, {f: 'unknown'}],
    [day, '2020-13-40', 'bad-date', undefined, {f: 'unknown'}],
    [day, '2020/1/5', 'bad-date', '2020-01-05', {f: '2020-01-05'}],
    [day, '2020.5', 'bad-date', '2020-05', {f: '2020-05'}],
    [day, '23/11/2026', 'bad-date', '2026-11-23', {f: '2026-11-23'}],
    [day, '11/23/2026', 'bad-date', '2026-11-23', {f: '2026-11-23'}],
    [day, '5/11/2026', 'bad-date', undefined, {f: 'unknown'}],
    [day, 'yesterday', 'bad-date', undefined, {f: 'unknown'}],
    [site, 'example.org/x', 'bad-url', 'https://example.org/x', {f: 'https://example.org/x'}],
    [site, 'javascript:alert(1)', 'bad-url', undefined, {f: 'unknown'}],
    [site, '/local', 'bad-url', undefined, {f: 'unknown'}],
    [site, 'https://a b', 'bad-url', undefined, {f: 'unknown'}],
    [text, 'Unknown', 'wrong-type', 'unknown', {f: 'unknown'}],
    [span, 'n/a', 'wrong-type', 'not-applicable', {f: 'not-applicable'}],
    [text, '', 'wrong-type', undefined, {f: 'unknown'}],
    [text, '~', 'wrong-type', undefined, {f: 'unknown'}],
    [text, '" "', 'wrong-type', undefined, {f: 'unknown'}],
    [text, '[]', 'wrong-type', undefined, {f: 'unknown'}],
    [text, '[[a, b]]', 'wrong-type', undefined, ['a', 'b']],
    [text, '[[[a]]]', 'wrong-type', undefined, ['unknown']],
    [text, '{value: [a]}', 'wrong-type', undefined, {value: 'unknown'}],
  ])('refuses %o with %s: %s', (field, value, rule, suggestion, fix) => {
    const {result, problems} = read(field, value);
    expect(result).toEqual([]);
    expect(problems).toMatchObject([{rule, line: 2}]);
    expect(problems[0]?.suggestion).toBe(suggestion);
    expect(problems[0]?.fix === undefined ? undefined : parse(problems[0].fix)).toEqual(fix);
  });

  it('says nothing of values whose options are missing in the schema', () => {
    expect(read({...diet, options: []}, 'seeds')).toEqual({result: [], problems: []});
  });

  it.each(['none', '"-"', 'TBD', 'n/a'])('tells of both words for no value: %s', (value) => {
    const [problem] = read(span, value).problems;
    expect(problem?.expected).toContain('unknown');
    expect(problem?.expected).toContain('not-applicable');
  });

  it.each([
    [diet, '{value: seds, cite: x}', 'value: seeds'],
    [diet, '[insects, seds]', '- seeds'],
    [diet, '[{value: seds, note: a}]', 'value: seeds'],
    [diets, '["seeds, insects"]', '- seeds\n- insects'],
    [diets, '{value: "seeds, insects"}', 'value: unknown # or seeds, insects'],
    [span, '["1,5 months"]', '- 1.5 months'],
    [count, '{value: "12"}', 'value: 12'],
    [count, '["12"]', '- 12'],
    [text, '{value: n/a, cite: x}', 'value: not-applicable'],
    [text, '[a, ""]', '- unknown'],
    [text, '{value: , cite: x}', 'value: unknown'],
  ])('mends only the value: %o %s', (field, value, fix) => {
    const {problems} = read(field, value);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.fix).toBe(fix);
  });
});

describe('statements', () => {
  it('has source, note and certainty', () => {
    const {result, problems} = read(
      text,
      '{value: a, cite: [x, y-1], note: once, certainty: {level: low, reason: few}}',
    );
    expect(problems).toEqual([]);
    expect(result).toEqual([
      {
        value: {kind: 'text', text: 'a'},
        cite: ['x', 'y-1'],
        citeAt: [
          {line: 2, column: 22},
          {line: 2, column: 25},
        ],
        note: 'once',
        certainty: {level: 'low', reason: 'few'},
        at: {line: 2, column: 12},
      },
    ]);
  });

  it('takes one cite, one level, and unknown', () => {
    expect(read(span, '{value: unknown, cite: x, certainty: high}').result).toMatchObject([
      {value: {kind: 'unknown'}, cite: ['x'], certainty: {level: 'high'}},
    ]);
  });

  it('holds what several sources say', () => {
    expect(valuesOf(text, '[a, {value: b}, a]')).toMatchObject([
      {text: 'a'},
      {text: 'b'},
      {text: 'a'},
    ]);
  });

  it('keeps good values beside bad ones', () => {
    const {result, problems} = read(diet, '[seeds, plastic, insects]');
    expect(result).toHaveLength(2);
    expect(places(problems)).toEqual(['enum-value 2:12']);
  });

  it.each([
    [text, '{value: a, cit: x}', ['unknown-key 2:15'], 1],
    [text, '{cite: x}', ['missing-field 2:4'], 0],
    [text, '{value: [a, b]}', ['wrong-type 2:12'], 0],
    [text, '{value: a, cite: "@x"}', ['wrong-type 2:21'], 1],
    [text, '{value: a, cite: [x, x]}', ['wrong-type 2:25'], 1],
    [text, '{value: a, cite: {b: c}}', ['wrong-type 2:21'], 1],
    [text, '{value: a, cite: x y}', ['wrong-type 2:21'], 1],
    [text, '{value: a, cite: }', ['wrong-type 2:21'], 1],
    [text, '{value: a, note: [b]}', ['wrong-type 2:21'], 1],
    [text, '{val: a, cite: x}', ['unknown-key 2:5'], 0],
    [text, '{valeu: a}', ['unknown-key 2:5'], 0],
    [text, '{value: a, certainty: {levle: low}}', ['unknown-key 2:27'], 1],
    [text, '{value: a, note: }', ['wrong-type 2:21'], 1],
    [text, '{value: a, b, cite: x}', ['wrong-type 2:12'], 0],
    [text, '{value: a, note: b, c, d}', ['wrong-type 2:21'], 1],
    [text, '{value: a, b, note: c, d}', ['wrong-type 2:12', 'wrong-type 2:24'], 0],
    [text, '{value: a, certainty: {level: low, reason: few, small}}', ['wrong-type 2:47'], 1],
    [text, '{value: a, not}', ['unknown-key 2:15'], 1],
    [text, '{value: a, other: }', ['unknown-key 2:15'], 1],
    [text, '{value: a, certainty: hihg}', ['enum-value 2:26'], 1],
    [text, '{value: a, certainty: {reason: b}}', ['wrong-type 2:26'], 1],
    [
      text,
      '{value: a, certainty: {level: Very low, resaon: b}}',
      ['enum-value 2:34', 'unknown-key 2:44'],
      1,
    ],
    [hosts, '[oak, ash, oak]', ['wrong-type 2:15'], 2],
    [{...span, many: true}, '[3 months, 3 months]', ['wrong-type 2:15'], 1],
    [{...flag, many: true}, '[unknown, unknown]', ['wrong-type 2:14'], 1],
  ])('reports %o: %s', (field, value, expected, count) => {
    const {result, problems} = read(field, value);
    expect(places(problems)).toEqual(expected);
    expect(result).toHaveLength(count);
  });

  it.each([
    ['hihg', 'high'],
    ['Very low', 'very-low'],
    ['quite low', 'low'],
    ['very low indeed', 'very-low'],
    ['low to moderate', undefined],
    ['not high', undefined],
    ['slow', 'low'],
    ['banana', undefined],
  ])('suggests a level for %s', (level, suggestion) => {
    const {problems} = read(text, `{value: a, certainty: ${level}}`);
    expect(problems[0]?.suggestion).toBe(suggestion);
    expect(problems[0]?.fix).toBe(suggestion && `certainty: ${suggestion}`);
  });

  it.each([
    ['{value: 3,5 minutes, cite: x}', "value: '3,5 minutes'"],
    ['{value: a, b, c, cite: x}', "value: 'a, b, c'"],
    ["{value: it's a, b}", "value: 'it''s a, b'"],
    ['{value: a, cite: b, c}', 'cite: [b, c]'],
    ['{value: a, cite: [b, c], d}', 'cite: [b, c, d]'],
    ['{value: [a], b}', undefined],
    ['{value: a, cite: "@b; @c"}', 'cite: [b, c]'],
    ['{value: a, cite: [b, "@c"]}', 'cite: [b, c]'],
    ['{value: a, cite: unknown}', undefined],
    ['{value: a, cite: {b: c}}', undefined],
    ['{value: a, cite: }', undefined],
    ['{value: a, note: }', undefined],
    ['{value: a, certainty: {level: lwo, reason: b}}', 'level: low'],
    ['{value: a, certainty: {reason: b}}', undefined],
  ])('mends %s', (value, fix) => {
    const {problems} = read(text, value);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.fix).toBe(fix);
  });
});
