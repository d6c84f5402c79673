import {expect, it} from 'vitest';
import {compendium} from './setup/compendium.js';

const {terms, termUses} = compendium;

it('the glossary is worth its name', () => {
  expect(terms.length).toBeGreaterThanOrEqual(80);
});

it('every term is used on a page, or another term leads to it', () => {
  const seen = new Set(terms.flatMap(({see}) => see));
  const unused = terms.filter(({id}) => !termUses.has(id) && !seen.has(id));
  expect(unused.map(({id}) => id)).toEqual([]);
});

it('every definition names its source', () => {
  expect(terms.filter(({cite}) => cite.length === 0).map(({id}) => id)).toEqual([]);
});
