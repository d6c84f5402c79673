import type {BibliographyView, GlossaryEntryView, PageView} from '#plugin/core/views.js';
import {describe, expect, it} from 'vitest';
import {collectionOf, columnOf} from '../setup/tables.js';
import {compile} from '../setup/version.js';

type Glossary = readonly (readonly GlossaryEntryView[])[];

const ROBIN = `---
title: Robin
diet: [insects, seeds]
wingspan:
  - {value: 20–22 cm, cite: gray-2001}
  - {value: 190 to 230 mm, cite: [hill-2010], note: in the north, certainty: {level: low, reason: one ring}}
song: A warble above the understorey.
tame: true
ringed: 1890-05
habitats: [wood]
---

The robin sings in the [wood](../habitats/wood.md) [@gray-2001].
`;

const WOOD = `---
title: Wood
area: unknown
---

Trees with an understorey.
`;

const DOCS = {
  'birds/robin.md': ROBIN,
  'habitats/wood.md': WOOD,
  'words.mdx': '---\ntitle: Words\n---\n\n<Glossary />\n',
  'notes.md':
    '---\ntitle: Notes\n---\n\nThe understorey holds [robins](birds/robin.md) [@hill-2010].\n',
};

const GLOSSARY = `terms:
  - {term: Understorey, definition: Shrubs below the canopy., cite: gray-2001, see: [canopy]}
  - {term: Canopy, definition: The roof of a wood.}
`;

const texts = {docs: DOCS, glossary: GLOSSARY};

describe('compileVersion', () => {
  it('finds nothing wrong with a good version', () => {
    expect(compile(texts).problems).toEqual([]);
  });

  it('lists the entries of a collection', () => {
    const {rows} = collectionOf(compile(texts).json, 'bird');
    expect(rows).toEqual([{id: 'robin', title: 'Robin', href: '/docs/birds/robin'}]);
  });

  it('shows several statements as several, converted for sorting and as written', () => {
    const {cells} = columnOf(compile(texts).json, 'bird/wingspan');
    expect(cells['robin']).toEqual([
      {text: ['20–22 cm'], sort: [20, 22], cite: ['gray-2001']},
      {
        text: ['190 to 230 mm'],
        sort: [19, 23],
        cite: ['hill-2010'],
        note: ['in the north'],
        certainty: {level: 'low', label: 'Low', reason: 'one ring'},
      },
    ]);
  });

  it.each([
    [
      'diet',
      [
        {text: ['Insects'], option: 'insects', sort: 1},
        {text: ['Seeds'], option: 'seeds', sort: 0},
      ],
    ],
    ['tame', [{text: [{word: 'yes', text: 'Yes'}], option: 'true'}]],
    ['ringed', [{text: ['May 1890'], sort: '1890-05'}]],
    [
      'habitats',
      [{text: [{href: '/docs/habitats/wood', text: 'Wood'}], ref: 'wood', sort: 'Wood'}],
    ],
    ['song', [{text: ['A warble above the ', {term: 'understorey', text: 'understorey'}, '.']}]],
  ])('shows the column %s', (field, statements) => {
    const {cells} = columnOf(compile(texts).json, `bird/${field}`);
    expect(cells['robin']).toEqual(statements);
  });

  it('tells unknown from absent', () => {
    const {json} = compile(texts);
    expect(columnOf(json, 'habitat/area').cells).toEqual({
      wood: [{state: 'unknown', text: []}],
    });
    expect(columnOf(json, 'bird/song').cells['wood']).toBeUndefined();
  });

  it('groups the facts of an entry, those without a group first', () => {
    const {facts} = compile(texts).json<PageView>('pages/birds/robin.md.json');
    expect(
      facts?.groups.map(({label, fields}) => [label, fields.map(({field}) => field.name)]),
    ).toEqual([
      [undefined, ['diet', 'song', 'tame', 'ringed', 'habitats']],
      ['Body', ['wingspan']],
    ]);
  });

  it('turns references and prose links round, each page once', () => {
    const {json} = compile(texts);
    expect(json<PageView>('pages/habitats/wood.md.json').backLinks).toEqual({
      groups: [
        {
          kind: 'inverse',
          label: 'Birds that live here',
          links: [{title: 'Robin', href: '/docs/birds/robin'}],
        },
      ],
    });
    expect(json<PageView>('pages/birds/robin.md.json').backLinks).toEqual({
      groups: [{kind: 'mention', links: [{title: 'Notes', href: '/docs/notes'}]}],
    });
  });

  it('says where each term is used and what it leads to', () => {
    const [canopy, understorey] = compile(texts).json<Glossary>('glossary.json').flat();
    expect(canopy?.usedIn).toEqual([]);
    expect(understorey).toMatchObject({
      definition: ['Shrubs below the ', {href: '#term:canopy', text: 'canopy'}, '.'],
      cite: ['gray-2001'],
      see: [{anchor: 'term:canopy', name: 'Canopy'}],
      usedIn: [
        {title: 'Notes', href: '/docs/notes'},
        {title: 'Robin', href: '/docs/birds/robin'},
        {title: 'Wood', href: '/docs/habitats/wood'},
      ],
    });
  });

  it('makes the glossary as Markdown with a heading for each letter', () => {
    const headings = compile(texts)
      .files.get('glossary.mdx')
      ?.match(/^## .*$/gmu);
    expect(headings).toEqual(['## C', '## U']);
  });

  it('lists every source with the pages that cite it', () => {
    const {sources} = compile(texts).json<BibliographyView>('bibliography.json');
    expect(sources.map(({id, citedIn}) => [id, citedIn.map(({title}) => title)])).toEqual([
      ['gray-2001', ['Robin', 'Words']],
      ['hill-2010', ['Notes', 'Robin']],
    ]);
  });

  it('gives each page the terms and sources that it mentions, and no others', () => {
    const {terms, sources} = compile(texts).json<PageView>('pages/notes.md.json');
    expect(terms).toEqual({
      understorey: {
        name: 'Understorey',
        definition: 'Shrubs below the canopy.',
        href: '/docs/words#term:understorey',
      },
    });
    expect(Object.keys(sources ?? {})).toEqual(['hill-2010']);
  });

  it('gives a page with a table what the table mentions', () => {
    const table =
      '---\ntitle: Table\n---\n\n<ComparisonTable of="bird" fields={["song", "wingspan"]} />\n';
    const {json} = compile({...texts, docs: {...DOCS, 'table.mdx': table}});
    const {terms, sources} = json<PageView>('pages/table.mdx.json');
    expect(Object.keys(terms ?? {})).toEqual(['understorey']);
    expect(Object.keys(sources ?? {})).toEqual(['gray-2001', 'hill-2010']);
  });

  it('cuts the list of pages that use a term', () => {
    const many = Object.fromEntries(
      Array.from({length: 12}, (_, i) => [`many/${i}.md`, `---\ntitle: P${i}\n---\n\nA canopy.\n`]),
    );
    const {json} = compile({...texts, docs: {...DOCS, ...many}});
    const canopy = json<Glossary>('glossary.json')
      .flat()
      .find(({id}) => id === 'canopy');
    expect([canopy?.usedIn.length, canopy?.moreUses]).toEqual([10, 2]);
  });

  it('compiles equal input to equal bytes', () => {
    expect([...compile(texts).files]).toEqual([...compile(texts).files]);
  });
});

describe('documents that are not shown', () => {
  it('knows a draft, yet publishes nothing of it', () => {
    const {files, json, problems} = compile({...texts, drafts: ['habitats/wood.md']});
    expect(problems).toEqual([]);
    expect(files.has('pages/habitats/wood.md.json')).toBe(false);
    expect(columnOf(json, 'bird/habitats').cells['robin']).toEqual([
      {text: ['Wood'], ref: 'wood', sort: 'Wood'},
    ]);
  });

  it('gives an unlisted document its facts, and leads nobody to it', () => {
    const {json} = compile({...texts, unlisted: ['birds/robin.md']});
    expect(json<PageView>('pages/birds/robin.md.json').facts).toBeDefined();
    expect(collectionOf(json, 'bird').rows).toEqual([]);
    expect(json<PageView>('pages/habitats/wood.md.json').backLinks).toBeUndefined();
  });

  it('keeps a term of an unlisted document, and does not lead to where it is defined', () => {
    const robin = ROBIN.replace(
      '---\ntitle',
      '---\nterms: [{term: Gape, definition: A bill.}]\ntitle',
    );
    const docs = {...DOCS, 'birds/robin.md': robin};
    const gape = (unlisted: readonly string[]) =>
      compile({...texts, docs, unlisted})
        .json<Glossary>('glossary.json')
        .flat()
        .find(({id}) => id === 'gape');
    expect(gape([])?.definedIn).toEqual({title: 'Robin', href: '/docs/birds/robin'});
    expect(gape(['birds/robin.md'])).toMatchObject({name: 'Gape'});
    expect(gape(['birds/robin.md'])?.definedIn).toBeUndefined();
  });
});

describe('page settings', () => {
  it('tells the Markdown stage what the author switched off', () => {
    const off = ROBIN.replace(
      '---\ntitle',
      '---\ncompendium: {factBox: false, termLinks: false}\ntitle',
    );
    const {json} = compile({...texts, docs: {...DOCS, 'birds/robin.md': off}});
    expect(json<PageView>('pages/birds/robin.md.json').hidden).toEqual(['termLinks', 'factBox']);
  });
});

describe('a translated version', () => {
  it('takes facts from the original and texts from the translation', () => {
    const {json, problems} = compile({
      ...texts,
      locale: 'es',
      localized: {
        'birds/robin.md': ROBIN.replace('title: Robin', 'title: Petirrojo').replace(
          'A warble above the understorey.',
          'Un gorjeo.',
        ),
      },
      localizedSchema: 'collections: {bird: {label: Ave, fields: {song: {label: Canto}}}}\n',
      localizedGlossary: 'terms: [{term: Dosel, id: canopy, definition: El techo del bosque.}]\n',
    });
    expect(problems.filter(({level}) => level === 'error')).toEqual([]);
    const {facts} = json<PageView>('pages/birds/robin.md.json');
    expect(facts?.title).toBe('Petirrojo');
    expect(facts?.collection).toBe('Ave');
    const song = columnOf(json, 'bird/song');
    expect([song.field.label, song.cells['robin']?.[0]?.text]).toEqual(['Canto', ['Un gorjeo.']]);
    expect(columnOf(json, 'bird/wingspan').cells['robin']?.[0]?.text).toEqual(['20–22 cm']);
    expect(
      json<Glossary>('glossary.json')
        .flat()
        .map(({name}) => name),
    ).toEqual(['Dosel', 'Understorey']);
  });
});

it('writes no aliases out that explode', () => {
  const levels = Array.from({length: 8}, (_, level) => {
    const items = Array.from({length: 9}, () => `*a${level}`);
    return `a${level + 1}: &a${level + 1} [${items.join(', ')}]\n`;
  });
  const page = `---\na0: &a0 [x]\n${levels.join('')}song: *a8\ntags: *a8\ndraft: *a8\n---\n`;
  const {problems, files} = compile({docs: {'birds/robin.md': page, 'notes.md': page}});
  expect(problems.map(({rule}) => rule)).toContain('yaml-alias');
  expect([...files.values()].join('').length).toBeLessThan(1_000_000);
});
