import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {splitBlocks} from '#plugin/core/link/blocks.js';
import {scanInline} from '#plugin/core/link/inline-scan.js';
import {parseMarkdown} from '#plugin/core/link/markdown.js';
import {FILLER, maskMarkup} from '#plugin/core/link/markup.js';
import {scanProse} from '#plugin/core/link/prose.js';

describe('the short way', () => {
  const parts = [
    'red',
    'pear',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '* ',
    '1. ',
    '2. ',
    '# ',
    '> ',
    '  ',
    '    ',
    '*',
    '**',
    '_',
    '`',
    '``',
    '```\n',
    '~~~\n',
    '[',
    ']',
    '](',
    '(x)',
    ')',
    '[a](b)',
    '![a](b)',
    '[@a]',
    '[@',
    '<',
    '<b>',
    '<https://x.y>',
    '\\',
    '&amp;',
    '&',
    '---\n',
    '===\n',
    '+',
    '|',
    ':',
    '\t',
    '\r\n',
    '[x]: y\n',
    '"t"',
    '<!-- ',
    '-->',
    '<pre>',
    ' {1}',
  ] as const;
  const body = fc.array(fc.constantFrom(...parts), {maxLength: 25}).map((list) => list.join(''));

  /** Words of prose, apart from what stands in the wrong place to tell one paragraph from two. */
  const words = (texts: readonly string[]) => texts.join(' ').match(/red|pear|@a|\]/gu) ?? [];

  it('reads what the parser reads', () => {
    fc.assert(
      fc.property(body, (text) => {
        const blocks = splitBlocks(text);
        const pieces = blocks.map(
          (block) =>
            (block.kind === 'markdown' ? undefined : scanInline(text, block, block.kind)) ??
            parseMarkdown(text, block, false),
        );
        const whole = parseMarkdown(text, {start: 0, end: text.length}, false);
        const slices = (spans: readonly {start: number; end: number}[]) =>
          words(spans.map(({start, end}) => text.slice(start, end)));
        expect(slices(pieces.flatMap(({texts}) => texts))).toEqual(slices(whole.texts));
        expect(slices(pieces.flatMap(({headings}) => headings))).toEqual(slices(whole.headings));
        expect(pieces.flatMap(({links}) => links)).toEqual(whole.links);
      }),
      {numRuns: 1000},
    );
  });

  it('keeps length and lines when it blanks markup', () => {
    const markup = fc.constantFrom(
      '<A>',
      '</A>',
      '{',
      '}',
      '<a b="',
      '">',
      "'",
      ':::',
      'import x\n',
      '\u{1F350}',
      '<>',
    );
    const text = fc.array(fc.oneof(markup, fc.constantFrom(...parts))).map((list) => list.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (sample, isMdx) => {
        const masked = maskMarkup(sample, isMdx).text;
        const lines = (value: string) =>
          value.replace(/[^\r\n]/gu, (character) => '.'.repeat(character.length));
        expect(lines(masked)).toBe(lines(sample));
        expect(
          masked
            .match(/red|pear|\S/gu)
            ?.every((part) => part === FILLER || sample.includes(part)) ?? true,
        ).toBe(true);
        scanProse(sample, {mdx: isMdx});
      }),
    );
  });
});

describe('hostile bodies', () => {
  const many = 20_000;
  it.each([
    ['quotations', '>'.repeat(many)],
    ['brackets', '['.repeat(many)],
    ['emphasis', '*a_ '.repeat(many / 4)],
    ['strong', '**a *b '.repeat(many / 7)],
    ['images', '![['.repeat(many / 3)],
    ['lists', '- '.repeat(many / 2)],
    ['nested lists', Array.from({length: 150}, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['ticks', Array.from({length: 200}, (_, i) => '`'.repeat(i)).join(' ')],
    ['tags', '<a '.repeat(many / 3)],
    ['open tags', '<a>'.repeat(many / 3)],
    ['quotes in tags', '<a "'.repeat(many / 4)],
    ['braces in tags', '<a {'.repeat(many / 4)],
    ['braces', '{'.repeat(many)],
    ['links', '[a](<'.repeat(many / 10)],
    ['imports', 'import a\n'.repeat(many / 9)],
    ['fences', '```\na\n'.repeat(many / 6)],
    ['definitions', '[a\n'.repeat(many / 3)],
    ['spaces', ' '.repeat(many)],
  ])('%s are read in time', (_, body) => {
    const start = performance.now();
    scanProse(body, {mdx: true});
    scanProse(body, {mdx: false});
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
