import {countDiff, type Counts} from './count.js';
import type {
  ChangeKind,
  CollectionDiff,
  DataDiff,
  DiffStatement,
  EntryChange,
  ItemChange,
  StatementChange,
} from './diff-model.js';

/** A diff as nested lines of English, which the printers for text and Markdown set out. */
export interface Outline {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  readonly heading: string;
  readonly lines: readonly OutlineLine[];
}

export interface OutlineLine {
  readonly kind: ChangeKind;
  /** Words of this program. */
  readonly label: string;
  /** Words of authors. */
  readonly text: string;
  readonly lines: readonly OutlineLine[];
}

export function outlineDiff(diff: DataDiff): Outline {
  const {from, to, collections, terms, sources} = diff;
  return {
    title: `${from.label} → ${to.label}`,
    summary: summary(diff),
    sections: [
      ...collections.map((collection) => ({
        heading: collection.plural,
        lines: collectionLines(collection),
      })),
      {heading: 'Glossary', lines: terms.map(itemLine)},
      {heading: 'Bibliography', lines: sources.map(itemLine)},
    ].filter(({lines}) => lines.length > 0),
  };
}

/** `3 entries (1 added, 2 changed), 4 statements (4 added)`. */
function summary(diff: DataDiff): string {
  const {entries, statements, terms, sources} = countDiff(diff);
  const parts = [
    phrase('entry', 'entries', entries),
    phrase('statement', 'statements', {...statements, renamed: 0}),
    phrase('term', 'terms', terms),
    phrase('source', 'sources', sources),
  ].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join(', ')}.` : 'The definitions of fields changed.';
}

function phrase(one: string, many: string, counts: Counts): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0) as [string, number][];
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  return total === 0
    ? ''
    : `${total} ${total === 1 ? one : many} (${parts.map(([kind, n]) => `${n} ${kind}`).join(', ')})`;
}

function collectionLines({kind, fields, entries, label}: CollectionDiff): readonly OutlineLine[] {
  return [
    ...(kind ? [line(kind, `Collection ${kind}`, label)] : []),
    ...fields.map((field) =>
      field.before === undefined
        ? line(field.kind, `Field ${field.kind}`, field.label)
        : line('changed', 'Field has a new label', `${field.before} → ${field.label}`),
    ),
    ...entries.map(entryLine),
  ];
}

function entryLine({kind, id, title, before, fields}: EntryChange): OutlineLine {
  const isWhole = kind === 'added' || kind === 'removed';
  const facts = fields.reduce((sum, {statements}) => sum + statements.length, 0);
  return line(
    kind,
    isWhole ? `${capital(kind)}, with ${facts} ${facts === 1 ? 'fact' : 'facts'}` : capital(kind),
    nameOf(id, title, before),
    isWhole
      ? []
      : fields.map(({label, statements}) =>
          line('changed', '', label, statements.map(statementLine)),
        ),
  );
}

function nameOf(id: string, title: string, before: EntryChange['before']): string {
  const name = before && before.title !== title ? `${before.title} → ${title}` : title;
  return before && before.id !== id ? `${name} (${before.id} → ${id})` : `${name} (${id})`;
}

function itemLine({kind, id, title, before, parts}: ItemChange): OutlineLine {
  const lines = parts.map(({part, before: old, after}) =>
    line('changed', PARTS[part] ?? part, `${orNothing(old)} → ${orNothing(after)}`),
  );
  return line(kind, capital(kind), nameOf(id, title, before), lines);
}

const PARTS: Readonly<Record<string, string>> = {
  name: 'Name',
  aliases: 'Other names',
  definition: 'Definition',
  see: 'See also',
  cite: 'Sources',
  text: 'Reference',
  links: 'Links',
};

function statementLine(change: StatementChange): OutlineLine {
  if (change.kind === 'added') {
    return line('added', 'Added', statementText(change.after));
  }
  if (change.kind === 'removed') {
    return line('removed', 'Removed', statementText(change.before));
  }
  const {before, after, parts} = change;
  const isValue = parts.includes('value');
  return line(
    'changed',
    isValue ? 'Changed' : 'Same value',
    isValue ? `${valueText(before)} → ${valueText(after)}` : valueText(after),
    [
      ...pair('Note', parts.includes('note'), before.note, after.note),
      ...pair('Certainty', parts.includes('certainty'), before.certainty, after.certainty),
      ...change.citesAdded.map(({label}) => line('added', 'Source added', label)),
      ...change.citesRemoved.map(({label}) => line('removed', 'Source removed', label)),
    ],
  );
}

function pair(label: string, isOther: boolean, before = '', after = ''): readonly OutlineLine[] {
  return isOther ? [line('changed', label, `${orNothing(before)} → ${orNothing(after)}`)] : [];
}

const STATES = {unknown: 'not known', 'not-applicable': 'does not apply'} as const;

function valueText({state, text}: DiffStatement): string {
  return state ? STATES[state] : text;
}

function statementText(statement: DiffStatement): string {
  const {note, certainty, cite} = statement;
  const asides = [
    ...(note === undefined ? [] : [note]),
    ...(certainty === undefined ? [] : [`certainty: ${certainty}`]),
    ...(cite.length > 0 ? [`[${cite.map(({label}) => label).join('; ')}]`] : []),
  ];
  return [valueText(statement), ...asides].join(' · ');
}

function orNothing(text: string): string {
  return text === '' ? '(nothing)' : text;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function line(
  kind: ChangeKind,
  label: string,
  text: string,
  lines: readonly OutlineLine[] = [],
): OutlineLine {
  return {kind, label, text, lines};
}
