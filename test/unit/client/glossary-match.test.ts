import fc from 'fast-check';
import {matching, wordsOf} from '#plugin/client/glossary/match.js';
import {describe, expect, it} from 'vitest';

const terms = [
  {name: 'Égret', aliases: ['white heron']},
  {name: 'Shrub layer', aliases: []},
  {name: 'Bird-of-prey', aliases: ['raptor (old)']},
  {name: 'CO₂', aliases: []},
  {name: '鳥の巣', aliases: []},
];
const words = wordsOf(terms);

function found(query: string): readonly string[] | undefined {
  const shown = matching(words, query);
  return shown && terms.filter((_, index) => shown.has(index)).map(({name}) => name);
}

describe('what a query finds', () => {
  it.each([
    ['a name by its start', 'shr', ['Shrub layer']],
    ['a later word by its start', 'lay', ['Shrub layer']],
    ['nothing in the middle of a word', 'ayer', []],
    ['an alias', 'WHITE', ['Égret']],
    ['letters with accents by those without', 'egr', ['Égret']],
    ['letters without accents by those with', 'shrüb', ['Shrub layer']],
    ['several words, in any order', 'layer sh', ['Shrub layer']],
    ['nothing when one word is missing', 'shrub canopy', []],
    ['parts of a word with hyphens', 'prey', ['Bird-of-prey']],
    ['words in brackets', 'old', ['Bird-of-prey']],
    ['small figures by plain ones', 'co2', ['CO₂']],
    ['a word anywhere in a script without spaces', '巣', ['鳥の巣']],
  ])('%s: %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each(['', '  ', '()', '´'])('leaves nothing out for %j', (query) => {
    expect(matching(words, query)).toBeUndefined();
  });

  it('finds every term by its own name, and by the start of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé]{1,8}( [a-zé]{1,8})?$/u), fc.nat(8), (name, length) => {
        const one = wordsOf([{name, aliases: []}]);
        expect(matching(one, name)?.has(0)).toBe(true);
        expect(matching(one, name.slice(0, length))?.has(0) ?? true).toBe(true);
      }),
    );
  });
});
