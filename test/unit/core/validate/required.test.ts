import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {Field} from '#plugin/core/model.js';
import {checkRequired} from '#plugin/core/validate/required.js';
import {schema} from '../read/documents.js';
import {collect} from '../read/problems.js';
import {versionOf} from './versions.js';

const check = (...args: Parameters<typeof versionOf>) =>
  collect((report) => checkRequired(versionOf(...args), report)).problems;

describe('checkRequired', () => {
  it('reports what an entry lacks, with the YAML to paste', () => {
    const problems = check({
      'birds/robin.md': 'A bird.',
      'birds/eggs/blue.md': '---\ncolour: blue\n---\n',
    });
    expect(problems).toMatchObject([
      {
        rule: 'missing-field',
        file: 'docs/birds/robin.md',
        line: 1,
        column: 1,
        found: 'diet',
        fix: 'diet: unknown # or a list of: seeds, insects',
      },
    ]);
  });

  it.each([
    ['a value', '---\ndiet: seeds\n---\n'],
    ['unknown', '---\ndiet: unknown\n---\n'],
    ['a value that is wrong', '---\ndiet: plastic\n---\n'],
    ['a slip in its name', '---\ndeit: seeds\n---\n'],
    ['its name cut short', '---\ndie: seeds\n---\n'],
    ['broken front matter', '---\ndiet: [\n---\n'],
  ])('is content with %s', (_, text) => {
    expect(check({'birds/robin.md': text, 'intro.md': 'x'})).toEqual([]);
  });

  it.each<[Partial<Field>, string]>([
    [{type: 'text'}, 'some text'],
    [{type: 'boolean'}, 'true, false'],
    [{type: 'number'}, '12'],
    [{type: 'quantity', unit: 'mm'}, '5 mm'],
    [{type: 'range', unit: 'cm'}, '3–6 cm'],
    [{type: 'range'}, '3–6'],
    [{type: 'date'}, '2024-05-31'],
    [{type: 'url'}, 'https://example.org'],
    [{type: 'reference', to: 'tree'}, 'an id of tree'],
    [{type: 'reference'}, 'an id'],
    [
      {
        type: 'record',
        fields: [{name: 'a', type: 'number', label: 'A', many: false, required: true}],
      },
      '{a: 12}',
    ],
    [{type: 'enum', options: []}, ''],
    [{type: 'enum'}, ''],
  ])('shows how to write %o', (more, hint) => {
    const field: Field = {
      name: 'f',
      type: 'text',
      label: 'F',
      many: false,
      required: true,
      ...more,
    };
    const collections = schema.collections.map((each) => ({...each, fields: [field]}));
    const [problem] = check({'trees/oak.md': 'x'}, {schema: {...schema, collections}});
    expect(parse(problem?.fix ?? '')).toEqual({f: 'unknown'});
    expect(problem?.fix).toBe(hint === '' ? 'f: unknown' : `f: unknown # or ${hint}`);
  });
});
