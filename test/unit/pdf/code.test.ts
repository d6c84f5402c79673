import fc from 'fast-check';
import {expect, it} from 'vitest';
import {array, call, join, named, pt, str} from '#plugin/pdf/typst/code.js';

/** What Typst makes of a string literal. */
function read(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_, code: string | undefined, escaped: string) =>
      code
        ? String.fromCodePoint(Number.parseInt(code, 16))
        : ({n: '\n', r: '\r', t: '\t'}[escaped] ?? escaped),
    );
}

it('writes any text so that Typst reads the same', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const literal = str(text);
      expect(read(literal)).toBe(text);
      expect(literal.slice(1, -1)).not.toMatch(/(?<!\\)(?:\\\\)*"/u);
      expect(literal).not.toMatch(/\p{Cc}/u);
    }),
  );
});

it.each([
  [join([]), 'none'],
  [join(['"a"']), '"a"'],
  [join(['"a"', 'b()']), '{"a"\nb()}'],
  [call('f', '1', undefined, named('x', '2')), 'f(1, x: 2)'],
  [array(['1']), '(1,)'],
  [pt(1 / 3), '0.33pt'],
])('writes %s', (code, expected) => {
  expect(code).toBe(expected);
});
