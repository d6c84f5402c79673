/** What `<Compare>` shows: entries side by side. */
import type {CollectionView, LinkView, RowView, SourceView, StatementView} from './views.js';

/** `compare.json`: what is compared side by side, by name of the collection. */
export type ComparesView = Readonly<Record<string, CompareData>>;

export interface CompareData {
  readonly collection: Pick<CollectionView, 'name' | 'label' | 'plural' | 'report'>;
  readonly rows: readonly RowView[];
  readonly groups: readonly {
    readonly label?: string;
    readonly fields: readonly CompareField[];
  }[];
  /** Sources that the facts cite, by id. */
  readonly sources: Readonly<Record<string, SourceView>>;
  /** Page on which readers choose, and the pages whose entries the author chose. */
  readonly page?: string;
  readonly pairs: readonly LinkView[];
}

export interface CompareField {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly description?: string;
  readonly unit?: string;
  /** The ends of the scale that all bars of the field are drawn to, with their place in per cent. */
  readonly ticks?: readonly {readonly value: number; readonly place: number}[];
  /** By id of the entry; a missing one is absent. */
  readonly cells: Readonly<Record<string, readonly ComparedStatement[]>>;
}

/** A statement; one with a measure has a bar, from and to in per cent of the scale's width. */
export interface ComparedStatement extends StatementView {
  readonly bar?: BarView;
}

export interface BarView {
  readonly from: number;
  readonly to: number;
  /** Ends that the source leaves open. */
  readonly open?: 'start' | 'end';
}

/** Whether entries agree on a field. `incomplete`: at least one has no fact; `text`: only words can tell. */
export type Verdict = 'same' | 'differs' | 'incomplete' | 'text';

/** Entries side by side, ready to be shown. */
export interface CompareView {
  readonly collection: CompareData['collection'];
  readonly entries: readonly RowView[];
  readonly groups: readonly {
    readonly label?: string;
    readonly fields: readonly (Omit<CompareField, 'cells'> & {
      readonly verdict: Verdict;
      /** In the order of the entries. */
      readonly cells: readonly (readonly ComparedStatement[])[];
    })[];
  }[];
}
