/** The data of one docs version as what two of them are compared by: plain JSON, texts as pages print them. */

export interface Snapshot {
  /** Docusaurus's name of the version: `current`, `1.0`. */
  readonly name: string;
  /** What readers call it. */
  readonly label: string;
  /** The day that the data stand for, `2026-11-23`: of the release, else of the youngest check. */
  readonly date?: string;
  /** Address of the page that shows what changed since the version before. */
  readonly changesPage?: string;
  readonly collections: readonly CollectionSnapshot[];
  readonly terms: readonly TermSnapshot[];
  readonly sources: readonly SourceSnapshot[];
}

export interface CollectionSnapshot {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  /** In the schema's order. */
  readonly fields: readonly FieldSnapshot[];
  /** Published entries, in the order of the documents. */
  readonly entries: readonly EntrySnapshot[];
}

export interface FieldSnapshot {
  readonly name: string;
  /** Its label in the default locale. */
  readonly key: string;
  readonly label: string;
}

export interface EntrySnapshot {
  readonly id: string;
  readonly title: string;
  /** Its title in the default locale. */
  readonly key: string;
  readonly href: string;
  /** Ids that the entry says it had in earlier versions. */
  readonly formerly: readonly string[];
  /** Only fields with at least one statement. */
  readonly fields: Readonly<Record<string, readonly StatementSnapshot[]>>;
}

/** One statement. Two say the same when `value`, `aside` and the ids in `cite` are the same. */
export interface StatementSnapshot {
  /** What the value is, whatever the language and the labels of options. */
  readonly value: string;
  /** Note and certainty in the same way. */
  readonly aside: string;
  readonly state?: 'unknown' | 'not-applicable';
  /** Language of the author's words, where it is not that of the version. */
  readonly lang?: string;
  /** As pages print it; empty when `state` is set. */
  readonly text: string;
  readonly note?: string;
  /** Label of the level, with its reason in brackets. */
  readonly certainty?: string;
  readonly cite: readonly CiteSnapshot[];
}

export interface CiteSnapshot {
  readonly id: string;
  /** Author and year: `Gray and Hill 2010`. */
  readonly label: string;
}

/** Parts of terms and sources by name, as they are compared and as they are shown. */
export type Parts = Readonly<Record<string, PartSnapshot>>;

export interface PartSnapshot {
  readonly value: string;
  readonly text: string;
}

export interface TermSnapshot {
  readonly id: string;
  readonly name: string;
  /** Name and aliases in the default locale. */
  readonly names: readonly string[];
  /** Address of its place in the glossary, when a page shows the glossary. */
  readonly href?: string;
  readonly parts: Parts;
}

export interface SourceSnapshot {
  readonly id: string;
  readonly label: string;
  /** Address of its place in the bibliography, when a page shows the bibliography. */
  readonly href?: string;
  /** Identifiers by which a source is known under another id: DOI, PubMed, address. */
  readonly identifiers: readonly string[];
  readonly parts: Parts;
}
