import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createMatcher, type TermPattern} from '#plugin/core/link/matcher.js';

function term(name: string, aliases: readonly string[] = [], autolink = true): TermPattern {
  return {id: name, name, aliases, autolink};
}

/** The mentions as they stand in the text, or with their ids when these differ. */
function found(text: string, names: readonly (string | TermPattern)[], locale = 'en') {
  const patterns = names.map((name) => (typeof name === 'string' ? term(name) : name));
  return createMatcher(patterns, locale)
    .matches(text)
    .map(({start, end}) => text.slice(start, end));
}

describe('whole words', () => {
  it.each([
    ['a pear here', ['pear'], ['pear']],
    ['pear', ['pear'], ['pear']],
    ['spear, pears’ and pearl', ['pear'], ['pears']],
    ['(pear), pear.', ['pear'], ['pear', 'pear']],
    ['the müsli bowl', ['müsli'], ['müsli']],
    ['the müslix bowl', ['müsli'], []],
    ['ipear pear_tree 5pear', ['pear'], []],
    ['the cold store', ['cold store'], ['cold store']],
    ['the cold\u00A0\n  store', ['cold store'], ['cold\u00A0\n  store']],
    ['the cold-store', ['cold store'], []],
    ['the cold store', ['cold-store'], []],
    ['the cold‑store', ['cold-store'], ['cold‑store']],
    ['C++ and .NET', ['C++', '.NET'], ['C++', '.NET']],
    ['C++x and x.NET', ['C++', '.NET'], []],
    ['co\u00ADop', ['coop'], ['co\u00ADop']],
    ['\u{1F34F}pear\u{1F34F}', ['pear'], ['pear']],
    ['', ['pear'], []],
    ['pear', [], []],
    ['pear', ['', ' '], []],
  ])('%j with %j', (text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });
});

describe('longest match', () => {
  it.each([
    ['a cold store door', ['cold', 'cold store', 'store door'], ['cold store']],
    ['a cold store', ['cold', 'cold store door'], ['cold']],
    ['one two three', ['one two three four', 'two three', 'one'], ['one', 'two three']],
  ])('%j with %j', (text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });

  it('prefers names to aliases, aliases to plurals, and earlier terms', () => {
    const patterns: TermPattern[] = [
      {id: 'a', name: 'plum', aliases: ['pear', 'kiwi'], autolink: true},
      {id: 'b', name: 'pear', aliases: ['fig', 'kiwi'], autolink: true},
      {id: 'c', name: 'figs', aliases: ['plums'], autolink: true},
    ];
    const ids = createMatcher(patterns, 'en')
      .matches('pear kiwi fig figs plums pears')
      .map(({id}) => id);
    expect(ids).toEqual(['b', 'a', 'b', 'c', 'c', 'b']);
  });
});

describe('hyphens and apostrophes', () => {
  it.each([
    ['a prickly-pear', ['pear'], 'en', []],
    ['a pear-shaped stone', ['pear'], 'en', ['pear']],
    ['Pear-Jones and pear-2', ['pear'], 'en', []],
    ['pear- and plum-shaped', ['pear', 'plum'], 'en', ['pear', 'plum']],
    ['- pear', ['pear'], 'en', ['pear']],
    ['pear–plum', ['pear', 'plum'], 'en', ['pear', 'plum']],
    ["the pear’s stem, PEAR'S", ['pear'], 'en', ['pear', 'PEAR']],
    ['the pear’ll fall', ['pear'], 'en', []],
    ['l’orange', ['orange'], 'fr', ['orange']],
    ["dell'arancia", ['arancia'], 'it', ['arancia']],
    ["o'clock", ['clock'], 'en', []],
    ["l'orange", ['orange'], 'frr', []],
    ["l'orange", ['orange'], 'fr-CA', ['orange']],
    ['Granny’s apple', ["granny's apple"], 'en', ['Granny’s apple']],
  ])('%j with %j in %s', (text, names, locale, expected) => {
    expect(found(text, names, locale)).toEqual(expected);
  });
});

describe('case', () => {
  it.each([
    ['Pear PEAR pear', ['pear'], ['Pear', 'PEAR', 'pear']],
    ['pear', ['Pear'], ['pear']],
    ['AID aid Aid AIDs', ['AID'], ['AID', 'AIDs']],
    ['eBooK ebook EBOOK', ['eBooK'], ['eBooK']],
    ['pH ph PH', ['pH'], ['pH']],
    ['AIDs', ['AID', 'aids'], ['AIDs']],
    ['figs FIG', ['FIG', 'fig'], ['figs', 'FIG']],
    ['Vitamin C, vitamin c', ['vitamin C'], ['Vitamin C']],
    ['RFC reader, rfc reader, RFC Readers', ['RFC reader'], ['RFC reader', 'RFC Readers']],
    ['C c', ['C', 'c'], []],
  ])('%j with %j', (text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });

  it('tells an abbreviation from the word of the same letters', () => {
    const matcher = createMatcher([term('fig'), term('FIG')], 'en');
    expect(matcher.matches('FIG Fig').map(({id}) => id)).toEqual(['FIG', 'fig']);
  });
});

describe('scripts', () => {
  it.each([
    ['我喜歡蘋果汁', ['蘋果'], 'zh', ['蘋果']],
    ['我喜歡蘋果汁', ['蘋果', '蘋果汁'], 'zh', ['蘋果汁']],
    ['茶葉', ['茶'], 'zh', []],
    ['リンゴ酢を飲む', ['リンゴ'], 'ja', ['リンゴ']],
    ['パイナップル', ['ナップ'], 'ja', []],
    ['ハ\u3099ナナ', ['バナナ'], 'ja', ['ハ\u3099ナナ']],
    ['りんごの木', ['りんご'], 'ja', ['りんご']],
    ['ตากผ้า', ['ตา'], 'th', []],
    ['ตากผ้า', ['ตาก'], 'en', ['ตาก']],
    ['蘋果apple汁', ['apple'], 'zh', ['apple']],
    ['Яблоко и яблоко', ['яблоко'], 'ru', ['Яблоко', 'яблоко']],
    ['cafe\u0301', ['caf\u00E9'], 'fr', ['cafe\u0301']],
    ['caf\u00E9', ['cafe\u0301'], 'fr', ['caf\u00E9']],
    ['cafe\u0301', ['cafe'], 'fr', []],
  ])('%j with %j in %s', (text, names, locale, expected) => {
    expect(found(text, names, locale)).toEqual(expected);
  });
});

describe('addresses', () => {
  it.each([
    ['see https://pear.org/plum, pear', ['pear', 'plum'], ['pear']],
    ['www.pear.org pear', ['pear'], ['pear']],
    ['plum@pear.org (pear@x)', ['pear', 'plum'], ['pear']],
    ['pear/plum', ['pear', 'plum'], ['pear', 'plum']],
  ])('%j', (text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });
});

describe('plurals', () => {
  it('bends the last word of names and aliases', () => {
    expect(found('Leaves, cold stores, colds store', ['leaf', 'cold store'])).toEqual([
      'Leaves',
      'cold stores',
    ]);
  });

  it('bends nothing after a symbol', () => {
    expect(found('fig (dry) and fig (dry)s', ['fig (dry)'])).toEqual(['fig (dry)']);
  });
});

it('leaves out terms that are not linked', () => {
  expect(found('pear', [term('pear', [], false)])).toEqual([]);
});

describe('properties', () => {
  const word = fc.constantFrom(
    'pear',
    'Pear',
    'plum',
    'é',
    'café',
    'RFC',
    'a',
    '蘋果',
    'ก',
    '-',
    "'",
    '’',
    '.',
  );
  const gap = fc.constantFrom(' ', '  ', '\n', '-', '', ', ', '\u00A0');
  const text = fc.array(fc.tuple(word, gap), {maxLength: 12}).map((pairs) => pairs.flat().join(''));
  const terms = fc.array(fc.oneof(text, fc.string({maxLength: 6})), {maxLength: 6}).map((names) =>
    names.map((name, index): TermPattern => ({
      id: String(index),
      name,
      aliases: [],
      autolink: true,
    })),
  );

  it('finds mentions in order and apart, which rebuild the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({unit: 'grapheme'})), terms, (sample, patterns) => {
        const matches = createMatcher(patterns, 'en').matches(sample);
        let end = 0;
        let rebuilt = '';
        for (const match of matches) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          rebuilt += sample.slice(end, match.start) + sample.slice(match.start, match.end);
          end = match.end;
        }
        expect(rebuilt + sample.slice(end)).toBe(sample);
      }),
    );
  });

  it('does not change for a term that does not occur', () => {
    fc.assert(
      fc.property(text, terms, (sample, patterns) => {
        const absent = term('quince tree', ['quinces']);
        expect(createMatcher([...patterns, absent], 'en').matches(sample)).toEqual(
          createMatcher(patterns, 'en').matches(sample),
        );
      }),
    );
  });

  it('finds the same in decomposed letters', () => {
    fc.assert(
      fc.property(text, terms, (sample, patterns) => {
        const ids = (form: string) =>
          createMatcher(patterns, 'en')
            .matches(sample.normalize(form))
            .map(({id}) => id);
        expect(ids('NFD')).toEqual(ids('NFC'));
      }),
    );
  });

  it('finds any name that stands alone, whole', () => {
    const names = fc.array(fc.constantFrom('red', 'pear', 'tree', 'plum'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(names, {minLength: 1}), (phrases) => {
        const patterns = phrases.map((phrase) => term(phrase.join(' ')));
        const longest =
          phrases.map((phrase) => phrase.join(' ')).sort((a, b) => b.length - a.length)[0] ?? '';
        expect(found(longest, patterns)).toEqual([longest]);
      }),
    );
  });
});

it('is linear in the text with a thousand terms', () => {
  const patterns = Array.from({length: 1000}, (_, i) => term(`pear ${i} tree`, [`fruit${i}`]));
  const matcher = createMatcher(patterns, 'en');
  const text = 'A pear 7 tree bears fruit12 and pear pear pear 1000 stones. '.repeat(5000);
  const start = performance.now();
  expect(matcher.matches(text)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
