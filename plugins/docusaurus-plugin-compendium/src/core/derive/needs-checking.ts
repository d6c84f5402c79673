import type {DocumentInfo} from '../model.js';
import {compact} from '../read/compact.js';
import {checksOf} from '../stale/find.js';
import {markedSources, unidentifiedSources} from '../stale/sources.js';
import type {StaleSource} from '../stale/stale-model.js';
import type {LinkedVersion} from '../stages.js';
import {pageLinks} from './links.js';
import type {
  ChecksView,
  DayView,
  DoubtfulSourceView,
  NeedsCheckingView,
} from './needs-checking-model.js';
import type {Figure} from './range-plot.js';
import {formatDate} from './statements.js';

/** When checks are due where nothing says so; the option `freshness` has the same default. */
const DEFAULT = {months: 12};

/** When the pages of a version are to be checked, and which of its sources are in doubt. */
export function needsCheckingFigure(
  _: unknown,
  version: LinkedVersion,
): Figure<NeedsCheckingView> | undefined {
  const view: NeedsCheckingView = {
    checks: checkViews(version),
    marked: markedSources(version).map(({status, by, ...source}) => ({
      ...sourceView(source),
      status,
      ...(by !== undefined && {by}),
    })),
    unidentified: unidentifiedSources(version).map(sourceView),
  };
  return {view, cites: [], terms: []};
}

function checkViews(version: LinkedVersion): readonly ChecksView[] {
  const {dated, undated} = checksOf(version, version.input.freshness ?? DEFAULT);
  const day = (iso: string | undefined): DayView | undefined =>
    iso === undefined ? undefined : {iso, text: formatDate(iso, version.input.locale)};
  const groups = new Map<string, {readonly due?: string; checked?: string; docs: DocumentInfo[]}>();
  const all = [...undated.map((page) => ({page, due: undefined})), ...dated];
  for (const {page, due} of all) {
    const key = `${due ?? ''} ${page.checked ?? ''}`;
    const group = groups.get(key) ?? {...compact({due, checked: page.checked}), docs: []};
    group.docs.push(page.doc);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([one], [other]) => Number(one > other) - Number(one < other))
    .map(([, {due, checked, docs}]) =>
      compact<ChecksView>({
        due: day(due),
        checked: day(checked),
        pages: pageLinks(version, docs),
      }),
    );
}

function sourceView({id, label, href, citedIn}: StaleSource): DoubtfulSourceView {
  return compact<DoubtfulSourceView>({id, label, href, citedIn});
}
