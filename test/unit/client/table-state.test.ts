import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  activeFilters,
  decode,
  encode,
  INITIAL,
  type TableState,
} from '#plugin/client/table/state.js';
import {selectTable} from '#plugin/core/derive/table.js';
import {birds} from '../core/derive/birds.js';

const table = selectTable({of: 'bird', fields: ['diet', 'wingspan', 'nest']}, birds);
const names = table.columns.map(({name}) => name);
const ids = table.index.facets[0]?.values.map(({id}) => id) ?? [];

const states: fc.Arbitrary<TableState> = fc.record({
  sort: fc.option(
    fc.record({column: fc.constantFrom('title', ...names), descending: fc.boolean()}),
    {
      nil: undefined,
    },
  ),
  search: fc.string({maxLength: 200, unit: 'grapheme'}).filter((text) => text.length <= 200),
  filters: fc
    .uniqueArray(fc.constantFrom(...ids), {minLength: 1})
    .chain((wanted) => fc.constantFrom<TableState['filters']>({}, {diet: wanted})),
  all: fc.constantFrom([], ['diet']),
  hidden: fc.uniqueArray(fc.constantFrom(...names), {maxLength: names.length - 1}),
  order: fc.uniqueArray(fc.constantFrom(...names)),
  transposed: fc.boolean(),
  dense: fc.boolean(),
});

/** Without keys that are undefined. */
const plain = (state: TableState): unknown => JSON.parse(JSON.stringify(state));

describe('the state in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(plain(decode(encode(state, 't1', ''), 't1', table))).toEqual(plain(state));
      }),
    );
  });

  it('leaves what others have written there', () => {
    fc.assert(
      fc.property(states, states, (first, second) => {
        const query = encode(second, 't2', encode(first, 't1', '?other=1'));
        expect(new URLSearchParams(query).get('other')).toBe('1');
        expect(plain(decode(query, 't1', table))).toEqual(plain(first));
        expect(encode(INITIAL, 't2', encode(INITIAL, 't1', query))).toBe('?other=1');
      }),
    );
  });

  it('is made of anything without a complaint', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const state = decode(`?t1.${junk}`, 't1', table);
        expect(plain(decode(encode(state, 't1', ''), 't1', table))).toEqual(plain(state));
      }),
    );
  });

  it.each([
    ['a column that is gone', 't1.sort=colour', INITIAL],
    ['a facet that is gone', 't1.is.colour=red', INITIAL],
    ['a value that is gone', 't1.is.diet=stones', INITIAL],
    ['a table that is another', 't11.q=x', INITIAL],
    ['all columns hidden', names.map((name) => `t1.hide=${name}`).join('&'), INITIAL],
    ['a name that every object has', 't1.is.constructor=1&t1.sort=constructor', INITIAL],
    ['a value twice', 't1.is.diet=fish&t1.is.diet=fish', {...INITIAL, filters: {diet: ['fish']}}],
  ])('passes over %s', (_, query, state) => {
    expect(decode(query, 't1', table)).toEqual(state);
  });
});

it('counts what narrows the rows down', () => {
  expect(activeFilters(INITIAL)).toBe(0);
  expect(activeFilters({...INITIAL, search: 'a', filters: {diet: ['fish', 'seeds']}})).toBe(3);
});
