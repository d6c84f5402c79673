import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  selectTable,
  tableFields,
  tableUses,
  type TableData,
  type TableProps,
  type TableView,
} from '#plugin/core/derive/table.js';
import {birds, eats, measures, notApplicable, unknown} from './birds.js';

const of = 'bird';
const idsIn = (view: TableView): readonly string[] =>
  view.groups.flatMap(({rows}) => rows.map(({id}) => id));
const select = (props: Partial<TableProps>): TableView => selectTable({of, ...props}, birds);

describe('columns', () => {
  it.each<[string, Partial<TableProps>, readonly string[]]>([
    ['as named, in that order', {fields: ['nest', 'diet']}, ['nest', 'diet']],
    ['once each, unknown names passed over', {fields: ['nest', 'song', 'nest']}, ['nest']],
    ['none', {fields: []}, []],
    [
      'all but the one grouped by',
      {groupBy: 'diet'},
      ['wingspan', 'nest', 'migrates', 'eggs', 'seen', 'habitat'],
    ],
    ['also the one grouped by when named', {groupBy: 'diet', fields: ['diet']}, ['diet']],
  ])('%s', (_, props, names) => {
    expect(select(props).columns.map(({name}) => name)).toEqual(names);
  });

  it.each<[string, Partial<TableProps>, readonly string[]]>([
    ['all fields', {}, ['x', 'y']],
    [
      'fields and those of other props',
      {fields: ['a'], where: {b: 1}, groupBy: 'c', orderBy: '-d'},
      ['a', 'b', 'c', 'd'],
    ],
    ['each once', {fields: ['a'], where: {a: 1}, groupBy: 'a', orderBy: 'a'}, ['a']],
    ['not the title', {fields: [], orderBy: '-title'}, []],
  ])('needs %s', (_, props, names) => {
    expect(tableFields({of, ...props}, ['x', 'y'])).toEqual(names);
  });
});

describe('where', () => {
  it.each<[string, NonNullable<TableProps['where']>, readonly string[]]>([
    ['an option', {diet: 'seeds'}, ['finch', 'robin']],
    ['any of several options', {diet: ['seeds', 'fish']}, ['finch', 'robin', 'tern']],
    ['all fields', {diet: ['seeds', 'fish'], migrates: true}, ['tern']],
    ['a boolean', {migrates: false}, ['wren']],
    ['a number', {eggs: 10}, ['robin']],
    ['a number within an interval, open or closed', {wingspan: 22}, ['finch', 'robin']],
    ['an end of an interval', {wingspan: 12}, ['tern']],
    ['a date', {seen: '2020-01-01'}, ['tern']],
    ['the id of a reference', {habitat: 'coast'}, ['tern']],
    ['a text', {nest: 'A dome'}, ['wren']],
    ['unknown', {diet: 'unknown'}, ['kiwi']],
    ['not applicable', {wingspan: 'not-applicable'}, ['kiwi']],
    ['absent', {diet: 'absent'}, ['constructor']],
    ['a state or an option', {diet: ['unknown', 'fish']}, ['kiwi', 'tern']],
    ['a field that does not exist is absent', {song: 'absent', diet: 'fish'}, ['tern']],
    ['nothing', {diet: 'stones'}, []],
    ['none of no values', {diet: []}, []],
    ['no option by its number', {diet: 1}, []],
  ])('%s', (_, where, ids) => {
    expect(idsIn(select({where}))).toEqual(ids);
  });

  it('shows only the entries named', () => {
    expect(idsIn(select({entries: ['tern', 'auk', 'finch'], orderBy: 'title'}))).toEqual([
      'finch',
      'tern',
    ]);
  });
});

describe('order', () => {
  it.each<[string, Partial<TableProps>, readonly string[]]>([
    ['title', {}, ['constructor', 'finch', 'kiwi', 'robin', 'tern', 'wren']],
    [
      'title, descending',
      {orderBy: '-title'},
      ['wren', 'tern', 'robin', 'kiwi', 'finch', 'constructor'],
    ],
    ['entries as named', {entries: ['tern', 'finch', 'wren']}, ['tern', 'finch', 'wren']],
    [
      'intervals by midpoint, then start; no value last',
      {orderBy: 'wingspan'},
      ['tern', 'wren', 'robin', 'finch', 'kiwi', 'constructor'],
    ],
    [
      'intervals, descending; no value still last',
      {orderBy: '-wingspan'},
      ['finch', 'robin', 'wren', 'tern', 'kiwi', 'constructor'],
    ],
    [
      'options as declared',
      {orderBy: 'diet'},
      ['finch', 'robin', 'wren', 'tern', 'kiwi', 'constructor'],
    ],
    [
      'numbers as numbers',
      {orderBy: 'eggs'},
      ['wren', 'robin', 'constructor', 'finch', 'kiwi', 'tern'],
    ],
    ['dates', {orderBy: 'seen'}, ['tern', 'wren', 'constructor', 'finch', 'kiwi', 'robin']],
    [
      'references by title',
      {orderBy: 'habitat'},
      ['tern', 'wren', 'constructor', 'finch', 'kiwi', 'robin'],
    ],
    ['texts', {orderBy: '-nest'}, ['tern', 'robin', 'wren', 'constructor', 'finch', 'kiwi']],
    [
      'a field that does not exist',
      {orderBy: 'song'},
      ['constructor', 'finch', 'kiwi', 'robin', 'tern', 'wren'],
    ],
  ])('%s', (_, props, ids) => {
    expect(idsIn(select(props))).toEqual(ids);
  });

  it.each([
    ['sv', ['Zebra', 'Ängel']],
    ['de', ['Ängel', 'Zebra']],
    ['sv-FI', ['Zebra', 'Ängel']],
  ])('follows the locale %s', (locale, titles) => {
    const rows = ['Zebra', 'Ängel'].map((title) => ({id: title, title, href: `/${title}`}));
    const data = {...birds, collection: {...birds.collection, rows}};
    const [group] = selectTable({of, fields: []}, data, locale).groups;
    expect(group?.rows.map(({title}) => title)).toEqual(titles);
  });
});

describe('groups', () => {
  const groupsOf = (props: Partial<TableProps>): unknown =>
    select(props).groups.map(({heading, rows}) => [
      heading?.state ?? heading?.text,
      rows.map(({id}) => id),
    ]);

  it('stand in declared order, a row under each of its values, states last', () => {
    expect(groupsOf({groupBy: 'diet'})).toEqual([
      [['Seeds'], ['finch', 'robin']],
      [['Insects'], ['robin', 'wren']],
      [['Fish'], ['tern']],
      ['unknown', ['kiwi']],
      ['absent', ['constructor']],
    ]);
  });

  it('of references keep their links and stand by title', () => {
    expect(groupsOf({groupBy: 'habitat', where: {habitat: ['wood', 'coast']}})).toEqual([
      [[{href: '/coast', text: 'Coast'}], ['tern']],
      [[{href: '/wood', text: 'Woodland'}], ['wren']],
    ]);
  });

  it('of texts do not link terms', () => {
    expect(groupsOf({groupBy: 'nest', where: {nest: 'A dome'}})).toEqual([
      [['A ', 'dome'], ['wren']],
    ]);
  });

  it.each([
    ['no grouping', {}],
    ['a field that does not exist', {groupBy: 'song'}],
  ])('is one without heading for %s', (_, props) => {
    const {groups} = select(props);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.heading).toBeUndefined();
  });

  it('is none without rows', () => {
    expect(select({where: {diet: 'stones'}}).groups).toEqual([]);
  });
});

describe('legend', () => {
  it('explains what is used, and nothing else', () => {
    const {legend} = select({fields: ['diet', 'wingspan'], where: {diet: ['insects', 'fish']}});
    expect(legend.columns.map(({name}) => name)).toEqual(['diet']);
    expect(legend.options.map(({options}) => options.map(({id}) => id))).toEqual([
      ['seeds', 'insects'],
    ]);
    expect(legend.certainty.map(({id}) => id)).toEqual(['low']);
    expect(legend.states).toEqual([]);
  });

  it('explains states in cells and in headings', () => {
    const props = {fields: ['wingspan'], groupBy: 'diet', entries: ['kiwi', 'constructor']};
    expect(select(props).legend.states).toEqual(['unknown', 'not-applicable', 'absent']);
  });

  it('is empty for an empty table', () => {
    expect(select({where: {diet: 'stones'}}).legend).toEqual({
      states: [],
      columns: [],
      options: [],
      certainty: [],
    });
  });
});

describe('reading', () => {
  it('lists sources and terms in the order of a reader', () => {
    const props = {of, fields: ['diet', 'wingspan', 'nest'], orderBy: '-wingspan'};
    expect(tableUses(props, birds)).toEqual({
      cites: ['a', 'd', 'b', 'c'],
      terms: ['dome', 'scrape'],
    });
  });

  it('leaves out what is not shown', () => {
    expect(tableUses({of, fields: ['nest'], where: {diet: 'fish'}}, birds)).toEqual({
      cites: [],
      terms: ['scrape', 'dome'],
    });
  });

  it('links a term at its first mention only, and keeps the words', () => {
    const cells = select({fields: ['nest']}).groups[0]?.rows.flatMap((row) => row.cells[0] ?? []);
    expect(cells).toEqual([
      {text: ['Cup'], note: ['or a ', {term: 'dome', text: 'dome'}]},
      {text: [{term: 'scrape', text: 'Scrape'}, ', no ', 'dome']},
      {text: ['A ', 'dome']},
    ]);
  });
});

describe('for any rows', () => {
  const cell = fc.option(
    fc.oneof(
      fc.constantFrom(unknown, notApplicable),
      fc.constantFrom('seeds', 'insects', 'fish').map((option) => eats(option)),
    ),
    {nil: undefined},
  );
  const size = fc.option(
    fc.integer({min: -9, max: 9}).map((n) => measures(String(n), [n, n])),
    {nil: undefined},
  );
  const collections = fc.array(fc.tuple(cell, size), {maxLength: 20}).map((rows): TableData => {
    const cellsOf = (index: 0 | 1): TableData['columns'][number]['cells'] =>
      Object.fromEntries(rows.flatMap((row, id) => (row[index] ? [[`r${id}`, [row[index]]]] : [])));
    return {
      collection: {
        ...birds.collection,
        rows: rows.map((_, id) => ({id: `r${id}`, title: `Bird ${id % 3}`, href: `/r${id}`})),
      },
      columns: birds.columns.slice(0, 2).map((column, index) => ({
        ...column,
        cells: cellsOf(index === 0 ? 0 : 1),
      })),
    };
  });

  it('filters by the values of a field part the rows', () => {
    const wanted = ['seeds', 'insects', 'fish', 'unknown', 'not-applicable', 'absent'];
    fc.assert(
      fc.property(collections, (data) => {
        const parts = wanted.flatMap((diet) => idsIn(selectTable({of, where: {diet}}, data)));
        expect([...parts].sort()).toEqual(data.collection.rows.map(({id}) => id).sort());
      }),
    );
  });

  it('groups part the rows, and keep their order within', () => {
    fc.assert(
      fc.property(
        collections,
        fc.constantFrom('title', 'wingspan', '-wingspan'),
        (data, orderBy) => {
          const order = idsIn(selectTable({of, orderBy}, data));
          const {groups} = selectTable({of, orderBy, groupBy: 'diet'}, data);
          expect(groups.flatMap(({rows}) => rows.map(({id}) => id)).sort()).toEqual(
            [...order].sort(),
          );
          for (const {rows} of groups) {
            const places = rows.map(({id}) => order.indexOf(id));
            expect(places).toEqual([...places].sort((a, b) => a - b));
          }
        },
      ),
    );
  });

  it('the order of the data does not matter', () => {
    fc.assert(
      fc.property(collections, (data) => {
        const rows = [...data.collection.rows].reverse();
        const turned = {...data, collection: {...data.collection, rows}};
        const props = {of, orderBy: 'wingspan', groupBy: 'diet'};
        expect(selectTable(props, turned)).toEqual(selectTable(props, data));
      }),
    );
  });
});
