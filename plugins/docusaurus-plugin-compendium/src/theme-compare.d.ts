/** The components that compare entries side by side, and with which readers pick them. */

declare module '@theme/PickBox' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly pick: Pick<
      import('./core/views.js').PickView,
      'id' | 'title' | 'lang' | 'comparePage'
    >;
  }
  export default function PickBox(props: Props): ReactNode;
}

declare module '@theme/PickLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly pick: import('./core/views.js').PickView;
  }
  export default function PickLink(props: Props): ReactNode;
}

declare module '@theme/CompareTray' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly trays: readonly import('./core/views.js').TrayView[];
    /** Language of the reader, where it is not that of the page. */
    readonly lang?: string;
  }
  export default function CompareTray(props: Props): ReactNode;
}

declare module '@theme/Compare' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  type CompareData = import('./core/views.js').CompareData;

  /** The author's own props, from which the Markdown stage has made the others. */
  export type Props = import('./core/derive/compare-select.js').CompareProps &
    Pick<Mentions, 'terms' | 'cites'> & {
      /** What the page shows at first. */
      readonly view: import('./core/views.js').CompareView;
      readonly anchors?: Readonly<Record<string, string>>;
      /** What readers choose from; left out where the author has chosen. */
      readonly choice?: Pick<CompareData, 'rows' | 'page' | 'pairs'>;
      /** Fetches the facts of all entries. */
      readonly load?: () => Promise<{readonly default: import('./core/views.js').ComparesView}>;
    };
  export default function Compare(props: Props): ReactNode;
}

declare module '@theme/Compare/Table' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props {
    readonly view: import('./core/views.js').CompareView;
    readonly mentions: Mentions;
  }
  export default function CompareTable(props: Props): ReactNode;
}

declare module '@theme/Compare/Row' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  type CompareView = import('./core/views.js').CompareView;

  export interface Props {
    readonly field: CompareView['groups'][number]['fields'][number];
    readonly entries: CompareView['entries'];
    readonly mentions: Mentions;
  }
  export default function CompareRow(props: Props): ReactNode;
}

declare module '@theme/Compare/Bars' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly bars: readonly import('./core/views.js').BarView[];
    /** The ends of the scale. */
    readonly ticks: NonNullable<import('./core/views.js').CompareField['ticks']>;
    readonly unit?: string;
  }
  export default function CompareBars(props: Props): ReactNode;
}

declare module '@theme/Compare/Choice' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly label: string;
    readonly rows: readonly import('./core/views.js').RowView[];
    /** Ids of the entries that are compared. */
    readonly chosen: readonly string[];
    readonly onChoose: (ids: readonly string[]) => void;
  }
  export default function CompareChoice(props: Props): ReactNode;
}
