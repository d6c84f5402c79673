import {describe, expect, it} from 'vitest';
import {checkReferences} from '#plugin/core/validate/references.js';
import {schema} from '../read/documents.js';
import {collect, places} from '../read/problems.js';
import {versionOf} from './versions.js';

const trees = {'trees/old-oak.md': 'x', 'trees/north/ash.md': 'x'};
const check = (nestsIn: string, more: Parameters<typeof versionOf>[1] = {}) =>
  collect((report) =>
    checkReferences(
      versionOf({...trees, 'birds/robin.md': `---\nnestsIn: ${nestsIn}\n---\n`}, more),
      report,
    ),
  ).problems;

describe('checkReferences', () => {
  it('is content with ids that exist', () => {
    expect(check('[old-oak, north/ash, unknown]')).toEqual([]);
  });

  it.each([
    ['[old-oka]', 'old-oak', 'nestsIn: old-oak'],
    ['[north/ash, old-oka]', 'old-oak', '- old-oak'],
    ['{value: old-oka, cite: x}', 'old-oak', 'value: old-oak'],
    ['[{value: old-oka, note: x}, north/ash]', 'old-oak', 'value: old-oak'],
    ['ash', 'north/ash', 'nestsIn: north/ash'],
    ['trees/old-oak', 'old-oak', 'nestsIn: old-oak'],
    ['banana', undefined, 'nestsIn: unknown # or a list of: an id of tree'],
    ['robin', undefined, 'nestsIn: unknown # or a list of: an id of tree'],
  ])('reports %s', (value, suggestion, fix) => {
    const problems = check(value);
    expect(problems).toMatchObject([
      {rule: 'dangling-reference', file: 'docs/birds/robin.md', line: 2},
    ]);
    expect([problems[0]?.suggestion, problems[0]?.fix]).toEqual([suggestion, fix]);
  });

  it.each([
    ['../trees/old-oak.md', 'old-oak'],
    ['old-oak.mdx', 'old-oak'],
    ['/docs/trees/north/ash', 'north/ash'],
    ['../trees/north/ash.md#leaves', 'north/ash'],
    ['"[The oak](../trees/old-oak.md)"', 'old-oak'],
    ['https://example.org/docs/trees/old-oak/', 'old-oak'],
  ])('knows the id in the path %s', (value, id) => {
    expect(check(value)).toMatchObject([
      {rule: 'wrong-type', line: 2, column: 10, suggestion: id, fix: `nestsIn: ${id}`},
    ]);
  });

  it.each(['Old oak', 'old'])('knows which document %s is', (value) => {
    expect(check(value)).toMatchObject([{rule: 'dangling-reference', fix: 'nestsIn: old-oak'}]);
  });

  it('reports each place', () => {
    expect(places(check('[a1, {value: b2}]'))).toEqual([
      'dangling-reference 2:11',
      'dangling-reference 2:23',
    ]);
  });

  it('mends a single value on one line', () => {
    const single = schema.collections.map((each) => ({
      ...each,
      fields: each.fields.map((field) => ({...field, many: false})),
    }));
    expect(check('old-oka', {schema: {...schema, collections: single}})[0]?.fix).toBe(
      'nestsIn: old-oak',
    );
  });

  it('says nothing of a collection that the schema lacks', () => {
    const lacking = schema.collections.map((each) => ({
      ...each,
      fields: each.fields.map((field) => ({...field, to: field.to && 'nope'})),
    }));
    expect(check('banana', {schema: {...schema, collections: lacking}})).toEqual([]);
  });
});
