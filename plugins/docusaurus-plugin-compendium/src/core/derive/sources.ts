import type {Source} from '../model.js';
import type {SourceView} from '../views.js';
import {sourceLinks} from './sources-links.js';
import {printItems, type CslItem} from './sources-style.js';
import {readEntry} from './sources-text.js';

type Text = SourceView['text'];

/**
 * Printed references by locale and data. Printing one takes the processor over a millisecond, and
 * the versions of a site share most of theirs.
 */
const printed = new Map<string, Text>();

/** Every source as its style prints it, without a number, by id; of two with one id the first. */
export function formatSources(
  sources: readonly Source[],
  locale: string,
): ReadonlyMap<string, SourceView> {
  const seen = new Set<string>();
  const unique = sources.filter(({id}) => !seen.has(id) && seen.add(id));
  const keyOf = (source: Source) => `${locale}\n${JSON.stringify(printable(source))}`;
  const fresh = unique.filter((source) => !printed.has(keyOf(source)));
  const texts = printTexts(fresh, locale);
  fresh.forEach((source, index) => printed.set(keyOf(source), texts[index] ?? []));
  return new Map(
    unique.map((source) => [
      source.id,
      {
        id: source.id,
        text: printed.get(keyOf(source)) ?? [source.id],
        links: sourceLinks(source),
      },
    ]),
  );
}

/** Variables that no reference prints; some would be read as commands to the processor. */
const NOT_PRINTED = new Set(['abstract', 'annote', 'citation-key', 'custom', 'keyword', 'note']);

/** The variables of a source that a reference can print. */
export function printable({csl}: Pick<Source, 'csl'>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(csl).filter(([key]) => !NOT_PRINTED.has(key)));
}

/** PubMed and many exports write initials as one word (`MF`), of which the processor keeps the first. */
function withSpacedInitials(
  csl: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(csl).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(spaceInitials) : value,
    ]),
  );
}

function spaceInitials(name: unknown): unknown {
  if (typeof name !== 'object' || name === null || !('given' in name)) {
    return name;
  }
  const {given} = name;
  return typeof given === 'string' && /^\p{Lu}{2,4}$/u.test(given)
    ? {...name, given: [...given].join(' ')}
    : name;
}

/** Ids of authors could be names that the processor's objects have already: `constructor`. */
function printTexts(sources: readonly Source[], locale: string): readonly Text[] {
  if (sources.length === 0) {
    return [];
  }
  const items = sources.map((source, index): CslItem => ({
    ...withSpacedInitials(printable(source)),
    id: `item-${index}`,
  }));
  const entries = printSafely(items, locale);
  return sources.map(({id, csl}, index) => {
    const entry = entries.get(`item-${index}`) ?? '';
    const texts = [entry.includes('[CSL STYLE ERROR') ? '' : entry, titleOf(csl)];
    return texts.map(readEntry).find((text) => text.length > 0) ?? [id];
  });
}

/** Where the processor gives up on one item, the others are printed all the same. */
function printSafely(items: readonly CslItem[], locale: string): ReadonlyMap<string, string> {
  try {
    return printItems(items, locale);
  } catch {
    return items.length === 1
      ? new Map()
      : new Map(items.flatMap((item) => [...printSafely([item], locale)]));
  }
}

function titleOf({title}: Source['csl']): string {
  return typeof title === 'string' ? title : '';
}
