import {describe, expect, it} from 'vitest';
import {nearest} from '#plugin/core/read/nearest.js';

describe('nearest', () => {
  it.each([
    ['wingspam', ['wingspan', 'diet'], 'wingspan'],
    ['WINGSPAN', ['wingspan'], 'wingspan'],
    ['dite', ['diet', 'habitat'], 'diet'],
    ['tag', ['tags'], 'tags'],
    ['ab', ['cb'], undefined],
    ['diet', ['wingspan'], undefined],
    ['', ['a'], undefined],
    ['abc', [], undefined],
    ['x'.repeat(1000), ['x'.repeat(999)], undefined],
    ['habitas', new Set(['habitats']), 'habitats'],
  ])('%s among %j is %s', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });
});
