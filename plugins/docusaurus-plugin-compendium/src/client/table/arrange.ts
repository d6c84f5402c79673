import {
  createTable,
  getCoreRowModel,
  getFacetedRowModel,
  getFacetedUniqueValues,
  getFilteredRowModel,
  getSortedRowModel,
  type ColumnDef,
  type Table,
} from '@tanstack/table-core';
import type {IndexRow, TableColumn, TableRow, TableView} from '../../core/derive/table-model.js';
import type {TableState} from './state.js';
import {folded, searchText, type StateWords} from './text.js';

/** A table as a reader has arranged it. */
export interface Arranged {
  /** Rows and columns that are left, in order. Sorted rows stand in one group. */
  readonly view: TableView;
  /** How many rows are left. */
  readonly shown: number;
  /** All columns in the reader's order, hidden ones too. */
  readonly columns: readonly TableColumn[];
  /** For each facet and value: how many rows the other facets and the search would leave. */
  readonly counts: readonly (readonly number[])[];
}

/** Sorts, filters and picks columns. Without a state the table comes out as it went in. */
export function arrange(table: TableView, state: TableState, words: StateWords): Arranged {
  const rows = new Map(
    table.groups.flatMap((group) => group.rows).map((row) => [row.id, row] as const),
  );
  const model = tableModel(table, state, (id) => {
    const row = rows.get(id);
    return row ? searchText(row, words) : '';
  });
  const left = model.getRowModel().rows.map(({original}) => original.id);
  const columns = inOrder(table.columns, state.order);
  const places = columns
    .filter(({name}) => !state.hidden.includes(name))
    .map((column) => table.columns.indexOf(column));
  const pick = (row: TableRow): TableRow => ({
    ...row,
    cells: places.map((place) => row.cells[place] ?? []),
  });
  const kept = new Set(left);
  const groups = state.sort
    ? [{key: '', rows: left.flatMap((id) => rows.get(id) ?? [])}]
    : table.groups.map((group) => ({...group, rows: group.rows.filter(({id}) => kept.has(id))}));
  return {
    view: {
      ...table,
      columns: places.flatMap((place) => table.columns[place] ?? []),
      groups: groups
        .filter((group) => group.rows.length > 0)
        .map((group) => ({...group, rows: group.rows.map(pick)})),
    },
    shown: left.length,
    columns,
    counts: table.index.facets.map(({name, values}) => {
      const counts = model.getColumn(facetId(name))?.getFacetedUniqueValues();
      return values.map((_, place) => counts?.get(place) ?? 0);
    }),
  };
}

function inOrder(
  columns: readonly TableColumn[],
  order: readonly string[],
): readonly TableColumn[] {
  const first = order.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  return [...first, ...columns.filter((column) => !first.includes(column))];
}

const facetId = (name: string): string => `is.${name}`;
const columnId = (name: string): string => (name === 'title' ? name : `by.${name}`);

function tableModel(
  {columns, index}: TableView,
  {sort, search, filters, all}: TableState,
  textOf: (id: string) => string,
): Table<IndexRow> {
  const {facets} = index;
  const definitions: ColumnDef<IndexRow>[] = [
    {id: 'title', accessorFn: (row) => row.title, sortingFn: 'basic'},
    {id: 'text', accessorFn: (row) => textOf(row.id), filterFn: hasWords},
    ...columns.map(({name}, place): ColumnDef<IndexRow> => ({
      id: columnId(name),
      accessorFn: (row) => row.ranks[place] ?? undefined,
      sortingFn: 'basic',
      sortUndefined: 'last',
    })),
    ...facets.map(({name}, place): ColumnDef<IndexRow> => ({
      id: facetId(name),
      accessorFn: (row) => row.values[place],
      getUniqueValues: (row) => [...(row.values[place] ?? [])],
      filterFn: all.includes(name) ? 'arrIncludesAll' : 'arrIncludesSome',
    })),
  ];
  const columnFilters = Object.entries(filters).map(([name, wanted]) => ({
    id: facetId(name),
    value: placesOf(facets.find((facet) => facet.name === name)?.values ?? [], wanted),
  }));
  const model = createTable<IndexRow>({
    data: [...index.rows],
    columns: definitions,
    state: {},
    onStateChange: () => undefined,
    renderFallbackValue: null,
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFacetedRowModel: getFacetedRowModel(),
    getFacetedUniqueValues: getFacetedUniqueValues(),
  });
  model.setOptions((options) => ({
    ...options,
    state: {
      ...model.initialState,
      columnFilters: [...columnFilters, ...(search === '' ? [] : [{id: 'text', value: search}])],
      sorting: sort ? [{id: columnId(sort.column), desc: sort.descending}] : [],
    },
  }));
  return model;
}

function placesOf(values: readonly {readonly id: string}[], wanted: readonly string[]) {
  return values.flatMap(({id}, place) => (wanted.includes(id) ? [place] : []));
}

/** True when a row holds each word of the search, in any order. */
function hasWords(
  row: {readonly getValue: (id: string) => unknown},
  id: string,
  search: unknown,
): boolean {
  const text = String(row.getValue(id));
  return folded(String(search))
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
