import {useEffect, useState} from 'react';
import {loadIndex, type PagefindResult} from './load-index.js';
import {ORIGIN, ORIGINS} from './origin.js';
import {exactFirst, resultViews, type SearchResultView} from './results.js';

export interface SearchState {
  /** `failed`: there is no index, or it could not be fetched. */
  readonly status: 'idle' | 'searching' | 'done' | 'failed';
  /** The query that the results answer. */
  readonly query: string;
  readonly results: readonly SearchResultView[];
  /** How many pages and terms were found, of which the best are shown. */
  readonly total: number;
}

const NOTHING: SearchState = {status: 'idle', query: '', results: [], total: 0};

/** Milliseconds of rest between the last key and the search. */
const REST = 120;

const MOST_RESULTS = 12;

/** Searches one version for what the reader types; the index is fetched at once. */
export function useSearch(versionPath: string, typed: string): SearchState {
  const [state, setState] = useState(NOTHING);
  const query = typed.trim();
  useEffect(() => {
    let current = true;
    const show = (next: SearchState): void => {
      if (current) {
        setState(next);
      }
    };
    const timer = setTimeout(
      () => {
        search(versionPath, query).then(show, () => {
          show({...NOTHING, status: 'failed', query});
        });
      },
      query === '' ? 0 : REST,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [versionPath, query]);
  return state.query === query || state.status === 'failed'
    ? state
    : {...state, status: 'searching'};
}

async function search(versionPath: string, query: string): Promise<SearchState> {
  const index = await loadIndex(versionPath);
  if (query === '') {
    return NOTHING;
  }
  const results: PagefindResult[] = [];
  for (const origin of ORIGINS) {
    results.push(...(await index.search(query, {filters: {[ORIGIN]: origin}})).results);
  }
  const data = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
  const ordered = exactFirst(data, query);
  return {status: 'done', query, results: ordered.flatMap(resultViews), total: results.length};
}
