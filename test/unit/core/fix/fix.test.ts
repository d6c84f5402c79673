import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {checkVersion} from '#plugin/core/check.js';
import type {Found} from '#plugin/core/fix/change.js';
import {fixText} from '#plugin/core/fix/fix.js';
import type {Problem} from '#plugin/core/problem.js';
import {readPage} from '#plugin/core/read/page.js';
import {splitFrontMatter} from '#plugin/core/read/front-matter.js';
import {readSchema} from '#plugin/core/read/schema.js';
import {readTerms} from '#plugin/core/read/terms.js';
import {readYaml} from '#plugin/core/read/yaml.js';
import {versionInput} from '../../setup/version';
import {documentAt} from '../read/documents';
import {collect} from '../read/problems';

const SCHEMA = `collections:
  bird:
    path: birds
    fields:
      diet: {type: enum, many: true, options: {seeds: Seeds, small-insects: Insects}}
      wingspan: {type: range, unit: cm}
      tame: {type: boolean}
      eggs: {type: number}
      song: {type: text}
      counts: {type: record, many: true, fields: {place: {type: text}, span: {type: range, unit: months}}}
`;
const schema = readSchema(
  readYaml(SCHEMA, {file: '', firstLine: 1}, () => undefined),
  '',
  () => undefined,
);

function problemsOf(text: string): readonly Problem[] {
  const raw = {file: 'docs/birds/robin.md', bytes: new TextEncoder().encode(text)};
  return collect((report) =>
    readPage(documentAt('birds/robin.md', '', {raw}), schema, {extraKeys: []}, readTerms, report),
  ).problems;
}

function find(text: string): Found {
  return {problems: problemsOf(text), collection: schema.collections[0]};
}

function fix(text: string): string {
  return fixText(text, find).text;
}

const doc = (yaml: string): string => `---\n${yaml}\n---\n\nProse: 3-6 months, “yes”.\n`;

describe('mends what is meant beyond doubt', () => {
  it.each([
    ['a dash', 'wingspan: 20-22 cm', 'wingspan: 20–22 cm'],
    ['a dash with spaces', 'wingspan: about 20 - 22 cm # wide', 'wingspan: about 20–22 cm # wide'],
    ['a long dash', "wingspan: '20—22 cm'", "wingspan: '20–22 cm'"],
    [
      'dashes of statements',
      'wingspan:\n  - {value: 20-22 cm, note: 1-2}\n  - 3-4 m',
      'wingspan:\n  - {value: 20–22 cm, note: 1-2}\n  - 3–4 m',
    ],
    [
      'dashes in records',
      'counts:\n  - {place: 1-2, span: 3-6 months}\n  - value: {span: 1-2 months}',
      'counts:\n  - {place: 1-2, span: 3–6 months}\n  - value: {span: 1–2 months}',
    ],
    ['quotes around a colon', 'song: Alarm: tic', "song: 'Alarm: tic'"],
    ['quotes around a sign', 'wingspan: >95 cm', "wingspan: '>95 cm'"],
    ['quotes with an apostrophe', "song: It's: one", "song: 'It''s: one'"],
    ['capitals of an option', 'diet: Seeds', 'diet: seeds'],
    ['spaces of an option', 'diet: [seeds, small insects]', 'diet: [seeds, small-insects]'],
    ['an option in quotes', 'diet: "Small Insects"', 'diet: small-insects'],
    ['a word for a boolean', 'tame: yes', 'tame: true'],
    ['a number in quotes', "eggs: '4'", 'eggs: 4'],
    ['capitals of a key', 'Wing-span: 20 cm', 'wingspan: 20 cm'],
    [
      'a slip in a unit',
      'counts: [{span: 3 monhts}, {span: 2 months}]',
      'counts: [{span: 3 monhts}, {span: 2 months}]',
    ],
    ['a letter that a unit lacks', 'counts: [{span: 3 weekss}]', 'counts: [{span: 3 weeks}]'],
    [
      'the order of keys',
      'title: A\nsong: a\n# why\ndiet: [seeds] # b\ntags: [x]\nwingspan:\n  - 2 cm',
      'title: A\n# why\ndiet: [seeds] # b\nwingspan:\n  - 2 cm\ntags: [x]\nsong: a',
    ],
    [
      'one thing after another',
      'song: A: b\nwingspan: 20-22 cm\ndiet: SEEDS',
      "diet: seeds\nwingspan: 20–22 cm\nsong: 'A: b'",
    ],
  ])('%s', (_, before, after) => {
    expect(fix(doc(before))).toBe(doc(after));
  });

  it('CRLF and a byte order mark, where they are told', () => {
    expect(fix(`\uFEFF${doc('diet: seeds')}`.replaceAll('\n', '\r\n'))).toBe(doc('diet: seeds'));
    const crlf = doc('wingspan: 20-22 cm').replaceAll('\n', '\r\n');
    const kept = fixText(crlf, (text) => {
      const found = find(text);
      return {...found, problems: found.problems.filter(({rule}) => rule !== 'line-endings')};
    });
    expect(kept.text).toBe(crlf.replace('20-22', '20–22'));
  });

  it('says what and where', () => {
    expect(fixText(doc('diet: Seeds\nwingspan: 20-22 cm'), find).changes).toEqual([
      {line: 2, what: 'Seeds → seeds'},
      {line: 3, what: '20-22 cm → 20–22 cm'},
    ]);
  });
});

describe('leaves to its author', () => {
  it.each([
    ['a misspelt option', 'diet: sedes'],
    ['a misspelt key', 'wingspam: 20 cm'],
    ['a key that is there already', 'wingspan: 20 cm\nWingspan: 21 cm'],
    ['a symbol of a unit', 'wingspan: 20 Cm'],
    ['a word far from a unit', 'counts: [{span: 3 moons}]'],
    ['a number that may be a flag', 'tame: 1'],
    ['a number with a unit', 'eggs: 4 eggs'],
    ['a date', 'song: 2024-05'],
    ['text', 'song: 3-6 months'],
    ['other keys', 'description: 3-6 months'],
    [
      'comments that stand by themselves',
      'song: a\n\n# diet: [seeds]\n\nwingspan: 2 cm\ndiet: seeds',
    ],
    ['anchors', 'song: &a x\ndiet: seeds\ntags: [*a]'],
    ['braces all around', '{song: a, diet: [seeds]}'],
    ['what is broken otherwise', 'song: [a'],
    ['nothing', ''],
  ])('%s', (_, yaml) => {
    expect(fix(doc(yaml))).toBe(doc(yaml));
  });

  it.each([['no front matter at 3-6 months'], ['---\nsong: a'], ['---js\nsong: a\n---\n'], ['']])(
    '%j',
    (text) => {
      expect(fix(text)).toBe(text);
    },
  );
});

it('mends references to files and cites in other capitals, which all documents decide', () => {
  const docs = {
    'birds/robin.md':
      '---\nhabitats: [../habitats/wood.md, Old-Wood]\nsong: {value: a, cite: Gray-2001}\n---\n',
    'habitats/wood.md': '---\ntitle: Wood\n---\n',
    'habitats/old-wood.md': '---\ntitle: Old wood\n---\n',
  };
  const mended = fixText(docs['birds/robin.md'], (text) => {
    const input = versionInput({docs: {...docs, 'birds/robin.md': text}});
    const {problems, result} = collect((report) => checkVersion(input, report));
    return {
      problems: problems.filter(({file}) => file === 'docs/birds/robin.md'),
      collection: result.schema.collections[0],
    };
  });
  expect(mended.text).toContain('habitats: [wood, old-wood]\n');
  expect(mended.text).toContain('cite: gray-2001}\n');
});

const line = fc.constantFrom(
  ...[
    'title: A',
    'song: a: b',
    'song: "x"',
    "song: it's: so",
    'wingspan: 20-22 cm',
    'wingspan: >3 cm',
  ],
  ...['diet: Seeds', 'diet: [SEEDS, small insects]', 'tame: yes', "eggs: '4'", '# a comment', ''],
  ...[
    'counts:',
    '  - {place: a, span: 1-2 months}',
    '  - {span: 3 monts',
    'tags: [x, *y]',
    '  note: a',
  ],
  ...[
    'wing-span: 3 cm',
    '\ttame: no',
    'terms: [{term: A, definition: B: c}]',
    '- a',
    '? b',
    '{c: 1}',
  ],
);
const endings = fc.constantFrom('\n', '\r\n');
const noise = fc.record({
  at: fc.nat(200),
  put: fc.constantFrom('"', "'", ':', '#', '{', ']', '\n', '-', '\u0000', 'é'),
});

const anyDocument = fc
  .record({
    lines: fc.array(line, {maxLength: 8}),
    body: fc.string({unit: 'grapheme'}),
    eol: endings,
    bom: fc.boolean(),
    mutations: fc.array(noise, {maxLength: 3}),
  })
  .map(({lines, body, eol, bom, mutations}) => {
    const text = ['---', ...lines, '---', '', body].join(eol);
    const mutated = mutations.reduce(
      (each, {at, put}) => each.slice(0, at) + put + each.slice(at),
      text,
    );
    return `${bom ? '\uFEFF' : ''}${mutated}`;
  });

describe('whatever it gets', () => {
  it('comes to an end, and finds nothing more to do', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const once = fixText(text, find);
        expect(fix(once.text)).toBe(once.text);
        expect(once.changes.length > 0).toBe(once.text !== text);
      }),
      {numRuns: 150},
    );
  });

  it('makes nothing worse, and touches no prose', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const after = fix(text);
        const bodyOf = (each: string) =>
          splitFrontMatter(each.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')).body.trim();
        // What cannot be parsed hides what is wrong in it.
        if (find(text).problems.every(({rule}) => !rule.startsWith('yaml-'))) {
          expect(find(after).problems.length).toBeLessThanOrEqual(find(text).problems.length);
          expect(bodyOf(after)).toBe(bodyOf(text));
        }
      }),
      {numRuns: 150},
    );
  });

  it('keeps data that was right, but for dashes', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const bare = text.replace(/^\uFEFF/u, '');
        const {front} = splitFrontMatter(bare);
        if (front === undefined || problemsOf(bare).some(({level}) => level === 'error')) {
          return;
        }
        const data = (yaml: string | undefined): unknown =>
          parse((yaml ?? '').replace(/(?<=\d) ?[-–] ?(?=\d)/gu, '-'), {schema: 'core'}) as unknown;
        expect(data(splitFrontMatter(fix(bare)).front)).toEqual(data(front));
        expect(comments(fix(bare))).toEqual(comments(bare));
      }),
      {numRuns: 150},
    );
  });
});

function comments(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)#.*$/gmu)].map(([each]) => each.trim()).sort();
}
