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
    ['banana', undefined, undefined],
    ['robin', undefined, undefined],
  ])('reports %s', (value, suggestion, fix) => {
    const problems = check(value);
    expect(problems).toMatchObject([
      {rule: 'dangling-reference', file: 'docs/birds/robin.md', line: 2},
    ]);
    expect([problems[0]?.suggestion, problems[0]?.fix]).toEqual([suggestion, fix]);
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
