import {useCallback, useRef} from 'react';
import type {RefCallback} from 'react';

/** Below this width, which the style sheet names too, rows are shown as cards. */
const NARROW = '(max-width: 576px)';

const ROLES = [
  ['thead, tbody', 'rowgroup'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th[scope=col]', 'columnheader'],
  ['th[scope=row], th[scope=rowgroup]', 'rowheader'],
] as const;

/**
 * Keeps a table a table for screen readers while its style shows rows as cards: browsers drop the
 * roles of elements that are laid out otherwise, unless they are written out.
 * https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export function useCards(): RefCallback<HTMLTableElement> {
  const stop = useRef<() => void>(undefined);
  return useCallback((table) => {
    stop.current?.();
    if (!table) {
      return;
    }
    const narrow = matchMedia(NARROW);
    const write = (): void => {
      setRoles(table, narrow.matches);
    };
    const rows = new MutationObserver(write);
    rows.observe(table, {childList: true, subtree: true});
    narrow.addEventListener('change', write);
    write();
    stop.current = () => {
      rows.disconnect();
      narrow.removeEventListener('change', write);
    };
  }, []);
}

function setRoles(table: HTMLTableElement, wanted: boolean): void {
  for (const [selector, role] of [['', 'table'] as const, ...ROLES]) {
    const elements = selector === '' ? [table] : table.querySelectorAll(selector);
    for (const element of elements) {
      if (wanted) {
        element.setAttribute('role', role);
      } else {
        element.removeAttribute('role');
      }
    }
  }
}
