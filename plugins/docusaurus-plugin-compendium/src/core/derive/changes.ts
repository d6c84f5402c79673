import {type ChangesSection, changesSections} from '../diff/changes-view.js';
import type {ChangesSideView, ChangesView} from '../diff/changes-model.js';
import {countDiff} from '../diff/count.js';
import {diffSnapshots} from '../diff/diff.js';
import type {Snapshot} from '../diff/snapshot-model.js';
import {compact} from '../read/compact.js';
import type {ComponentUse} from '../read/components.js';
import type {History, LinkedVersion, OutputFile} from '../stages.js';
import {changesPartial} from './changes-partial.js';
import type {Figure} from './range-plot.js';
import {formatDate} from './statements.js';

/** What the author chooses: names of versions. */
export interface ChangesProps {
  /** Left out: the version before `to`. */
  readonly from?: string;
  /** Left out: the version of the page. */
  readonly to?: string;
}

/** A page's changes, and the name of the file with its headings. */
export interface ChangesFigure {
  readonly file: string;
  readonly view: ChangesView;
}

/** The changes between two versions; `undefined` where there is no such version. */
export function changesFigure(
  props: ChangesProps,
  version: LinkedVersion,
): Figure<ChangesFigure> | undefined {
  const found = changesOf(props, version);
  return found && {view: {file: found.file, view: found.view}, cites: [], terms: []};
}

/** The headings of each use of the component, as Markdown that joins the contents of its page. */
export function changesFiles(version: LinkedVersion): readonly OutputFile[] {
  const uses = version.pages.flatMap(({components}) => components.filter(isChanges));
  const files = uses.flatMap(({props}) => {
    const found = changesOf(props, version);
    return found
      ? [[found.file, changesPartial(found.sections.map(({heading}) => heading))] as const]
      : [];
  });
  return [...new Map(files)].map(([path, content]) => ({path, content}));
}

function isChanges({name}: ComponentUse): boolean {
  return name === 'Changes';
}

interface Changes extends ChangesFigure {
  readonly sections: readonly ChangesSection[];
}

/** The same changes are asked for by the page and for its headings. */
const known = new WeakMap<History, Map<string, Changes>>();

function changesOf(props: ChangesProps, {input}: LinkedVersion): Changes | undefined {
  const {history, name} = input;
  const sides = history && sidesOf(props, history, name);
  if (!sides) {
    return undefined;
  }
  const {from, to} = sides;
  const key = [from?.name, to.name].map((each = '') => encodeURIComponent(each)).join('...');
  const ofHistory = known.get(history) ?? new Map<string, Changes>();
  known.set(history, ofHistory);
  const changes = ofHistory.get(key) ?? compare(sides, history, input.locale, `changes-${key}.mdx`);
  ofHistory.set(key, changes);
  return changes;
}

interface Sides {
  readonly from?: Snapshot | undefined;
  readonly to: Snapshot;
}

/** Versions come newest first, so that the one before stands behind. */
function sidesOf({from, to}: ChangesProps, {versions}: History, name: string): Sides | undefined {
  const at = versions.findIndex((version) => version.name === (to ?? name));
  const after = versions[at];
  const before =
    from === undefined ? versions[at + 1] : versions.find((each) => each.name === from);
  return after && (from === undefined || before) ? {from: before, to: after} : undefined;
}

function compare({from, to}: Sides, {feed, words}: History, locale: string, file: string): Changes {
  const diff = from && diffSnapshots(from, to);
  const sections = diff ? changesSections(diff, [from, to], words) : [];
  const view = compact<ChangesView>({
    to: side(to, locale),
    from: from && side(from, locale),
    counts: diff && countDiff(diff),
    earlier: from?.changesPage,
    feed: feed?.href,
    sections: sections.map((section) => section.view),
  });
  return {file, view, sections};
}

function side({label, date}: Snapshot, locale: string): ChangesSideView {
  return {
    label,
    ...(date !== undefined && {date: {iso: date, text: formatDate(date, locale)}}),
  };
}
