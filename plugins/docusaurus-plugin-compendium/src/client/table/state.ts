import type {TableView} from '../../core/derive/table-model.js';

/** How a reader has arranged a table. */
export interface TableState {
  /** A column, or `title` for that of the rows. */
  readonly sort?: {readonly column: string; readonly descending: boolean};
  readonly search: string;
  /** Ids of the values wanted, by facet. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Facets of which a row must have all values that are wanted, rather than any. */
  readonly all: readonly string[];
  readonly hidden: readonly string[];
  /** Columns that the reader has put first, in order. */
  readonly order: readonly string[];
  readonly transposed: boolean;
  readonly dense: boolean;
}

export const INITIAL: TableState = {
  search: '',
  filters: {},
  all: [],
  hidden: [],
  order: [],
  transposed: false,
  dense: false,
};

/** A search that is longer than this is junk. */
const LONGEST = 200;

/**
 * Reads the state of a table from the query of an address. Whatever the table does not know is
 * passed over: addresses are shared, shortened by hand, and outlive the data.
 *
 * @param key - start of the names of the table's parameters
 */
export function decode(query: string, key: string, {columns, index}: TableView): TableState {
  const params = new URLSearchParams(query);
  const one = (name: string): string => params.get(`${key}.${name}`) ?? '';
  const names = columns.map(({name}) => name);
  const many = (name: string, known: readonly string[]): readonly string[] => [
    ...new Set(params.getAll(`${key}.${name}`).filter((value) => known.includes(value))),
  ];
  const filters = index.facets.flatMap(({name, values}): [string, readonly string[]][] => {
    const ids = values.map(({id}) => id);
    const wanted = many(`is.${name}`, ids);
    return wanted.length > 0 ? [[name, wanted]] : [];
  });
  const sort = sortOf(one('sort'), names);
  const facets = index.facets.filter((facet) => facet.many).map(({name}) => name);
  const hidden = many('hide', names);
  return {
    ...(sort && {sort}),
    search: one('q').slice(0, LONGEST),
    filters: Object.fromEntries(filters),
    all: many('all', facets),
    hidden: hidden.length < names.length ? hidden : [],
    order: many('order', names),
    transposed: one('flip') === '1',
    dense: one('dense') === '1',
  };
}

function sortOf(written: string, names: readonly string[]): TableState['sort'] {
  const descending = written.startsWith('-');
  const column = descending ? written.slice(1) : written;
  return column === 'title' || names.includes(column) ? {column, descending} : undefined;
}

/** Writes the state of a table into a query; parameters of others stay, and so does their order. */
export function encode(state: TableState, key: string, query: string): string {
  const params = new URLSearchParams(query);
  for (const name of new Set([...params.keys()])) {
    if (name.startsWith(`${key}.`)) {
      params.delete(name);
    }
  }
  const add = (name: string, values: readonly string[]): void => {
    values
      .filter((value) => value !== '')
      .forEach((value) => params.append(`${key}.${name}`, value));
  };
  const {sort, search, filters, all, hidden, order, transposed, dense} = state;
  add('sort', sort ? [`${sort.descending ? '-' : ''}${sort.column}`] : []);
  add('q', [search.slice(0, LONGEST)]);
  Object.entries(filters).forEach(([name, wanted]) => add(`is.${name}`, wanted));
  add('all', all);
  add('hide', hidden);
  add('order', order);
  add('flip', transposed ? ['1'] : []);
  add('dense', dense ? ['1'] : []);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** How many things narrow the rows down. */
export function activeFilters({search, filters}: TableState): number {
  const wanted = Object.values(filters).reduce((count, ids) => count + ids.length, 0);
  return wanted + (search === '' ? 0 : 1);
}
