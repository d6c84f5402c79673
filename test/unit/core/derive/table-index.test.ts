import {describe, expect, it} from 'vitest';
import {selectTable, type TableProps} from '#plugin/core/derive/table.js';
import {birds} from './birds.js';
import {compile} from '../../setup/version.js';
import type {TablesView} from '#plugin/core/views.js';

function indexOf(props: Partial<TableProps>) {
  return selectTable({of: 'bird', ...props}, birds).index;
}

/** Ids of the rows that hold a fact, by their ranks in the only column. */
function order(field: string): readonly string[] {
  const {rows} = indexOf({fields: [field]});
  return rows
    .filter(({ranks: [rank]}) => rank !== null)
    .sort((a, b) => (a.ranks[0] ?? 0) - (b.ranks[0] ?? 0))
    .map(({id}) => id);
}

describe('the ranks of a column', () => {
  it('follow the order of the options, and are equal for equal values', () => {
    const {rows} = indexOf({fields: ['diet']});
    const rank = Object.fromEntries(rows.map(({id, ranks}) => [id, ranks[0]]));
    expect(rank['finch']).toBe(0);
    expect(rank['wren']).toBe(rank['robin']);
    expect(rank['tern']).toBeGreaterThan(rank['wren'] ?? 0);
    expect(rank['kiwi']).toBeNull();
    expect(rank.constructor).toBeNull();
  });

  it('are those of the order that the author can ask for', () => {
    for (const field of ['wingspan', 'nest', 'migrates', 'eggs', 'seen']) {
      const written = selectTable({of: 'bird', fields: [field], orderBy: field}, birds);
      const facts = order(field);
      const asked = written.groups
        .flatMap((group) => group.rows.map(({id}) => id))
        .filter((id) => facts.includes(id));
      // Equal values stand by title in one and as they come in the other.
      expect([...facts].sort()).toEqual([...asked].sort());
      expect(facts[0]).toBe(asked[0]);
      expect(facts.at(-1)).toBe(asked.at(-1));
    }
  });
});

describe('facets', () => {
  it('are fields of few values: shown, grouped by, or named', () => {
    const names = (props: Partial<TableProps>): readonly string[] =>
      indexOf(props).facets.map(({name}) => name);
    expect(names({fields: ['wingspan']})).toEqual([]);
    expect(names({fields: ['wingspan', 'diet']})).toEqual(['diet']);
    expect(names({fields: ['wingspan'], groupBy: 'diet'})).toEqual(['diet']);
    expect(names({fields: ['wingspan'], filters: ['diet', 'wingspan']})).toEqual(['diet']);
  });

  it('hold the values in use, in their order, and then why there is none', () => {
    const {rows, facets} = indexOf({fields: ['diet']});
    expect(facets[0]?.values).toEqual([
      {id: 'seeds', label: 'Seeds'},
      {id: 'insects', label: 'Insects'},
      {id: 'fish', label: 'Fish'},
      {id: 'unknown', state: 'unknown'},
      {id: 'absent', state: 'absent'},
    ]);
    const values = Object.fromEntries(rows.map((row) => [row.id, row.values[0]]));
    expect(values['robin']).toEqual([0, 1]);
    expect(values['kiwi']).toEqual([3]);
    expect(values.constructor).toEqual([4]);
  });

  it('count a row once that stands in several groups', () => {
    const {rows} = indexOf({fields: ['wingspan'], groupBy: 'diet'});
    expect(rows.filter(({id}) => id === 'robin')).toHaveLength(1);
  });
});

it('names of entries in a facet have their language', () => {
  const {json} = compile({
    docs: {
      'birds/robin.md': '---\ntitle: Robin\nhabitats: [wood, moor]\n---\n',
      'habitats/wood.md': '---\ntitle: Wood\n---\n',
      'habitats/moor.md': '---\ntitle: Moor\n---\n',
    },
    localized: {'habitats/moor.md': '---\ntitle: Páramo\n---\n'},
    locale: 'es',
    original: 'en',
  });
  const {collections, columns} = json<TablesView>('tables.json');
  const [collection, column] = [collections['bird'], columns['bird/habitats']];
  if (!collection || !column) {
    throw new Error('no table');
  }
  const props = {of: 'bird', fields: ['habitats'], filters: ['habitats']} as TableProps;
  const {index} = selectTable(props, {collection, columns: [column]}, 'es');
  expect(index.facets[0]?.values).toEqual([
    {id: 'moor', label: 'Páramo'},
    {id: 'wood', label: 'Wood', lang: 'en'},
  ]);
});
