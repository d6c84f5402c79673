import {DocFrontMatterSchema} from '@docusaurus/plugin-content-docs/lib/frontMatter.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  checkDocusaurusValue,
  conflictingKeys,
  DOCUSAURUS_KEYS,
  isAcceptable,
} from '#plugin/core/read/docusaurus-keys.js';
import {readYaml} from '#plugin/core/read/yaml.js';

const docusaurusAccepts = (data: Record<string, unknown>) =>
  DocFrontMatterSchema.validate(data, {convert: true, allowUnknown: true}).error === undefined;

const keys = Object.keys(DOCUSAURUS_KEYS);
const date = new Date('2024-01-02');

describe('DOCUSAURUS_KEYS', () => {
  it('is what Docusaurus declares, and the key of its MDX loader', () => {
    const {keys: declared} = DocFrontMatterSchema.describe() as {keys: Record<string, unknown>};
    expect([...keys].sort()).toEqual([...Object.keys(declared), 'mdx'].sort());
  });
});

describe('isAcceptable', () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['id', ['a', 3], ['', 'a/b', null, true]],
    ['title', ['a', '', 2021, date], [null, true, ['a'], {a: 1}]],
    ['hide_title', [true, 'TRUE', 'false'], ['yes', 1, null, '']],
    ['keywords', [['a'], [1, 'b']], [[], 'a', [''], [null], null]],
    [
      'image',
      ['/img/a.png', './a.png', 'a.png', '../a b'.replace(' ', '%20'), 'https://x.org/a', 'data:x'],
      ['', 'a b.png', 3, null, '/a\\b', '[a]'],
    ],
    ['slug', ['/a', 'a-b', '/', './a', 'ä'], ['', '/a b?c', null, '/a#b', '//a']],
    ['sidebar_position', [1, -2.5, '3'], ['first', null, Infinity, NaN, 1e300]],
    ['sidebar_custom_props', [{}, {a: [1]}], [null, [], 'a']],
    ['displayed_sidebar', [null, 'a'], ['', true]],
    ['tags', [[], ['a', 1], [{label: 'a', permalink: '/a', c: 1}]], ['a', [null], [{label: 'a'}]]],
    ['custom_edit_url', [null, '', 'https://x.org'], ['a b', true]],
    ['toc_min_heading_level', [2, 6, '3'], [1, 7, 'two']],
    [
      'last_update',
      [{author: 'a'}, {date}, {date: '2024-01-02'}, {author: 'a', date, more: 1}],
      [{}, null, 'a', {author: 3}, {date: 'soon'}, {author: ''}],
    ],
  ])('%s', (key, good, bad) => {
    for (const value of good) {
      expect({value, ok: isAcceptable(key, value)}).toEqual({value, ok: true});
      // Docusaurus checks ids and slugs beyond its schema; all else must agree with it.
      expect({value, ok: docusaurusAccepts({[key]: value})}).toEqual({value, ok: true});
    }
    for (const value of bad) {
      expect({value, ok: isAcceptable(key, value)}).toEqual({value, ok: false});
      expect(
        ['id', 'slug', 'sidebar_position'].includes(key) || !docusaurusAccepts({[key]: value}),
      ).toBe(true);
    }
  });

  it.each([
    [{format: 'md'}, true],
    [{}, true],
    [{format: 'html'}, false],
    [{other: 1}, false],
    [null, false],
  ])('mdx: %j is %s', (value, ok) => {
    expect(isAcceptable('mdx', value)).toBe(ok);
  });

  it('takes everything for other keys', () => {
    expect(['wingspan', 'constructor', '__proto__'].map((key) => isAcceptable(key, null))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('never passes what makes Docusaurus throw', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(date),
      fc.webUrl(),
      fc.stringMatching(/^[./a-z%#?:[\]@ 1-]{0,12}$/),
    );
    const value = fc.oneof(
      scalar,
      fc.array(scalar, {maxLength: 3}),
      fc.dictionary(fc.constantFrom('label', 'permalink', 'author', 'date', 'a'), scalar),
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (key, each) => {
        expect(!isAcceptable(key, each) || docusaurusAccepts({[key]: each})).toBe(true);
      }),
      {numRuns: 1000},
    );
  });
});

describe('checkDocusaurusValue', () => {
  it.each([
    ['title', 'Robin', true],
    ['title', '2020-01-02', true],
    ['title', '[a]', false],
    ['wingspan', '[a]', true],
    ['toc_max_heading_level', '9', false],
  ])('%s: %s', (key, yaml, ok) => {
    const node = readYaml(yaml, {file: 'a', firstLine: 1}, () => undefined);
    expect(node && checkDocusaurusValue(key, node) === undefined).toBe(ok);
  });
});

describe('conflictingKeys', () => {
  it.each<[Record<string, unknown>, string[]]>([
    [{draft: true, unlisted: true}, ['unlisted']],
    [{draft: true, unlisted: false}, []],
    [{toc_min_heading_level: 4, toc_max_heading_level: 3}, ['toc_min_heading_level']],
    [{toc_min_heading_level: 3, toc_max_heading_level: '3'}, []],
    [{toc_min_heading_level: 4}, []],
    [{}, []],
  ])('%j: %j', (data, expected) => {
    expect(conflictingKeys(data)).toEqual(expected);
    const kept = Object.entries(data).filter(([key]) => !expected.includes(key));
    expect(docusaurusAccepts(Object.fromEntries(kept))).toBe(true);
    expect(docusaurusAccepts(data)).toBe(expected.length === 0);
  });
});
