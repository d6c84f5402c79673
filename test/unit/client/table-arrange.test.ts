import {describe, expect, it} from 'vitest';
import {arrange} from '#plugin/client/table/arrange.js';
import {tableCsv} from '#plugin/client/table/csv.js';
import {INITIAL, type TableState} from '#plugin/client/table/state.js';
import {selectTable, type TableProps} from '#plugin/core/derive/table.js';
import {birds} from '../core/derive/birds.js';

const words = {unknown: 'Not known', 'not-applicable': 'Does not apply', absent: 'Not recorded'};
const props: TableProps = {of: 'bird', fields: ['diet', 'wingspan']};

function arranged(state: Partial<TableState>, more: Partial<TableProps> = {}) {
  const table = selectTable({...props, ...more}, birds);
  return {table, ...arrange(table, {...INITIAL, ...state}, words)};
}

function ids(state: Partial<TableState>, more?: Partial<TableProps>): readonly string[] {
  return arranged(state, more).view.groups.flatMap((group) => group.rows.map(({id}) => id));
}

it('leaves a table alone that nobody has arranged', () => {
  for (const groupBy of [undefined, 'diet']) {
    const {table, view, shown} = arranged({}, {groupBy});
    expect(view).toEqual(table);
    expect(shown).toBe(6);
  }
});

describe('sorting', () => {
  it('goes by value, and leaves rows without a fact at the end, either way', () => {
    const up = ids({sort: {column: 'wingspan', descending: false}});
    const down = ids({sort: {column: 'wingspan', descending: true}});
    const table = selectTable({...props, orderBy: 'wingspan'}, birds);
    const {rows} = table.index;
    const facts = rows.filter(({ranks}) => ranks[1] !== null).map(({id}) => id);
    expect(up.slice(0, facts.length)).toEqual(facts);
    expect(down.slice(0, facts.length)).toEqual([...facts].reverse());
    expect(down.slice(facts.length)).toHaveLength(6 - facts.length);
  });

  it('puts the rows of all groups into one, each once', () => {
    const {view} = arranged({sort: {column: 'title', descending: true}}, {groupBy: 'diet'});
    expect(view.groups).toHaveLength(1);
    expect(view.groups[0]?.heading).toBeUndefined();
    expect(view.groups[0]?.rows.map(({id}) => id)).toEqual([
      'wren',
      'tern',
      'robin',
      'kiwi',
      'finch',
      'constructor',
    ]);
  });
});

describe('filtering', () => {
  it('takes any of the values of a facet, or all of them', () => {
    const filters = {diet: ['seeds', 'insects']};
    expect([...ids({filters})].sort()).toEqual(['finch', 'robin', 'wren']);
    expect(ids({filters, all: ['diet']})).toEqual(['robin']);
  });

  it('finds rows without a fact', () => {
    expect(ids({filters: {diet: ['unknown']}})).toEqual(['kiwi']);
    expect(ids({filters: {diet: ['absent']}})).toEqual(['constructor']);
  });

  it('keeps groups, and drops those without rows', () => {
    const {view} = arranged({filters: {diet: ['fish']}}, {groupBy: 'diet'});
    expect(view.groups.map(({key}) => key)).toEqual(['is:fish']);
  });

  it('searches all words of a row, without case and accents', () => {
    expect(ids({search: 'ROBÍN'})).toEqual(['robin']);
    expect(ids({search: 'winter rob'})).toEqual(['robin']);
    expect(ids({search: 'not known'})).toContain('kiwi');
    expect(ids({search: 'no such words'})).toEqual([]);
  });

  it('counts what the other filters and the search would leave', () => {
    const {counts, table} = arranged({filters: {diet: ['fish']}});
    const values = table.index.facets[0]?.values.map(({id}) => id);
    expect(values).toEqual(['seeds', 'insects', 'fish', 'unknown', 'absent']);
    // A facet does not narrow its own values down.
    expect(counts[0]).toEqual([2, 2, 1, 1, 1]);
    expect(arranged({search: 'tern'}).counts[0]).toEqual([0, 0, 1, 0, 0]);
  });
});

describe('columns', () => {
  it('are hidden and put in order, with their cells', () => {
    const {table, view, columns} = arranged({order: ['wingspan'], hidden: []});
    expect(view.columns.map(({name}) => name)).toEqual(['wingspan', 'diet']);
    const cells = table.groups[0]?.rows[0]?.cells;
    expect(view.groups[0]?.rows[0]?.cells).toEqual([cells?.[1], cells?.[0]]);
    const fewer = arranged({hidden: ['wingspan']});
    expect(fewer.view.columns.map(({name}) => name)).toEqual(['diet']);
    expect(fewer.columns.map(({name}) => name)).toEqual(['diet', 'wingspan']);
    expect(columns).toHaveLength(2);
  });
});

it('is written as CSV as it is shown, with the ids of its sources', () => {
  const {view} = arranged({search: 'robin', hidden: ['wingspan']});
  expect(tableCsv(view, words)).toBe(
    '\uFEFFBird,Diet\r\nRobin,Insects | Seeds (in winter) [@a]\r\n',
  );
  expect(tableCsv(arranged({search: 'kiwi', hidden: ['wingspan']}).view, words)).toContain(
    'Kiwi,Not known',
  );
});
