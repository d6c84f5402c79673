/** What `<Changes>` shows: plain JSON. Nothing of the other version is in it but what the page says. */
import type {DiffCounts} from './count.js';
import type {
  ChangeKind,
  DefinitionChange,
  DiffStatement,
  ItemName,
  PartChange,
} from './diff-model.js';

export interface ChangesView {
  readonly to: ChangesSideView;
  /** Absent when there is no version to compare with. */
  readonly from?: ChangesSideView;
  readonly counts?: DiffCounts;
  /** Address of the page on which the version before tells its changes. */
  readonly earlier?: string;
  /** Address of the Atom feed. */
  readonly feed?: string;
  /** One under each heading. */
  readonly sections: readonly ChangesSectionView[];
}

export interface ChangesSideView {
  readonly label: string;
  /** The day of its data, in the language of the page and in ISO 8601. */
  readonly date?: {readonly text: string; readonly iso: string};
}

export interface ChangesSectionView {
  readonly fields: readonly DefinitionChange[];
  readonly items: readonly ChangedItemView[];
}

/** An entry, a term or a source that came, went or changed. */
export interface ChangedItemView extends Pick<ItemName, 'title' | 'href'> {
  readonly kind: ChangeKind;
  /** Id of its element on the page. */
  readonly anchor: string;
  /** Title before, when it was another one. */
  readonly titleBefore?: string;
  /** How many facts an entry came or went with. */
  readonly facts?: number;
  /** What changed of an entry, field by field. */
  readonly fields?: readonly {
    readonly label: string;
    readonly statements: readonly StatementChangeView[];
  }[];
  /** What changed of a term or a source. */
  readonly parts?: readonly PartChange[];
}

export interface ChangedStatementView extends Omit<DiffStatement, 'cite'> {
  readonly cite: readonly CiteView[];
}

export interface CiteView {
  readonly label: string;
  readonly href?: string;
}

export interface StatementChangeView {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: ChangedStatementView;
  readonly after?: ChangedStatementView;
  /** Of what changed: what is another. Sources are told by the two lists. */
  readonly parts?: readonly ('value' | 'note' | 'certainty' | 'cite')[];
  readonly citesAdded?: readonly CiteView[];
  readonly citesRemoved?: readonly CiteView[];
}
