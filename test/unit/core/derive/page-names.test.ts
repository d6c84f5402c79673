import fc from 'fast-check';
import {expect, it} from 'vitest';
import {pageNames} from '#plugin/core/derive/page-names.js';

it.each([
  [['gray-2001'], ['gray-2001']],
  [
    ['10.1000/xyz', 'Smith:2001 a'],
    ['10.1000-xyz', 'Smith-2001-a'],
  ],
  [
    ['Müller', 'muller'],
    ['Muller', 'muller-2'],
  ],
  [
    ['index', '鳥', '..'],
    ['page-index', 'page', 'page-2'],
  ],
  [
    ['a', 'a', 'A'],
    ['a', 'A-2'],
  ],
])('names the pages of %j', (ids, names) => {
  expect([...pageNames(ids).values()]).toEqual(names);
});

it('gives each id a name of its own that any file system takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (ids) => {
      const names = pageNames(ids);
      expect([...names.keys()]).toEqual([...new Set(ids)]);
      const lower = [...names.values()].map((name) => name.toLowerCase());
      expect(new Set(lower).size).toBe(lower.length);
      for (const name of lower) {
        expect(name).toMatch(/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/u);
        expect(name).not.toBe('index');
      }
    }),
  );
});
