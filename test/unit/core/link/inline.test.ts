import fc from 'fast-check';
import {expect, it} from 'vitest';
import {linkText} from '#plugin/core/link/inline.js';
import {createMatcher} from '#plugin/core/link/matcher.js';

const names = ['pear', 'plum', 'plum cake'];
const matcher = createMatcher(
  names.map((name) => ({id: name, name, aliases: [], autolink: true})),
  'en',
);

it.each([
  ['A pear, a pear.', ['A ', {term: 'pear', text: 'pear'}, ', a pear.']],
  ['Plum cake', [{term: 'plum cake', text: 'Plum cake'}]],
  ['fig', ['fig']],
  ['', []],
])('links %j', (text, pieces) => {
  expect(linkText(text, matcher)).toEqual(pieces);
});

it('links neither what was seen nor the term that the text defines', () => {
  const seen = new Set(['plum']);
  expect(linkText('plum pear plum cake', matcher, {except: 'pear', seen})).toEqual([
    'plum pear ',
    {term: 'plum cake', text: 'plum cake'},
  ]);
  expect([...seen]).toEqual(['plum', 'plum cake']);
});

it('never changes the words', () => {
  const text = fc
    .array(fc.constantFrom(...names, ' ', ', ', 'x', '\n'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (sample) => {
      const pieces = linkText(sample, matcher);
      expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(
        sample,
      );
      const terms = pieces.flatMap((piece) =>
        typeof piece !== 'string' && 'term' in piece ? [piece.term] : [],
      );
      expect(new Set(terms).size).toBe(terms.length);
    }),
  );
});
