import fc from 'fast-check';
import {expect, it} from 'vitest';
import {comparedIds, compareHref} from '#plugin/client/compare.js';
import {parsePicks} from '#plugin/client/picks.js';

const id = fc.string({minLength: 1}).filter((text) => !text.includes(','));

it('reads from an address the ids that were written into it', () => {
  fc.assert(
    fc.property(fc.array(id), fc.string({minLength: 1}), (ids, of) => {
      const {search} = new URL(compareHref('/compare', of, ids), 'https://example.org');
      expect(comparedIds(search, of)).toEqual(ids);
    }),
  );
});

it('writes addresses that people can read', () => {
  expect(compareHref('/docs/compare', 'bird', ['robin', 'wren'])).toBe(
    '/docs/compare?bird=robin,wren',
  );
});

it('never throws on an address', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(Array.isArray(comparedIds(query, 'bird'))).toBe(true);
    }),
  );
});

it('takes from the storage only what it can use', () => {
  const robin = {id: 'robin', title: 'Robin'};
  expect(parsePicks(JSON.stringify([robin, {id: 1, title: 'x'}, null, 'robin']))).toEqual([robin]);
  expect(parsePicks('{"id":"robin"}')).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parsePicks(text).every(({id: key}) => typeof key === 'string')).toBe(true);
    }),
  );
});
