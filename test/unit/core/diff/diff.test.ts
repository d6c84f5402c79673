import {diffSnapshots, isEmptyDiff} from '#plugin/core/diff/diff.js';
import type {DataDiff, EntryChange} from '#plugin/core/diff/diff-model.js';
import {snapshotOf} from '#plugin/core/diff/snapshot.js';
import {describe, expect, it} from 'vitest';
import {versionInput, type VersionTexts} from '../../setup/version.js';

const ROBIN =
  '---\ntitle: Robin\ndiet: insects\nwingspan: {value: 20–22 cm, cite: gray-2001}\n---\n';
const robin = (front: string) => ({docs: {'birds/robin.md': `---\ntitle: Robin\n${front}\n---\n`}});

function diffOf(before: VersionTexts, after: VersionTexts): DataDiff {
  return diffSnapshots(snapshotOf(versionInput(before)), snapshotOf(versionInput(after)));
}

function entriesOf(before: VersionTexts, after: VersionTexts): readonly EntryChange[] {
  return diffOf(before, after).collections.flatMap(({entries}) => entries);
}

/** What changed in the statements of the only field that changed. */
function statements(before: string, after: string) {
  const [entry] = entriesOf(robin(before), robin(after));
  return entry?.fields.flatMap((field) => field.statements) ?? [];
}

describe('entries', () => {
  const OLD = {docs: {'birds/robin.md': ROBIN}};

  it.each([
    ['added', {}, OLD, ['added', 'robin', undefined]],
    ['removed', OLD, {}, ['removed', 'robin', undefined]],
    [
      'renamed with the same facts',
      OLD,
      {docs: {'birds/redbreast.md': ROBIN.replace('Robin', 'Redbreast')}},
      ['renamed', 'redbreast', 'robin'],
    ],
    [
      'renamed with the same title',
      OLD,
      {docs: {'birds/redbreast.md': ROBIN.replace('20–22', '19')}},
      ['renamed', 'redbreast', 'robin'],
    ],
    [
      'renamed by what they say',
      OLD,
      {
        docs: {
          'birds/redbreast.md':
            '---\ntitle: Redbreast\ndiet: seeds\ncompendium: {formerly: robin}\n---\n',
        },
      },
      ['renamed', 'redbreast', 'robin'],
    ],
    [
      'of another title',
      OLD,
      {docs: {'birds/robin.md': ROBIN.replace('Robin', 'Redbreast')}},
      ['changed', 'robin', 'robin'],
    ],
  ] as const)('%s', (_, before, after, expected) => {
    const found = entriesOf(before, after);
    expect(found.map(({kind, id, before: old}) => [kind, id, old?.id])).toEqual([expected]);
  });

  it('are not taken for renamed where several might be it', () => {
    const both = {docs: {'birds/a.md': ROBIN, 'birds/b.md': ROBIN}};
    expect(entriesOf(OLD, both).map(({kind}) => kind)).toEqual(['added', 'added', 'removed']);
  });

  it('that nobody is shown do not count', () => {
    const docs = {'birds/robin.md': ROBIN};
    expect(entriesOf({}, {docs, drafts: ['birds/robin.md']})).toEqual([]);
    expect(entriesOf({}, {docs, unlisted: ['birds/robin.md']})).toEqual([]);
  });

  it('that came bring all their facts', () => {
    const [entry] = entriesOf({}, OLD);
    expect(entry?.fields.map(({name, after}) => [name, after[0]?.text])).toEqual([
      ['diet', 'Insects'],
      ['wingspan', '20–22 cm'],
    ]);
  });
});

describe('statements', () => {
  const cite = (...ids: string[]) => `, cite: [${ids.join(', ')}]`;
  const wide = (value: string, more = '') => `wingspan: {value: ${value}${more}}`;

  it.each([
    ['a value', wide('20 cm'), wide('21 cm'), ['value']],
    ['a unit', wide('20 cm'), wide('200 mm'), ['value']],
    ['a value with its source', wide('20 cm', cite('gray-2001')), wide('2 cm'), ['value', 'cite']],
    ['a note', wide('20 cm'), wide('20 cm', ', note: north'), ['note']],
    ['a level', wide('20 cm'), wide('20 cm', ', certainty: low'), ['certainty']],
    [
      'a reason',
      wide('20 cm', ', certainty: low'),
      wide('20 cm', ', certainty: {level: low, reason: old}'),
      ['certainty'],
    ],
    ['a source', wide('20 cm'), wide('20 cm', cite('hill-2010')), ['cite']],
    ['a state', 'wingspan: unknown', 'wingspan: not-applicable', ['value']],
    ['what was not known', 'wingspan: unknown', wide('20 cm'), ['value']],
  ])('with another one of %s are changed', (_, before, after, parts) => {
    const found = statements(before, after);
    expect(found).toMatchObject([{kind: 'changed', parts}]);
  });

  it('tell both values as pages print them', () => {
    expect(statements('diet: seeds', 'diet: insects')).toMatchObject([
      {kind: 'changed', before: {text: 'Seeds'}, after: {text: 'Insects'}},
    ]);
    expect(statements('ringed: 2024-05', 'ringed: 2024-05-01')).toMatchObject([
      {before: {text: 'May 2024'}, after: {text: 'May 1, 2024'}},
    ]);
  });

  it('tell which sources came and went, in words', () => {
    expect(
      statements(wide('20 cm', cite('gray-2001')), wide('20 cm', cite('hill-2010'))),
    ).toMatchObject([
      {
        citesAdded: [{id: 'hill-2010', label: 'Hill 2010'}],
        citesRemoved: [{id: 'gray-2001', label: 'Gray 2001'}],
      },
    ]);
  });

  it('are matched by value, then by source; their order is no matter', () => {
    const list = (...items: string[]) =>
      `wingspan: [${items.map((each) => `{${each}}`).join(', ')}]`;
    const one = 'value: 20 cm, cite: gray-2001';
    const two = 'value: 30 cm, cite: hill-2010';
    expect(statements(list(one, two), list(two, one))).toEqual([]);
    expect(
      statements(list(one, two), list('value: 31 cm, cite: hill-2010', 'value: 9 cm', one)),
    ).toMatchObject([
      {kind: 'changed', before: {text: '30 cm'}, after: {text: '31 cm'}},
      {kind: 'added', after: {text: '9 cm'}},
    ]);
  });

  it('are the same when only the label of their option is another', () => {
    const labelled = (label: string): VersionTexts => ({
      ...robin('diet: insects'),
      schema: `collections:\n  bird:\n    label: Bird\n    plural: Birds\n    path: birds\n    fields:\n      diet: {label: Diet, type: enum, options: {insects: ${label}}}\n`,
    });
    expect(isEmptyDiff(diffOf(labelled('Insects'), labelled('Small beasts')))).toBe(true);
  });
});

describe('the glossary and the bibliography', () => {
  const glossary = (term: string) => ({glossary: `terms:\n  - {${term}}\n`});

  it.each([
    [
      'term: Reed, definition: Grass.',
      'term: Reed, definition: Tall grass.',
      'changed',
      'definition',
    ],
    ['term: Reed, definition: Grass.', 'term: Cane, definition: Grass.', 'renamed', 'name'],
    [
      'term: Reed, definition: A.',
      'term: Cane, aliases: [Reed], definition: B.',
      'renamed',
      'name',
    ],
    [
      'term: Reed, definition: A.',
      'term: Reed, aliases: [cane], definition: A.',
      'changed',
      'aliases',
    ],
    [
      'term: Reed, definition: A.',
      'term: Reed, cite: gray-2001, definition: A.',
      'changed',
      'cite',
    ],
  ])('%s, then %s', (before, after, kind, part) => {
    const {terms} = diffOf(glossary(before), glossary(after));
    expect(terms.map((term) => [term.kind, term.parts[0]?.part])).toEqual([[kind, part]]);
  });

  const gray = (id: string, more = 'ISBN: "1"') => ({
    references: `references:\n  - {id: ${id}, type: book, title: Robins, author: [{family: Gray, given: A}], publisher: Nest, issued: {date-parts: [[2001]]}, ${more}}\n`,
  });

  it('know a source under another id, whose citations are then the same', () => {
    const cites = (id: string) => robin(`wingspan: {value: 20 cm, cite: ${id}}`);
    const before = {...cites('gray-2001'), ...gray('gray-2001', 'DOI: 10.1000/xyz')};
    const after = {...cites('gray'), ...gray('gray', 'DOI: 10.1000/XYZ')};
    const diff = diffOf(before, after);
    expect(diff.sources).toMatchObject([{kind: 'renamed', id: 'gray', before: {id: 'gray-2001'}}]);
    expect(diff.collections).toEqual([]);
  });

  it('tell what of a source is another', () => {
    const before = {...robin('diet: seeds'), ...gray('gray')};
    const after = {...robin('diet: seeds'), ...gray('gray', 'DOI: 10.1000/xyz')};
    expect(diffOf(before, after).sources).toMatchObject([
      {kind: 'changed', title: 'Gray 2001', parts: [{part: 'text'}, {part: 'links', before: ''}]},
    ]);
  });
});

it('tells fields of the schema that came, went, or are called otherwise', () => {
  const schema = (fields: string) =>
    `collections:\n  bird:\n    label: Bird\n    plural: Birds\n    path: birds\n    fields: {${fields}}\n`;
  const before = schema('song: {label: Song, type: text}, egg: {label: Egg, type: text}');
  const after = schema('song: {label: Call, type: text}, nest: {label: Nest, type: text}');
  expect(diffOf({schema: before}, {schema: after}).collections[0]?.fields).toEqual([
    {kind: 'changed', name: 'song', label: 'Call', before: 'Song'},
    {kind: 'added', name: 'nest', label: 'Nest'},
    {kind: 'removed', name: 'egg', label: 'Egg'},
  ]);
});

describe('a translated version', () => {
  const base = robin('song: loud');
  const translated: VersionTexts = {
    ...base,
    locale: 'es',
    localized: {'birds/robin.md': '---\ntitle: Petirrojo\nsong: fuerte\n---\n'},
  };

  it('differs by its data alone, not because it was translated', () => {
    expect(isEmptyDiff(diffOf({...base, locale: 'es'}, translated))).toBe(true);
  });

  it('tells changes in its own words', () => {
    const before = {...robin('song: quiet'), locale: 'es'};
    expect(entriesOf(before, translated)).toMatchObject([
      {title: 'Petirrojo', fields: [{statements: [{after: {text: 'fuerte'}}]}]},
    ]);
  });
});
