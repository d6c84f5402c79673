import {useMemo} from 'react';
import {composeCompare, pickable} from '../core/reader/compose.js';
import {own} from '../core/own.js';
import type {CompareData, ComparesView, CompareView, SourceView} from '../core/views.js';
import {comparedIds, compareHref} from './compare.js';
import {usePicks} from './picks.js';
import {useLoaded} from './useLoaded.js';

interface Given {
  readonly of: string;
  /** What the author chose. */
  readonly view: CompareView;
  readonly fields?: readonly string[];
  readonly cites: Readonly<Record<string, number>>;
  readonly choice?: Pick<CompareData, 'rows' | 'page'>;
  readonly load?: () => Promise<{readonly default: ComparesView}>;
}

/** What is asked of the site's router. */
interface Router {
  readonly pathname: string;
  /** Empty while the page is made and taken over. */
  readonly search: string;
  readonly replace: (href: string) => void;
}

interface Choice {
  readonly view: CompareView;
  /** Sources of entries that the reader chose, as far as the page's own list lacks them. */
  readonly sources: readonly SourceView[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

/** The entries that the address of the page names, or else those of the author. */
export function useChoice(given: Given, {pathname, search, replace}: Router): Choice {
  const {of, view, fields, cites, choice, load} = given;
  const {set} = usePicks(choice?.page ?? pathname);
  const start = view.entries.map(({id}) => id).join();
  const asked = pickable(comparedIds(search, of), choice?.rows ?? []).join();
  const chosen = asked === '' ? start : asked;
  const data = own(useLoaded(load, chosen !== start), of);
  const isOther = chosen !== start && data !== undefined;
  const shown = useMemo(
    () => (isOther ? composeCompare(data, chosen.split(','), fields) : view),
    [isOther, data, chosen, fields, view],
  );
  return {
    view: shown,
    sources: isOther ? sourcesOf(shown, data, cites) : [],
    chosen: chosen.split(','),
    choose: (ids) => {
      const rows = ids.flatMap((id) => choice?.rows.find((row) => row.id === id) ?? []);
      set(rows.map(({id, title, lang}) => ({id, title, ...(lang !== undefined && {lang})})));
      replace(compareHref(pathname, of, ids));
    },
  };
}

/** In reading order. */
function sourcesOf(
  {groups}: CompareView,
  {sources}: CompareData,
  known: Given['cites'],
): readonly SourceView[] {
  const cells = groups.flatMap(({fields}) => fields.flatMap((field) => field.cells.flat()));
  const ids = [...new Set(cells.flatMap(({cite = []}) => cite))];
  return ids.flatMap((id) => (own(known, id) === undefined ? (own(sources, id) ?? []) : []));
}
