/** What a comparison table is made of: the author's props, the data, and the table that is shown. */
import type {
  CollectionView,
  ColumnView,
  FieldView,
  Inline,
  RowView,
  StatementView,
} from '../views.js';

/** Why a cell holds no fact. `absent`: nobody has written anything. */
export type State = 'unknown' | 'not-applicable' | 'absent';

/** A value that a filter asks for: an id, an option, a text, a number, or the name of a state. */
export type Wanted = string | number | boolean;

/** What the author chooses. */
export interface TableProps {
  /** Name of the collection. */
  readonly of: string;
  /** Names of the columns in order; all but the one grouped by when left out. */
  readonly fields?: readonly string[];
  /** Rows that fit: one of the values in every field named. */
  readonly where?: Readonly<Record<string, Wanted | readonly Wanted[]>>;
  /** Field whose values part the rows; a row stands once under each of its values. */
  readonly groupBy?: string;
  /** Field to order by, or `title`; `-field` for descending. */
  readonly orderBy?: string;
  readonly caption?: string;
  /** Ids of the only rows to show; their order holds when `orderBy` is left out. */
  readonly entries?: readonly string[];
  /** Further fields of a few values each that readers may filter by, shown or not. */
  readonly filters?: readonly string[];
}

/** What the table is made from: every column that a prop names, shown or not. */
export interface TableData {
  readonly collection: CollectionView;
  readonly columns: readonly ColumnView[];
}

/** A table that is ready to be shown: what the page of a table is given. */
export interface TableView {
  readonly collection: Pick<
    CollectionView,
    'name' | 'label' | 'plural' | 'data' | 'report' | 'comparePage'
  >;
  readonly columns: readonly TableColumn[];
  /** In order, none without rows. One group without heading when nothing was grouped. */
  readonly groups: readonly TableGroup[];
  readonly legend: TableLegend;
  readonly index: TableIndex;
}

/** What readers sort and filter by. */
export interface TableIndex {
  /** Each row once, in the order of the table. */
  readonly rows: readonly IndexRow[];
  readonly facets: readonly Facet[];
}

export interface IndexRow {
  readonly id: string;
  /** Place in the order of titles. */
  readonly title: number;
  /** Place in the order of each column, equal for equal values; null without a fact. */
  readonly ranks: readonly (number | null)[];
  /** For each facet, which of its values the row has. */
  readonly values: readonly (readonly number[])[];
}

/** A field of few values that come again. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  /** A row can have several values at once. */
  readonly many: boolean;
  /** Address of what tells of its options. */
  readonly href?: string;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly id: string;
  /** Absent when `state` is set, which the theme names. */
  readonly label?: string;
  /** Language of the label, where it is not that of the reader. */
  readonly lang?: string;
  readonly state?: State;
}

/** A table with what it mentions, which the page numbers and links. */
export interface SelectedTable extends TableView {
  /** Ids of the sources cited, in reading order, each once. */
  readonly cites: readonly string[];
  /** Ids of the terms linked, in reading order; each is linked once. */
  readonly terms: readonly string[];
}

/** What a column says of itself. Its options stand in the legend, so that none is sent twice. */
export type TableColumn = Pick<
  FieldView,
  'name' | 'label' | 'type' | 'description' | 'unit' | 'many'
>;

export interface TableGroup {
  readonly key: string;
  readonly heading?: GroupHeading;
  readonly rows: readonly TableRow[];
}

export interface GroupHeading {
  readonly state?: State;
  /** Empty when `state` is set. */
  readonly text: readonly Inline[];
}

export interface TableRow extends RowView {
  /** Statements by column; an empty cell is absent. */
  readonly cells: readonly (readonly StatementView[])[];
}

type Option = NonNullable<FieldView['options']>[number];

/** What needs explaining in one table, and nothing else. */
export interface TableLegend {
  readonly states: readonly State[];
  /** Columns with a description. */
  readonly columns: readonly Pick<FieldView, 'name' | 'label' | 'description'>[];
  /** Options in use that have a definition, by column. */
  readonly options: readonly {
    readonly name: string;
    readonly label: string;
    readonly options: readonly Option[];
  }[];
  /** Levels in use that have a definition. */
  readonly certainty: readonly Option[];
}
