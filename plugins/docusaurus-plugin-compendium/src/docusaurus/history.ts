import type {HtmlTagObject, LoadContext} from '@docusaurus/types';
import {createHash} from 'node:crypto';
import {snapshotOf} from '../core/diff/snapshot.js';
import type {Snapshot} from '../core/diff/snapshot-model.js';
import {dataPath, FEED_FILE} from '../core/emit/address.js';
import {datesOf} from '../core/emit/feed.js';
import type {ChangesWords, History, VersionInput} from '../core/stages.js';
import {fingerprintOf} from './fingerprint.js';
import {messagesOf} from './strings.js';
import type {HostVersion} from './versions.js';

/** Gives inputs the data of all versions, where they need them. */
export type AddHistory = (
  inputs: readonly VersionInput[],
  versions: readonly HostVersion[],
  words: ChangesWords,
) => readonly VersionInput[];

/**
 * The data of all versions are read only where a page compares them, and kept in memory: the dev server
 * asks again at each save, of which all versions but one are as they were.
 */
export function createHistory(): AddHistory {
  const snapshots = new Map<string, {readonly fingerprint: string; readonly data: Snapshot}>();
  let last: History | undefined;
  const read = (input: VersionInput) => {
    const fingerprint = fingerprintOf(input);
    const known = snapshots.get(input.name);
    const snapshot =
      known?.fingerprint === fingerprint ? known : {fingerprint, data: snapshotOf(input)};
    snapshots.set(input.name, snapshot);
    return snapshot;
  };
  return (inputs, versions, words) => {
    const comparing = new Set(inputs.filter(comparesVersions));
    if (comparing.size === 0) {
      return inputs;
    }
    const all = inputs.map(read);
    const data = all.map((each) => each.data);
    const owner = inputs.find(({name}) => versions.find((each) => each.name === name)?.isLast);
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([words, ...all.map((each) => each.fingerprint)]))
      .digest('base64url');
    const history: History =
      last?.fingerprint === fingerprint
        ? last
        : {fingerprint, versions: data, words, ...feedOf(owner, data)};
    last = history;
    return inputs.map((input) =>
      comparing.has(input) || input === owner ? {...input, history} : input,
    );
  };
}

function feedOf(
  owner: VersionInput | undefined,
  versions: readonly Snapshot[],
): Pick<History, 'feed'> {
  const site = owner?.site;
  return owner && site?.data && datesOf(versions).length > 0
    ? {feed: {href: dataPath(site, FEED_FILE), owner: owner.name}}
    : {};
}

/** A text search, which is right or costs a little time. */
function comparesVersions({documents}: VersionInput): boolean {
  return documents.some(
    ({mdx, raw, localized}) => mdx && Buffer.from((localized ?? raw).bytes).includes('<Changes'),
  );
}

/** Leads readers of feeds from any page of the site to the feed. */
export function feedTags(inputs: readonly VersionInput[], title: string): HtmlTagObject[] {
  const history = inputs.find((input) => input.history?.feed)?.history;
  return history?.feed
    ? [
        {
          tagName: 'link',
          attributes: {
            rel: 'alternate',
            type: 'application/atom+xml',
            href: history.feed.href,
            title: history.words.feed.replace('{site}', title),
          },
        },
      ]
    : [];
}

const IDS: Readonly<Record<keyof ChangesWords, string>> = {
  glossary: 'theme.compendium.changesPage.glossary',
  bibliography: 'theme.compendium.changesPage.bibliography',
  feed: 'theme.compendium.changesPage.feed',
  entry: 'theme.compendium.changesPage.entry',
  added: 'theme.compendium.changesPage.added',
  removed: 'theme.compendium.changesPage.removed',
  renamed: 'theme.compendium.changesPage.renamed',
  changed: 'theme.compendium.changesPage.changed',
};

/** Words of headings and of the feed in the language of the site; its own translations win. */
export async function changesWords(
  context: Pick<LoadContext, 'i18n' | 'codeTranslations'>,
): Promise<ChangesWords> {
  const messages = await messagesOf(context, 'changes');
  const entries = Object.entries(IDS).map(([name, id]) => [name, messages[id] ?? id]);
  return Object.fromEntries(entries) as Record<keyof ChangesWords, string>;
}
