/** The components of comparison tables, as `@theme/<Component>`. */

declare module '@theme/ComparisonTable' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  /** The author's own props, from which the Markdown stage has made the others. */
  export type Props = import('./core/derive/table.js').TableProps &
    Pick<Mentions, 'terms' | 'cites'> & {
      /** The table that these props ask for: rows that fit, in order and in groups. */
      readonly table: import('./core/derive/table.js').TableView;
      /** Ids for the first mention of each source, by source. */
      readonly anchors?: Readonly<Record<string, string>>;
      /** Language of the caption, where it is not that of the reader. */
      readonly captionLang?: string;
      /** Start of the names of the table's parameters in addresses, its own on the page. */
      readonly name?: string;
    };
  export default function ComparisonTable(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Head' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Name of the rows' column. */
    readonly label: string;
    readonly columns: import('./core/derive/table.js').TableView['columns'];
    /** Start of the ids of the legend's descriptions. */
    readonly idPrefix: string;
    readonly live: import('./client/table/useLiveTable.js').LiveTable;
  }
  export default function ComparisonTableHead(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Group' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props {
    readonly group: import('./core/derive/table.js').TableGroup;
    /** The columns that the cells belong to, in order. */
    readonly columns: import('./core/derive/table.js').TableView['columns'];
    readonly mentions: Mentions;
    /** Address of the page that compares picked entries, when there is one. */
    readonly comparePage?: string | undefined;
  }
  export default function ComparisonTableGroup(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/RowHeader' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly row: import('./core/derive/table.js').TableRow;
    /** Address of the page that compares picked entries, when there is one. */
    readonly comparePage?: string | undefined;
    /** A card on a phone shows less than all of the row, until it is opened. */
    readonly brief?: boolean;
  }
  export default function ComparisonTableRowHeader(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Details' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Whose details; those of all rows when left out. */
    readonly title?: string;
  }
  export default function ComparisonTableDetails(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Transposed' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props {
    readonly live: import('./client/table/useLiveTable.js').LiveTable;
    readonly mentions: Mentions;
    /** Start of the ids of the legend's descriptions. */
    readonly idPrefix: string;
  }
  export default function ComparisonTableTransposed(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Toolbar' {
  import type {ReactNode} from 'react';

  /** What opens below the bar. */
  export type Panel = 'filters' | 'columns' | 'export';

  export interface Props {
    readonly live: import('./client/table/useLiveTable.js').LiveTable;
    /** The table as it is written. */
    readonly table: import('./core/derive/table.js').TableView;
    readonly title: string;
    /** Takes the reader to the rows. */
    readonly onShow: () => void;
  }
  export default function ComparisonTableToolbar(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Controls' {
  import type {ReactNode} from 'react';
  import type {Panel, Props as ToolbarProps} from '@theme/ComparisonTable/Toolbar';

  export interface Props extends ToolbarProps {
    readonly panel: Panel;
  }
  export default function ComparisonTableControls(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Filters' {
  import type {ReactNode} from 'react';

  export type Props = import('@theme/ComparisonTable/Toolbar').Props;
  export default function ComparisonTableFilters(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Columns' {
  import type {ReactNode} from 'react';

  export type Props = import('@theme/ComparisonTable/Toolbar').Props;
  export default function ComparisonTableColumns(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Export' {
  import type {ReactNode} from 'react';

  export type Props = import('@theme/ComparisonTable/Toolbar').Props;
  export default function ComparisonTableExport(props: Props): ReactNode;
}

declare module '@theme/StateName' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly state: import('./core/derive/table.js').State;
  }
  export default function StateName(props: Props): ReactNode;
}
