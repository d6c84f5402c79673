import type {
  ChangedItemView,
  ChangedStatementView,
  ChangesSectionView,
  CiteView,
  StatementChangeView,
} from './changes-model.js';
import type {
  CollectionDiff,
  DataDiff,
  DiffStatement,
  EntryChange,
  ItemChange,
  StatementChange,
} from './diff-model.js';
import type {CiteSnapshot, Snapshot} from './snapshot-model.js';

/** A heading, and what stands below it. */
export interface ChangesSection {
  readonly heading: string;
  readonly view: ChangesSectionView;
}

interface Words {
  readonly glossary: string;
  readonly bibliography: string;
}

/** The sections of a page that shows a diff. Sources are linked to the bibliography that holds them. */
export function changesSections(
  {collections, terms, sources}: DataDiff,
  [from, to]: readonly [Snapshot, Snapshot],
  words: Words,
): readonly ChangesSection[] {
  const hrefs = new Map([...from.sources, ...to.sources].map(({id, href}) => [id, href]));
  const cite = ({id, label}: CiteSnapshot): CiteView => {
    const href = hrefs.get(id);
    return {label, ...(href !== undefined && {href})};
  };
  return [
    ...collections.map((collection) => ({
      heading: collection.plural,
      view: collectionView(collection, cite),
    })),
    {heading: words.glossary, view: {fields: [], items: terms.map(itemView('term'))}},
    {heading: words.bibliography, view: {fields: [], items: sources.map(itemView('source'))}},
  ].filter(({view}) => view.fields.length + view.items.length > 0);
}

type Cite = (cite: CiteSnapshot) => CiteView;

function collectionView({name, fields, entries}: CollectionDiff, cite: Cite): ChangesSectionView {
  return {fields, items: entries.map((entry) => entryView(entry, name, cite))};
}

/** Anchor of an entry on a page of changes. Headings have no colon in theirs. */
export function entryAnchor(collection: string, id: string): string {
  return `change:${collection}:${id}`;
}

function entryView(entry: EntryChange, collection: string, cite: Cite): ChangedItemView {
  const {kind, id, fields} = entry;
  const isWhole = kind === 'added' || kind === 'removed';
  return {
    ...nameView(entry, entryAnchor(collection, id)),
    ...(isWhole
      ? {facts: fields.reduce((sum, {statements}) => sum + statements.length, 0)}
      : {
          fields: fields.map(({label, statements}) => ({
            label,
            statements: statements.map((change) => statementChangeView(change, cite)),
          })),
        }),
  };
}

function itemView(what: 'term' | 'source'): (item: ItemChange) => ChangedItemView {
  return (item) => ({...nameView(item, `change-${what}:${item.id}`), parts: item.parts});
}

function nameView(
  {kind, title, href, before}: EntryChange | ItemChange,
  anchor: string,
): Omit<ChangedItemView, 'fields' | 'parts' | 'facts'> {
  const hasOther = before !== undefined && before.title !== title;
  return {
    kind,
    anchor,
    title,
    ...(href !== undefined && {href}),
    ...(hasOther && {titleBefore: before.title}),
  };
}

function statementChangeView(change: StatementChange, cite: Cite): StatementChangeView {
  const shown = ({cite: cites, ...statement}: DiffStatement): ChangedStatementView => ({
    ...statement,
    cite: cites.map(cite),
  });
  switch (change.kind) {
    case 'added':
      return {kind: 'added', after: shown(change.after)};
    case 'removed':
      return {kind: 'removed', before: shown(change.before)};
    case 'changed':
      return {
        kind: 'changed',
        before: shown({...change.before, cite: []}),
        after: shown({...change.after, cite: []}),
        parts: change.parts,
        citesAdded: change.citesAdded.map(cite),
        citesRemoved: change.citesRemoved.map(cite),
      };
  }
}
