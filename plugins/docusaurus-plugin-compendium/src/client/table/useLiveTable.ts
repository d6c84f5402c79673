import {useCallback, useEffect, useMemo, useState} from 'react';
import type {TableView} from '../../core/derive/table-model.js';
import type {Arranged} from './arrange.js';
import type {TableState} from './state.js';
import type {StateWords} from './text.js';
import {current, setQuery, useQuery} from './useQuery.js';

type Engine = typeof import('./engine.js');

/** A table that readers can arrange. */
export interface LiveTable {
  /** What is shown: the table as it is written, until a reader arranges it. */
  readonly view: TableView;
  /** Undefined until a reader arranges the table. */
  readonly arranged?: Arranged;
  readonly state?: TableState;
  /** How many filters narrow the rows down. */
  readonly filters: number;
  /** True when the table differs from the one that is written. */
  readonly changed: boolean;
  /** Loads what arranging needs. */
  readonly start: () => void;
  /** Arranges the table, and writes that into the address; `quietly` without a step to go back to. */
  readonly change: (next: Partial<TableState>, quietly?: boolean) => void;
  readonly reset: () => void;
  /** What is shown as CSV. */
  readonly csv: () => Promise<string>;
}

/**
 * Arranges a table by the query of the address, so that what a reader has made of it can be shared,
 * and survives reload and back. The page comes with the table as it is written; all else is loaded
 * when the address or the reader asks for it.
 *
 * @param key - start of the names of the table's parameters, its own on the page
 */
export function useLiveTable(table: TableView, key: string, words: StateWords): LiveTable {
  const query = useQuery();
  const [engine, setEngine] = useState<Engine>();
  const load = useCallback(async (): Promise<Engine> => {
    const loaded = await import('./engine.js');
    setEngine(loaded);
    return loaded;
  }, []);
  const start = useCallback(() => {
    void load();
  }, [load]);
  const asked = query.includes(`${key}.`);
  useEffect(() => {
    if (asked) {
      void import('./engine.js').then(setEngine);
    }
  }, [asked]);
  const state = useMemo(() => engine?.decode(query, key, table), [engine, query, key, table]);
  const arranged = useMemo(
    () => (engine && state ? engine.arrange(table, state, words) : undefined),
    [engine, state, table, words],
  );
  const go = async (next: Partial<TableState> | undefined, quietly = false): Promise<void> => {
    const {decode, encode, INITIAL} = await load();
    const before = decode(current(), key, table);
    const after = encode(next ? {...before, ...next} : INITIAL, key, current());
    if (after !== current()) {
      setQuery(after, quietly);
    }
  };
  return {
    view: arranged?.view ?? table,
    ...(arranged && {arranged}),
    ...(state && {state}),
    filters: engine && state ? engine.activeFilters(state) : 0,
    changed: engine !== undefined && asked,
    start,
    change: (next, quietly) => void go(next, quietly),
    reset: () => void go(undefined),
    csv: async () => (await load()).tableCsv(arranged?.view ?? table, words),
  };
}
