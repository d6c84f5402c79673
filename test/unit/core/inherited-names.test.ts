/** Words that every object inherits are ids, names and types like any others. */
import {describe, expect, it} from 'vitest';
import type {GlossaryEntryView, PageView} from '#plugin/core/views.js';
import {own} from '#plugin/core/own.js';
import {compile} from '../setup/version.js';

const WORDS = ['constructor', 'valueOf', 'toString'];

/** `constructor` is no key that YAML may hold here. */
const FIELDS = ['hasOwnProperty', 'valueOf', 'toString'];

const SCHEMA = `collections:
  valueOf:
    path: birds
    fields:
${FIELDS.map((name) => `      ${name}: {label: ${name}, type: text, required: ${String(name === 'valueOf')}}`).join('\n')}
      to: {label: To, type: reference, to: valueOf, inverse: From}
`;

const GLOSSARY = `terms:
${WORDS.map((word) => `  - {term: ${word}, definition: A word.}`).join('\n')}
`;

const DOCS = {
  'birds/robin.md': '---\ntitle: Robin\nvalueOf: text\n---\n\nA constructor, its toString.\n',
  'birds/constructor.md': '---\ntitle: Builder\nvalueOf: x\nto: robin\n---\n',
  'table.mdx': '---\ntitle: Table\n---\n\n<ComparisonTable of="valueOf" />\n',
  'words.mdx': '---\ntitle: Words\n---\n\n<Glossary />\n',
};

it.each(WORDS)('does not take what is inherited for a value: %s', (word) => {
  expect(own({}, word)).toBeUndefined();
  expect(own({[word]: 1}, word)).toBe(1);
});

describe('a version full of such words', () => {
  const {json, problems} = compile({schema: SCHEMA, glossary: GLOSSARY, docs: DOCS});

  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('gives a page its terms', () => {
    expect(Object.keys(json<PageView>('pages/birds/robin.md.json').terms ?? {})).toEqual([
      'constructor',
      'tostring',
    ]);
  });

  it('lists the terms', () => {
    const names = json<readonly (readonly GlossaryEntryView[])[]>('glossary.json').flat();
    expect(names.map(({name}) => name)).toEqual(WORDS.toSorted());
  });
});

it('tells of such a field that is missing', () => {
  const docs = {'birds/tit.md': '---\ntitle: Tit\n---\n'};
  expect(compile({schema: SCHEMA, docs}).problems).toMatchObject([
    {rule: 'missing-field', found: 'valueOf'},
  ]);
});

it('tells of a key or type that is wrong beside such a field', () => {
  const docs = {'birds/tit.md': '---\ntitle: Tit\nvalueOf: x\nwhatever: y\n---\n'};
  expect(compile({schema: SCHEMA, docs}).problems).toMatchObject([
    {rule: 'unknown-key', found: 'whatever'},
  ]);
  const schema = 'collections: {bird: {path: birds, fields: {song: {type: constructor}}}}';
  expect(compile({schema}).problems).toMatchObject([
    {rule: 'schema-invalid', found: 'constructor'},
  ]);
});

it('translates such a field, and tells of one that the original lacks', () => {
  const {problems} = compile({
    schema: SCHEMA,
    docs: {'birds/tit.md': '---\ntitle: Tit\nvalueOf: x\n---\n'},
    localized: {'birds/tit.md': '---\ntitle: T\nvalueOf: y\ntoString: z\n---\n'},
    locale: 'es',
  });
  expect(problems).toMatchObject([{rule: 'localized-data', line: 4}]);
});
