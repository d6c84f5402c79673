/** What an evidence map shows, ready to be drawn. Lengths are in pixels of a drawing with letters of 13. */
import type {TableProps} from './table-model.js';
import type {RowView} from '../views.js';

/** What the author chooses. */
export interface EvidenceMapProps extends Pick<TableProps, 'of' | 'where' | 'entries' | 'caption'> {
  /** Names of two reference fields of the collection: what they lead to makes the rows and columns. */
  readonly rows: string;
  readonly columns: string;
  /** Name of the field whose statements are counted, with their sources and certainty. */
  readonly field: string;
}

/** From the highest level of certainty down; `bar`: none is stated; `plus`: there is no finding. */
export type EvidenceShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'bar' | 'plus';

/** A mark: the larger, the more sources. */
export interface EvidenceMark {
  readonly shape: EvidenceShape;
  /** Radius of the circle whose area it has. */
  readonly size: number;
}

/** Findings that stand for one pair. */
export interface EvidencePair {
  readonly column: RowView;
  /** How many findings name this pair and no other, and how many name others too. */
  readonly own: number;
  readonly shared: number;
  /** Ids of the sources of all of them, each once. */
  readonly cite: readonly string[];
  /** How many findings have each level of certainty, the highest first; those without one come last. */
  readonly levels: readonly {readonly label?: string; readonly count: number}[];
  /** Entries that name the pair. */
  readonly from: readonly RowView[];
  readonly marks: {
    /** Filled: what is found of this pair and no other. */
    readonly own?: EvidenceMark;
    /** An outline: with what is shared; left out when nothing is. */
    readonly all?: EvidenceMark;
  };
}

export interface EvidenceRow extends RowView {
  readonly pairs: readonly EvidencePair[];
}

export interface EvidenceMapView {
  readonly caption: string;
  /** Names of what is counted through, of rows and columns, and of what is counted. */
  readonly labels: {
    readonly of: string;
    readonly rows: string;
    readonly row: string;
    readonly columns: string;
    readonly column: string;
    readonly field: string;
  };
  readonly rows: readonly EvidenceRow[];
  readonly columns: readonly RowView[];
  /** Entries that stand in no pair. */
  readonly without: readonly {readonly label: string; readonly entries: readonly RowView[]}[];
  readonly key: EvidenceKey;
  readonly picture: EvidencePicture;
}

/** What the marks of the map mean, and no others. */
export interface EvidenceKey {
  readonly shapes: readonly {
    readonly shape: EvidenceShape;
    readonly label?: string;
    readonly definition?: string;
  }[];
  /** Samples of size, by number of sources. */
  readonly sizes: readonly {readonly sources: number; readonly size: number}[];
  /** Radius of the largest mark. */
  readonly largest: number;
  readonly shared: boolean;
}

export interface EvidencePicture {
  readonly width: number;
  readonly height: number;
  /** Where the field of the marks begins. */
  readonly left: number;
  readonly top: number;
  /** Middle of each column and row, in the order of the view, with the lines of its name. */
  readonly columns: readonly EvidenceLine[];
  readonly rows: readonly EvidenceLine[];
}

export interface EvidenceLine {
  readonly at: number;
  readonly lines: readonly string[];
  /** Language of the name, where it is not that of the reader. */
  readonly lang?: string;
}
