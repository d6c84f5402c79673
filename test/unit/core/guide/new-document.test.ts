import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FILL_IN, gapsOf, newDocument, type NewDocument} from '#plugin/core/guide/new-document.js';
import type {Schema} from '#plugin/core/model.js';
import {readPage} from '#plugin/core/read/page.js';
import {readTerms} from '#plugin/core/read/terms.js';
import {anySchema} from '../../setup/schemas';
import {documentAt, schema as birds} from '../read/documents';
import {collect, places} from '../read/problems';

function textOf(schema: Schema, more: Partial<NewDocument> = {}): string {
  const [collection] = schema.collections;
  if (!collection) {
    throw new Error('The schema has no collection.');
  }
  const {certainty} = schema;
  return newDocument({
    collection,
    certainty,
    title: 'New',
    answers: {},
    ids: {},
    mdx: false,
    ...more,
  });
}

function problemsOf(text: string, schema: Schema) {
  const path = `${schema.collections[0]?.path ?? ''}/new.md`;
  const {problems, result} = collect((report) =>
    readPage(documentAt(path, text), schema, {extraKeys: []}, readTerms, report),
  );
  return {problems, entry: result.entry};
}

/** The document with every example taken for its value. */
function withExamples(text: string, {collections: [collection]}: Schema): string {
  return (collection?.fields ?? []).reduce(
    (all, {name}) =>
      all
        .replace(`\n# ${name}: `, () => `\n${name}: `)
        .replace(`\n${name}: ${FILL_IN}, such as `, () => `\n${name}: `),
    text,
  );
}

it('explains the fields of the collection, and leaves required ones to be filled in', () => {
  const text = textOf(birds, {title: 'Sky lark: a bird'});
  expect(text.startsWith('---\n')).toBe(true);
  expect(text).toContain('\ntitle: "Sky lark: a bird"\n');
  expect(text).toContain(
    `\n# Diet (a list of options; required).\n#   seeds: Seeds\n#   insects: Insects\ndiet: ${FILL_IN}`,
  );
  expect(text).toContain('\n# wingspan: 3–6 cm\n');
  expect(gapsOf(text)).toEqual([
    {name: 'diet', line: text.split('\n').findIndex((line) => line.startsWith('diet:')) + 1},
  ]);
});

it('writes values where their fields stand', () => {
  const text = textOf(birds, {
    answers: {
      wingspan: [{value: '20–22 cm', cite: 'gray-2001'}],
      diet: ['seeds', 'insects'],
      description: ['A: b'],
      song: ['12'],
    },
  });
  expect(gapsOf(text)).toEqual([]);
  const {problems, entry} = problemsOf(text, birds);
  expect(problems).toEqual([]);
  expect(entry?.fields['diet']).toHaveLength(2);
  expect(entry?.fields['wingspan']?.[0]?.cite).toEqual(['gray-2001']);
  expect(text).toContain('\ndescription: "A: b"\n');
});

it('names ids that exist in examples of references', () => {
  const text = textOf(birds, {ids: {tree: ['oak', 'elm', 'ash']}});
  expect(text).toContain('\n# nestsIn: [oak, elm]\n');
});

it('hides the note in the body in the syntax of the document', () => {
  expect(textOf(birds)).toContain('\n<!-- Write here. -->\n');
  expect(textOf(birds, {mdx: true})).toContain('\n{/* Write here. */}\n');
});

describe('of any schema', () => {
  it('only lacks what is to be filled in', () => {
    fc.assert(
      fc.property(anySchema, (schema) => {
        const text = textOf(schema);
        const gaps = gapsOf(text).map(({line}) => line);
        const {problems} = problemsOf(text, schema);
        const required = schema.collections[0]?.fields.filter((field) => field.required) ?? [];
        expect(gaps).toHaveLength(required.length);
        expect(problems.map(({line}) => line)).toEqual(gaps);
      }),
    );
  });

  it('has examples that the checker takes, of every field', () => {
    fc.assert(
      fc.property(anySchema, (schema) => {
        const {problems, entry} = problemsOf(withExamples(textOf(schema), schema), schema);
        expect(places(problems)).toEqual([]);
        const names = schema.collections[0]?.fields.map(({name}) => name);
        expect(Object.keys(entry?.fields ?? {})).toEqual(names);
      }),
    );
  });
});
