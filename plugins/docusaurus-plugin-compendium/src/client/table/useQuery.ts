import {useLocation} from '@docusaurus/router';
import {useSyncExternalStore} from 'react';

const CHANGED = 'compendium:query';

/**
 * The query of the address, empty while a page takes over what the server has written.
 *
 * Beside the router, which takes each new entry of the history for a page to go to, and moves the
 * focus to its top: https://github.com/facebook/docusaurus/blob/main/packages/docusaurus-theme-common/src/utils/skipToContentUtils.tsx
 */
export function useQuery(): string {
  // A link to the same page with another query comes by the router.
  useLocation();
  return useSyncExternalStore(subscribe, current, () => '');
}

/** The query as it is now. */
export function current(): string {
  return window.location.search;
}

/** Changes the query; `quietly` without a step to go back to. */
export function setQuery(query: string, quietly: boolean): void {
  const {pathname, hash} = window.location;
  const change = quietly ? 'replaceState' : 'pushState';
  window.history[change](window.history.state, '', pathname + query + hash);
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(tell: () => void): () => void {
  const names = ['popstate', CHANGED];
  names.forEach((name) => {
    window.addEventListener(name, tell);
  });
  return () => {
    names.forEach((name) => {
      window.removeEventListener(name, tell);
    });
  };
}
