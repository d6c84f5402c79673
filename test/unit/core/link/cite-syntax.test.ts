import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isCiteId, malformedCitations, splitCitations} from '#plugin/core/read/cite-syntax.js';

/** Ids, locators and places of the citations of a text. */
function cites(text: string) {
  return splitCitations(text).flatMap((piece) => (typeof piece === 'string' ? [] : piece.items));
}

describe('splitCitations', () => {
  it.each([
    ['A [@pear-2020].', [{id: 'pear-2020', at: 3}]],
    [
      '[@a; @b]',
      [
        {id: 'a', at: 1},
        {id: 'b', at: 5},
      ],
    ],
    [
      '[@a, p. 3;@b]',
      [
        {id: 'a', locator: 'p. 3', at: 1},
        {id: 'b', at: 10},
      ],
    ],
    ['[@a,\n  p. 3]', [{id: 'a', locator: 'p. 3', at: 1}]],
    [
      '[@a;\n@b]',
      [
        {id: 'a', at: 1},
        {id: 'b', at: 5},
      ],
    ],
    ['[@doi:10.1000/x_1.b]', [{id: 'doi:10.1000/x_1.b', at: 1}]],
    [
      '[@a][@b]',
      [
        {id: 'a', at: 1},
        {id: 'b', at: 5},
      ],
    ],
    ['[[@a]]', [{id: 'a', at: 2}]],
    ['\\[@a]', []],
    ['me@pear.org [me@pear.org] @a', []],
    ['[see @a]', []],
    ['', []],
  ])('%j', (text, items) => {
    expect(cites(text)).toEqual(items);
  });

  it('keeps what is written and where', () => {
    expect(splitCitations('A [@a, p. 3] b')).toEqual([
      'A ',
      {items: [{id: 'a', locator: 'p. 3', at: 3}], start: 2, end: 12, text: '[@a, p. 3]'},
      ' b',
    ]);
  });

  it.each(['[@]', '[@a b]', '[@a.]', '[@a; b]', '[@a;]', '[@a,]', '[@a, ]', '[@-a]', '[@é]'])(
    'leaves %j and tells of it',
    (written) => {
      const text = `x ${written} y`;
      expect(splitCitations(text)).toEqual([text]);
      expect(malformedCitations(text)).toEqual([
        {text: written, start: 2, end: 2 + written.length},
      ]);
    },
  );

  it('tells of a bracket that is not closed', () => {
    expect(malformedCitations('x [@a and [@b]')).toEqual([{text: '[@a', start: 2, end: 5}]);
    expect(cites('x [@a and [@b]')).toEqual([{id: 'b', at: 11}]);
  });

  it('rebuilds any text', () => {
    const part = fc.constantFrom('[@', ']', '@', 'a', ';', ', ', ' ', '\\', '[', '.', '-');
    const text = fc.oneof(
      fc.array(part).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (sample) => {
        const pieces = splitCitations(sample);
        expect(
          pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
        ).toBe(sample);
        for (const {id, at} of cites(sample)) {
          expect(sample.startsWith(`@${id}`, at)).toBe(true);
          expect(isCiteId(id)).toBe(true);
        }
      }),
    );
  });

  it('reads back what it is given', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_]+(?:[.:/-][A-Za-z0-9_]+){0,2}$/u);
    fc.assert(
      fc.property(fc.array(id, {minLength: 1, maxLength: 4}), (ids) => {
        const text = `[${ids.map((one) => `@${one}`).join('; ')}]`;
        expect(cites(text).map((item) => item.id)).toEqual(ids);
      }),
    );
  });

  it('takes linear time', () => {
    const start = performance.now();
    malformedCitations('[@'.repeat(100_000));
    malformedCitations(`[@${'a-'.repeat(100_000)}`);
    malformedCitations(`[@a,${' '.repeat(100_000)}]`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it.each([
  ['a', true],
  ['pear-2020', true],
  ['a..b', true],
  ['', false],
  ['a.', false],
  ['-a', false],
  ['a b', false],
])('%j is an id: %s', (id, valid) => {
  expect(isCiteId(id)).toBe(valid);
});
