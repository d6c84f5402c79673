import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DocumentInfo} from '#plugin/core/model.js';
import {readPage} from '#plugin/core/read/page.js';
import {readTerms} from '#plugin/core/read/terms.js';
import {documentAt, rawFile, schema} from './documents.js';
import {collect, places} from './problems.js';

const read = (doc: DocumentInfo, extraKeys: readonly string[] = []) =>
  collect((report) => readPage(doc, schema, {extraKeys}, readTerms, report));
const bird = (text: string, more: Partial<DocumentInfo> = {}) =>
  read(documentAt('birds/robin.md', text, more));
const settings = {termLinks: true, factBox: true, backLinks: true, book: true};

describe('readPage', () => {
  it('reads an entry, in the order of the schema', () => {
    const {result, problems} = bird(
      '---\ntitle: Robin\nwingspan: 20–22 cm\ndiet: [seeds, {value: insects, cite: x}]\nterms: [{term: Crop, definition: A pouch.}]\ncompendium: {factBox: false}\n---\nA bird.\n',
    );
    expect(problems).toEqual([]);
    expect(result).toMatchObject({
      settings: {...settings, factBox: false},
      bodyFile: 'docs/birds/robin.md',
      entry: {
        collection: 'bird',
        id: 'robin',
        fields: {
          diet: [{value: {option: 'seeds'}}, {value: {option: 'insects'}, cite: ['x']}],
          wingspan: [{value: {sort: [20, 22]}, at: {line: 3, column: 11}}],
        },
      },
      terms: [{name: 'Crop', definedIn: 'birds/robin', at: {file: 'docs/birds/robin.md', line: 5}}],
    });
    expect(Object.keys(result.entry?.fields ?? {})).toEqual(['diet', 'wingspan']);
    expect(result.entry).not.toHaveProperty('unreadable');
    expect(result.body.split('\n')[7]).toBe('A bird.');
    expect(result.body).not.toContain('Robin');
  });

  it.each([
    ['no front matter', 'A bird.\n'],
    ['empty front matter', '---\n---\n'],
    ['a comment', '---\n# later\n---\n'],
    ['null', '---\n~\n---\n'],
  ])('takes an entry with %s', (_, text) => {
    const {result, problems} = bird(text);
    expect(problems).toEqual([]);
    expect(result.entry).toMatchObject({fields: {}});
    expect(result.entry).not.toHaveProperty('unreadable');
  });

  it.each([
    ['a misspelt field', 'wingspam: 3 cm', ['unknown-key 2:1'], 'wingspan'],
    ['an unknown key', 'banana: 3', ['unknown-key 2:1'], undefined],
    ['a misspelt key of Docusaurus', 'sidebar_lable: A', ['unknown-key 2:1'], 'sidebar_label'],
    ['a value Docusaurus refuses', 'title: [a]', ['wrong-type 2:8'], undefined],
    ['conflicting keys', 'draft: true\nunlisted: true', ['wrong-type 3:1'], undefined],
    [
      'contents upside down',
      'toc_max_heading_level: 2\ntoc_min_heading_level: 4',
      ['wrong-type 3:1'],
      undefined,
    ],
    ['a backslash that breaks', 'title: C:\\10', ['unsafe-value 2:8'], undefined],
    ['a backslash that is lost', 'keywords: [a\\b]', ['unsafe-value 2:12'], undefined],
    ['a bad switch', 'compendium: {factBox: no}', ['wrong-type 2:23'], 'false'],
    ['a misspelt switch', 'compendium: {factbox: false}', ['unknown-key 2:14'], 'factBox'],
    ['switches that are none', 'compendium: off', ['wrong-type 2:13'], undefined],
    ['a duplicate key', 'title: a\ntitle: b', ['yaml-duplicate-key 3:1'], undefined],
  ])('reports %s', (_, yaml, expected, suggestion) => {
    const {problems} = bird(`---\n${yaml}\n---\n`);
    expect(places(problems)).toEqual(expected);
    expect(problems[0]?.suggestion).toBe(suggestion);
  });

  it('lets the harmless backslash of a title pass', () => {
    expect(bird('---\ntitle: a\\d\n---\n').problems).toEqual([]);
  });

  it('takes keys that the options allow', () => {
    const doc = documentAt('birds/robin.md', '---\nbanana: 3\n---\n');
    expect(read(doc, ['banana']).problems).toEqual([]);
  });

  it.each([
    ['banana: 3', []],
    ['diet: plastic', ['unknown-key 2:1']],
    ['tite: Robin', ['unknown-key 2:1']],
    ['compendum: {}', ['unknown-key 2:1']],
    ['hide_title: perhaps', ['wrong-type 2:13']],
    ['extra: a\\d', ['unsafe-value 2:8']],
  ])('of other documents reports only what looks wrong: %s', (yaml, expected) => {
    const {result, problems} = read(documentAt('intro.md', `---\n${yaml}\n---\n`));
    expect(places(problems)).toEqual(expected);
    expect(result.entry).toBeUndefined();
  });

  it.each([
    ['a list', '---\n- a\n---\n', ['not-a-mapping 2:1']],
    ['text', '---\njust text\n---\n', ['not-a-mapping 2:1']],
    ['broken YAML', '---\na: [\n---\n', ['yaml-syntax 2:4']],
    ['no end', '---\ntitle: a\n', ['yaml-syntax 3:1']],
    ['no end, and prose', '---\ntitle: a\n\nSome prose.\n', ['yaml-syntax 3:1']],
    ['a blank line first', '\n---\ntitle: a\n---\n', ['yaml-syntax 2:1']],
    ['spaces first', '  ---\ntitle: a\n---\n', ['yaml-syntax 1:1']],
    ['text first', 'Robin\n---\ntitle: a\ndiet: seeds\n---\n', ['yaml-syntax 2:1']],
    ['no opening', 'title: a\ndiet: seeds\n---\nProse.\n', ['yaml-syntax 1:1']],
    ['dashes for the opening', '—\ntitle: a\n---\n', ['yaml-syntax 1:1']],
    ['four hyphens for it', '----\ntitle: a\n---\n', ['yaml-syntax 1:1']],
    ['nothing', '', ['empty-file 1:1']],
    ['UTF-16 without a mark', '-\0-\0-\0\n\0', ['encoding 1:2']],
    ['a language', '---js\na\n---\n', ['yaml-syntax 1:1']],
  ])('knows that nothing can be said of fields in %s', (_, text, expected) => {
    const {result, problems} = bird(text);
    expect(places(problems)).toEqual(expected);
    expect(result.entry).toMatchObject({
      fields: {},
      unreadable: ['diet', 'song', 'wingspan', 'nestsIn'],
    });
  });

  it.each([
    'Prose.\n\n---\n\nNote: more.\n\n---\n',
    'Title\n---\nNote: more.\n\n---\n',
    'Note: a line.\n---\n',
    '# A\n\n---\n',
  ])('takes %j for prose', (text) => {
    expect(bird(text).problems).toEqual([]);
  });

  it('knows fields whose values are all wrong', () => {
    expect(bird('---\ndiet: plastic\n---\n').result.entry).toMatchObject({
      fields: {},
      unreadable: ['diet'],
    });
  });

  it('reports an exclamation mark in a file name', () => {
    const {problems} = read(documentAt('birds/ro!bin.md', 'A'));
    expect(places(problems)).toEqual(['file-name 1:1']);
  });

  it('reports an empty file', () => {
    expect(places(bird('').problems)).toEqual(['empty-file 1:1']);
  });
});

describe('a translated page', () => {
  const base =
    '---\ntitle: Robin\nsong: Flutes\nwingspan: {value: 20–22 cm, cite: x, note: adults, certainty: {level: low, reason: few}}\ndiet: [seeds, insects]\nterms: [{term: Crop, id: crop, definition: A pouch.}]\n---\nA bird.\n';
  const translate = (front: string, text = base) =>
    bird(text, {localized: rawFile('i18n/de/birds/robin.md', `---\n${front}\n---\nEin Vogel.\n`)});

  it('has its own texts and the data of the default locale', () => {
    const {result, problems} = translate(
      'title: Rotkehlchen\nsong: Flöten\nwingspan: {value: 20–22 cm, note: Altvögel, certainty: {level: low, reason: wenige}}\nterms: [{term: Kropf, id: crop, definition: Ein Beutel.}]',
    );
    expect(problems).toEqual([]);
    expect(result.body.trim()).toBe('Ein Vogel.');
    expect(result.bodyFile).toBe('i18n/de/birds/robin.md');
    expect(result.entry?.fields).toMatchObject({
      song: [{value: {text: 'Flöten'}, at: {line: 3, column: 7}}],
      wingspan: [
        {
          value: {measure: {text: '20–22 cm'}},
          cite: ['x'],
          note: 'Altvögel',
          certainty: {level: 'low', reason: 'wenige'},
        },
      ],
      diet: [{value: {option: 'seeds'}}, {value: {option: 'insects'}}],
    });
    expect(result.terms).toMatchObject([{id: 'crop', name: 'Kropf', definition: 'Ein Beutel.'}]);
  });

  it.each([
    ['another number', 'wingspan: 20–23 cm', ['localized-data 2:11']],
    ['a translated unit', 'wingspan: 20–22 Zentimeter', ['localized-data 2:1']],
    ['another option', 'diet: [insects, seeds]', ['localized-data 2:8', 'localized-data 2:17']],
    ['one value less', 'diet: [seeds]', ['localized-data 2:1']],
    ['a text for unknown', 'song: unknown', ['localized-data 2:7']],
    ['another source', 'wingspan: {value: 20–22 cm, cite: y}', ['localized-data 2:19']],
    ['another level', 'wingspan: {value: 20–22 cm, certainty: high}', ['localized-data 2:19']],
    ['a field of its own', 'nestsIn: oak', ['localized-data 2:1']],
    ['an unknown key', 'banana: 1', ['unknown-key 2:1']],
  ])('reports %s and keeps the data', (_, front, expected) => {
    const {result, problems} = translate(front);
    expect(places(problems)).toEqual(expected);
    expect(problems[0]?.file).toBe('i18n/de/birds/robin.md');
    expect(result.entry?.fields).toEqual(bird(base).result.entry?.fields);
  });

  it('says nothing of fields that the default locale spoils', () => {
    const {problems} = translate('diet: seeds', '---\ndiet: plastic\n---\n');
    expect(problems.map(({file, rule}) => [file, rule])).toEqual([
      ['docs/birds/robin.md', 'enum-value'],
    ]);
  });

  it('falls back to texts that are not translated', () => {
    expect(translate('title: Rotkehlchen').result.entry?.fields).toEqual(
      bird(base).result.entry?.fields,
    );
  });
});

describe('any input', () => {
  const whole =
    '---\ntitle: Robin\ndiet: [seeds, {value: insects, cite: [x], certainty: {level: low}}]\nwingspan: 20–22 cm\nterms:\n  - {term: Crop, definition: A pouch.}\ncompendium: {factBox: false}\n---\nA bird.\n';
  const junk = fc.constantFrom(
    ...[
      '\t',
      '\n',
      '---\n',
      '- ',
      ': ',
      '{',
      ']',
      '"',
      '&a ',
      '*a',
      '\0',
      '\uFEFF',
      '\r',
      '\\',
      '__proto__: 1\n',
      '%',
      '!',
      '🍐',
      '>',
      '1e999',
      '  ',
    ],
  );
  const mutated = fc
    .array(fc.tuple(fc.nat(whole.length), fc.nat(6), junk), {minLength: 1, maxLength: 6})
    .map((edits) =>
      edits.reduce((text, [at, cut, add]) => text.slice(0, at) + add + text.slice(at + cut), whole),
    );
  const bytes = fc.oneof(
    mutated.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({maxLength: 200}),
    fc.string({unit: 'binary', maxLength: 300}).map((text) => new TextEncoder().encode(text)),
  );

  it('neither throws nor hangs', () => {
    fc.assert(
      fc.property(bytes, fc.option(bytes), (content, localized) => {
        const raw = {file: 'docs/birds/robin.md', bytes: content};
        const more = localized ? {localized: {file: 'i18n/robin.md', bytes: localized}} : {};
        const started = performance.now();
        const {problems} = bird('', {raw, ...more});
        expect(performance.now() - started).toBeLessThan(5000);
        expect(
          problems.every(
            ({line, column, message}) => line >= 1 && column >= 1 && message.endsWith('.'),
          ),
        ).toBe(true);
      }),
      {numRuns: 600},
    );
  });
});

describe('the date of last_update', () => {
  it.each([
    ['23/11/2026', 'date: 2026-11-23'],
    ['11/31/2026', undefined],
    ['2026-11-31', undefined],
    ['"2026-02-30"', undefined],
    ['soon', undefined],
  ])('must be one of the calendar: %s', (date, fix) => {
    const {problems} = bird(`---\nlast_update: {author: Ann, date: ${date}}\n---\n`);
    expect(places(problems)).toEqual(['bad-date 2:34']);
    expect(problems[0]).toMatchObject({found: date.replaceAll('"', ''), expected: 'YYYY-MM-DD'});
    expect(problems[0]?.fix).toBe(fix);
  });

  it.each(['2026-11-23', '"2026-11-23"', '2026-11-23T10:00:00Z', '"November 23, 2026"'])(
    'is taken: %s',
    (date) => {
      expect(bird(`---\nlast_update: {date: ${date}}\n---\n`).problems).toEqual([]);
    },
  );
});
