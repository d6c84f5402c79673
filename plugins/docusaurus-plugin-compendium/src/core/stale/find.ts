import {compact} from '../read/compact.js';
import type {LinkedVersion, ReadPage} from '../stages.js';
import {dueDate} from './due.js';
import {markedSources, unidentifiedSources} from './sources.js';
import type {DuePage, Freshness, StalePage, StaleReport} from './stale-model.js';

/**
 * Finds what needs checking on a day: pages whose check is due, and sources that cannot be found by
 * an identifier or are marked. Drafts and unlisted pages are left out.
 *
 * @param today - `2026-11-23`
 */
export function findStale(
  version: LinkedVersion,
  freshness: Freshness,
  today: string,
): StaleReport {
  const {input} = version;
  const {dated, undated} = checksOf(version, freshness);
  const next = dated.find(({due}) => due > today)?.due;
  return compact<StaleReport>({
    asOf: today,
    version: {name: input.name, label: input.site?.versionLabel ?? input.name},
    due: dated.filter(({due}) => due <= today).map(({page, due}) => duePage(page, due)),
    undated: undated.map(stalePage),
    next:
      next === undefined
        ? undefined
        : {date: next, pages: dated.filter(({due}) => due === next).length},
    marked: markedSources(version),
    unidentified: unidentifiedSources(version),
  });
}

/** Published pages by the day of their next check, the earliest first, and entries without such a day. */
export function checksOf(
  {pages}: LinkedVersion,
  freshness: Freshness,
): {
  readonly dated: readonly {readonly page: ReadPage; readonly due: string}[];
  readonly undated: readonly ReadPage[];
} {
  const published = pages.filter(({doc}) => !doc.draft && !doc.unlisted);
  const known = published.map((page) => ({page, due: dueDate(page, freshness)}));
  return {
    dated: known
      .flatMap(({page, due}) => (due === undefined ? [] : [{page, due}]))
      .sort((a, b) => compare(a.due, b.due) || compare(a.page.doc.path, b.page.doc.path)),
    undated: known.flatMap(({page, due}) => (due === undefined && page.entry ? [page] : [])),
  };
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

function stalePage({doc, entry}: ReadPage): StalePage {
  return {
    title: doc.title,
    href: doc.permalink,
    file: doc.raw.file,
    facts: Object.entries(entry?.fields ?? {}).flatMap(([field, statements]) =>
      statements.map(({at}) => ({field, line: at.line})),
    ),
  };
}

function duePage(page: ReadPage, due: string): DuePage {
  return compact<DuePage>({...stalePage(page), checked: page.checked, due});
}

/** How many things need checking. */
export function countStale({due, undated, marked, unidentified}: StaleReport): number {
  return due.length + undated.length + marked.length + unidentified.length;
}
