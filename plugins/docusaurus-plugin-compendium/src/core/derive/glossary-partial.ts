import type {Term} from '../model.js';
import type {DataLinkView} from '../views.js';

/** The terms that one heading of the glossary stands over. */
export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** Parts sorted terms by their initial, in the order in which initials first occur. */
export function byInitial(terms: readonly Term[], locale: string): readonly Letter[] {
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = initialOf(term.name, locale);
    const list = letters.get(letter) ?? [];
    list.push(term);
    letters.set(letter, list);
  }
  return [...letters].map(([letter, list]) => ({letter, terms: list}));
}

/**
 * The glossary as MDX, so that its letters are headings of the page that imports it.
 * `props` come from that page: `source` has the entries of each heading, `letters` what
 * they are called, and `cites` numbers the sources.
 */
export function glossaryPartial(
  letters: readonly string[],
  data?: readonly DataLinkView[],
): string {
  const lines = [
    ...(data ? ["import DataLinks from '@theme/DataLinks';"] : []),
    "import GlossaryFilter from '@theme/GlossaryFilter';",
    "import StaticParts from '@theme/StaticParts';",
    '',
    '<GlossaryFilter letters={props.letters} />',
    ...letters.flatMap((letter, index) => [
      '',
      `## ${letter}`,
      '',
      `<StaticParts.GlossaryEntries source={props.source} letter={${index}} cites={props.cites} />`,
    ]),
    ...(data ? ['', `<DataLinks links={${JSON.stringify(data)}} />`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The heading that a name stands under: its first letter without accents, or `0–9`. */
export function initialOf(name: string, locale: string): string {
  const first = [...name.normalize('NFD')].find((char) => /[\p{L}\p{N}]/u.test(char)) ?? '0';
  return /\p{N}/u.test(first) ? '0–9' : first.toLocaleUpperCase(locale);
}
