import {Feed} from 'feed';
import {entryAnchor} from '../diff/changes-view.js';
import {diffSnapshots, isEmptyDiff} from '../diff/diff.js';
import type {ChangeKind, DataDiff, ItemChange} from '../diff/diff-model.js';
import type {Snapshot} from '../diff/snapshot-model.js';
import type {ChangesWords, LinkedVersion, OutputFile, SiteInfo} from '../stages.js';
import {dataFile, dataUrl, FEED_FILE} from './address.js';

/** Docusaurus's name of docs that are not released. */
const UNRELEASED = 'current';

/** A release that has one before it, and a day. */
interface Release {
  readonly version: Snapshot;
  readonly diff: DataDiff;
  readonly date: Date;
}

/**
 * `changes.atom`: an entry for each release that changed the data, dated as the release says, or by
 * the youngest check of its pages. One without either is left out: a feed may not make up a date.
 */
export function feedFile({input}: LinkedVersion): readonly OutputFile[] {
  const {site, history, locale, name} = input;
  if (!site || history?.feed?.owner !== name) {
    return [];
  }
  const {versions, words} = history;
  const url = dataUrl(site, FEED_FILE);
  const releases = releasesOf(versions);
  const home = pageOf(
    site,
    versions.find((each) => each.name === name),
  );
  const feed = new Feed({
    id: url,
    title: words.feed.replace('{site}', site.title),
    link: home,
    language: locale,
    feedLinks: {atom: url},
    author: {name: site.title},
    generator: 'docusaurus-plugin-compendium',
    copyright: '',
    updated: dayOf(datesOf(versions).at(-1) ?? ''),
  });
  for (const {version, diff, date} of releases) {
    feed.addItem({
      id: `${url}#${encodeURIComponent(version.name)}`,
      title: words.entry.replace('{version}', version.label),
      link: pageOf(site, version),
      date,
      content: contentOf(diff, version, site, words),
    });
  }
  return [dataFile(FEED_FILE, `${feed.atom1()}\n`)];
}

function releasesOf(versions: readonly Snapshot[]): readonly Release[] {
  return versions.flatMap((version, index) => {
    const before = versions[index + 1];
    if (!before || version.date === undefined || version.name === UNRELEASED) {
      return [];
    }
    const diff = diffSnapshots(before, version);
    return isEmptyDiff(diff) ? [] : [{version, diff, date: dayOf(version.date)}];
  });
}

/** Days of the releases that have one, in their order. A feed needs at least one. */
export function datesOf(versions: readonly Snapshot[]): readonly string[] {
  return versions
    .flatMap(({name, date}) => (name === UNRELEASED || date === undefined ? [] : [date]))
    .sort();
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The page of changes of a version, else the start of the docs. */
function pageOf({origin, path}: SiteInfo, version: Snapshot | undefined): string {
  return origin + (version?.changesPage ?? path);
}

function contentOf(
  {collections, terms, sources}: DataDiff,
  version: Snapshot,
  {origin}: SiteInfo,
  words: ChangesWords,
): string {
  const page = version.changesPage;
  const list = (
    heading: string,
    items: readonly ItemLike[],
    anchor?: (id: string) => string,
  ): string =>
    items.length === 0
      ? ''
      : `<h2>${escapeHtml(heading)}</h2><ul>${items
          .map(({kind, title, href, id}) => {
            const target =
              page === undefined || !anchor ? href : `${page}#${encodeURI(anchor(id))}`;
            const name = escapeHtml(title);
            const linked =
              target === undefined ? name : `<a href="${escapeHtml(origin + target)}">${name}</a>`;
            return `<li>${escapeHtml(words[kind])}: ${linked}</li>`;
          })
          .join('')}</ul>`;
  return [
    ...collections.map(({name, plural, entries}) =>
      list(plural, entries, (id) => entryAnchor(name, id)),
    ),
    list(words.glossary, terms),
    list(words.bibliography, sources),
  ].join('');
}

type ItemLike = Pick<ItemChange, 'id' | 'title' | 'href'> & {readonly kind: ChangeKind};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
