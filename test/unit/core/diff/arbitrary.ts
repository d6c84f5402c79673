import type {
  CollectionSnapshot,
  EntrySnapshot,
  Snapshot,
  SourceSnapshot,
  StatementSnapshot,
  TermSnapshot,
} from '#plugin/core/diff/snapshot-model.js';
import fc from 'fast-check';

const word = fc.constantFrom('a', 'b', 'c', 'constructor');
const id = fc.constantFrom('ash', 'birch', 'cedar', 'dogwood', 'constructor');
const sourceId = fc.constantFrom('gray-2001', 'hill-2010', 'reed-1999');

const statement: fc.Arbitrary<StatementSnapshot> = fc
  .record({
    text: word,
    note: fc.option(word, {nil: undefined}),
    certainty: fc.option(word, {nil: undefined}),
    cite: fc.uniqueArray(sourceId, {maxLength: 2}),
  })
  .map(({text, note, certainty, cite}) => ({
    value: JSON.stringify(text),
    aside: JSON.stringify([note ?? '', certainty ?? '', '']),
    text,
    ...(note !== undefined && {note}),
    ...(certainty !== undefined && {certainty}),
    cite: cite.map((each) => ({id: each, label: each})),
  }));

const entry: fc.Arbitrary<EntrySnapshot> = fc
  .record({
    id,
    title: word,
    formerly: fc.uniqueArray(id, {maxLength: 2}),
    fields: fc.dictionary(
      fc.constantFrom('height', 'leaf', 'constructor'),
      fc.array(statement, {minLength: 1, maxLength: 3}),
      {maxKeys: 3},
    ),
  })
  .map((made) => ({...made, key: made.title, href: `/trees/${made.id}`}));

const collection = (name: string): fc.Arbitrary<CollectionSnapshot> =>
  fc.uniqueArray(entry, {selector: (each) => each.id, maxLength: 4}).map((entries) => ({
    name,
    label: name,
    plural: `${name}s`,
    fields: ['height', 'leaf', 'constructor'].map((field) => ({
      name: field,
      label: field,
      key: field,
    })),
    entries,
  }));

const term: fc.Arbitrary<TermSnapshot> = fc
  .record({id, name: word, aliases: fc.uniqueArray(word, {maxLength: 2}), definition: word})
  .map(({id: termId, name, aliases, definition}) => ({
    id: termId,
    name,
    names: [name, ...aliases],
    parts: {
      name: {value: name, text: name},
      aliases: {value: JSON.stringify([...aliases].sort()), text: aliases.join(', ')},
      definition: {value: definition, text: definition},
    },
  }));

const source: fc.Arbitrary<SourceSnapshot> = fc
  .record({id: sourceId, text: word, links: fc.uniqueArray(word, {maxLength: 1})})
  .map(({id: each, text, links}) => ({
    id: each,
    label: each,
    identifiers: links,
    parts: {text: {value: text, text}, links: {value: links.join(), text: links.join()}},
  }));

/** Small versions that have much in common, so that all rules come into play. */
export const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  name: fc.constantFrom('current', '1.0'),
  label: fc.constantFrom('Next', '1.0'),
  collections: fc
    .tuple(fc.option(collection('tree'), {nil: undefined}), collection('shrub'))
    .map((all) => all.filter((each) => each !== undefined)),
  terms: fc.uniqueArray(term, {selector: (each) => each.id, maxLength: 3}),
  sources: fc.uniqueArray(source, {selector: (each) => each.id, maxLength: 3}),
});
