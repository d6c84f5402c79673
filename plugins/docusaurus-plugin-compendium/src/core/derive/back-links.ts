import type {LinkedVersion, ReadPage} from '../stages.js';
import type {BackLinksView} from '../views.js';
import {pageLinks} from './links.js';

/** What points at a page. Mentions leave out what a reference of a field lists already. */
export function backLinksView(version: LinkedVersion, {doc}: ReadPage): BackLinksView | undefined {
  const inverses = version.inverses.get(doc.id) ?? [];
  const listed = new Set(inverses.flatMap(({from}) => from));
  const mentions = (version.mentionedIn.get(doc.id) ?? []).filter((from) => !listed.has(from));
  const groups: BackLinksView['groups'] = [
    ...inverses.map(({label, from}) => ({
      kind: 'inverse' as const,
      label,
      links: pageLinks(version, from),
    })),
    ...(mentions.length > 0
      ? [{kind: 'mention' as const, links: pageLinks(version, mentions)}]
      : []),
  ];
  return groups.length > 0 ? {groups} : undefined;
}
