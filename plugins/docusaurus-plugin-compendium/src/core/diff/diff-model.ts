/** What changed between the data of two versions: plain JSON, as `compendium diff --format json` prints it. */
import type {CiteSnapshot, Snapshot} from './snapshot-model.js';

export interface DataDiff {
  readonly from: DiffSide;
  readonly to: DiffSide;
  /** Only collections in which something changed, in the schema's order; removed ones come last. */
  readonly collections: readonly CollectionDiff[];
  readonly terms: readonly ItemChange[];
  readonly sources: readonly ItemChange[];
}

export type DiffSide = Pick<Snapshot, 'name' | 'label' | 'date'>;

export type ChangeKind = 'added' | 'removed' | 'renamed' | 'changed';

export interface CollectionDiff {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  /** Set when the collection itself came or went. */
  readonly kind?: 'added' | 'removed';
  /** Fields of the schema that came, went or have another label. */
  readonly fields: readonly DefinitionChange[];
  readonly entries: readonly EntryChange[];
}

export interface DefinitionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
  readonly label: string;
  /** The label before, when it is another one. */
  readonly before?: string;
}

/** An entry, a term or a source on one side. */
export interface ItemName {
  readonly id: string;
  readonly title: string;
  readonly href?: string;
}

interface Change extends ItemName {
  /** A renamed one may have changed as well. */
  readonly kind: ChangeKind;
  /** Id and title before, of what is renamed or bears another title. */
  readonly before?: ItemName;
}

export interface EntryChange extends Change {
  /** In the schema's order. Of an entry that came or went, all its fields. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly name: string;
  readonly label: string;
  /** All statements on each side. */
  readonly before: readonly DiffStatement[];
  readonly after: readonly DiffStatement[];
  /** What is between them; statements that stay the same are left out. */
  readonly statements: readonly StatementChange[];
}

export interface DiffStatement {
  readonly state?: 'unknown' | 'not-applicable';
  /** Language of the author's words, where it is not that of the version. */
  readonly lang?: string;
  readonly text: string;
  readonly note?: string;
  readonly certainty?: string;
  readonly cite: readonly CiteSnapshot[];
}

export type StatementChange =
  | {readonly kind: 'added'; readonly after: DiffStatement}
  | {readonly kind: 'removed'; readonly before: DiffStatement}
  | {
      readonly kind: 'changed';
      readonly before: DiffStatement;
      readonly after: DiffStatement;
      /** What of the statement is another: at least one. */
      readonly parts: readonly ('value' | 'note' | 'certainty' | 'cite')[];
      /** Sources that only one side cites. */
      readonly citesAdded: readonly CiteSnapshot[];
      readonly citesRemoved: readonly CiteSnapshot[];
    };

/** A term of the glossary or a source of the bibliography. */
export interface ItemChange extends Change {
  /** Parts that are another, as they are printed; none of what came or went. */
  readonly parts: readonly PartChange[];
}

export interface PartChange {
  /** Of a term: `name`, `aliases`, `definition`, `see`, `cite`; of a source: `text`, `links`. */
  readonly part: string;
  readonly before: string;
  readonly after: string;
}
