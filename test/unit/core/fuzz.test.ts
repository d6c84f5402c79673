import fc from 'fast-check';
import {expect, it} from 'vitest';
import {compile, type VersionTexts} from '../setup/version';

/** Milliseconds that one small version may take; it takes a few. */
const MOST = 5000;

const TEXTS = {
  docs: `---
title: Robin
diet: [insects, seeds]
wingspan:
  - {value: 20–22 cm, cite: gray-2001}
  - {value: 190 to 230 mm, cite: [hill-2010], note: in the north, certainty: low}
song: unknown
ringed: 2020-05
habitats: [wood]
terms: [{term: Crown, aliases: [top], definition: The *top* of a tree [@gray-2001].}]
---
# Robin

A robin in the [crown](term:crown) sings [@gray-2001; @hill-2010, p. 3].

<ComparisonTable of="bird" fields={['diet']} where={{diet: ['seeds']}} />
`,
  schema: `collections:
  bird:
    path: birds
    groups: {body: Body}
    fields:
      diet: {type: enum, many: true, options: {seeds: {label: Seeds, definition: Dry.}, insects: Insects}}
      wingspan: {type: range, unit: cm, group: body}
      song: {type: text, required: true}
      ringed: {type: date}
      habitats: {type: reference, to: habitat, many: true, inverse: Birds}
      counts: {type: record, fields: {place: {type: text}, birds: {type: number}}}
  habitat: {path: habitats, fields: {area: {type: quantity, unit: m}}}
certainty: {high: High, low: Low}
`,
  glossary: `terms:
  - {term: Understorey, id: under, aliases: [shrub layer], definition: Shrubs., cite: gray-2001, see: [crown]}
  - term: DNA
    autolink: false
    definition: >-
      A long molecule.
`,
  references: `references:
  - {id: gray-2001, type: book, title: Robins, author: [{family: Gray, given: A}], issued: {date-parts: [[2001]]}}
  - {id: hill-2010, type: article-journal, title: Finches, DOI: 10.1000/182, URL: https://example.org/}
`,
};

type Part = keyof typeof TEXTS;

/** What breaks readers: marks of YAML, Markdown and MDX, names of JavaScript, odd characters. */
const JUNK = fc.constantFrom(
  ...['---\n', '\n', '\r\n', '\r', '\t', '\0', '\uFEFF', '\u00A0', '\uD800', '🍐', ' ', ''],
  ...['{', '}', '[', ']', ': ', ':', ',', '- ', '#', '"', "'", '|', '>', '&a ', '*a', '<<: *a\n'],
  ...[
    '__proto__: ',
    'constructor: ',
    'toString',
    '!!js/function ',
    '%YAML 1.1\n',
    '? ',
    '~',
    '.nan',
  ],
  ...['[@', '](term:', '<', '</', '/>', '{x', '```\n', '$', '\\', '1e999', '-', '–', '%', '°C'],
);

interface Mutation {
  readonly part: Part;
  /** From 0 to 1: where in the text. */
  readonly at: number;
  /** Characters that are taken out. */
  readonly cut: number;
  readonly put: string;
  /** How often it is put there. */
  readonly times: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  part: fc.constantFrom<Part>('docs', 'schema', 'glossary', 'references'),
  at: fc.double({min: 0, max: 1, noNaN: true}),
  cut: fc.nat({max: 30}),
  put: fc.oneof(JUNK, fc.string({unit: 'binary', maxLength: 6})),
  times: fc.constantFrom(1, 1, 1, 2, 50),
});

function mutated(mutations: readonly Mutation[]): VersionTexts {
  const texts = {...TEXTS};
  for (const {part, at, cut, put, times} of mutations) {
    const text = texts[part];
    const start = Math.floor(at * text.length);
    texts[part] = text.slice(0, start) + put.repeat(times) + text.slice(start + cut);
  }
  const {docs, ...data} = texts;
  return {...data, docs: {'birds/robin.mdx': docs, 'birds/wren.md': docs}};
}

it('compiles whatever it is given, in time, and places every problem in the file', () => {
  fc.assert(
    fc.property(fc.array(mutation, {minLength: 1, maxLength: 6}), (mutations) => {
      const start = performance.now();
      const texts = mutated(mutations);
      const {problems} = compile(texts);
      expect(performance.now() - start).toBeLessThan(MOST);
      for (const {line, column, message} of problems) {
        expect([line > 0, column > 0, message !== '']).toEqual([true, true, true]);
      }
    }),
    // A failure prints the seed and the shortest mutations that bring it about.
    {seed: 20260501, numRuns: 200},
  );
});
