/** The components that draw pictures from the data, as `@theme/<Component>`. */

declare module '@theme/Plot' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props extends Pick<Mentions, 'cites'> {
    readonly plot: import('./core/derive/plot-model.js').PlotView;
    /** Name and text alternative of the drawing. */
    readonly title: string;
    /** Language of the name, where it is not that of the reader. */
    readonly titleLang?: string;
    readonly description: string;
  }
  export default function Plot(props: Props): ReactNode;

  /** What the Markdown stage gives to a figure, from the props that the author wrote. */
  export interface FigureProps<View> extends Pick<Mentions, 'terms' | 'cites'> {
    readonly figure: View;
    /** Language of the caption, where it is not that of the reader. */
    readonly captionLang?: string;
    /** Ids for the first mention of each source, by source. */
    readonly anchors?: Readonly<Record<string, string>>;
  }
}

declare module '@theme/Plot/Mark' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly mark: import('./core/derive/plot-mark.js').Mark;
    /** Middle of the mark, in em. */
    readonly y: number;
    readonly about?: boolean | undefined;
    /** Id of the marker that ends an arrow. */
    readonly tip: string;
  }
  export default function PlotMark(props: Props): ReactNode;
}

declare module '@theme/PlotKey' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly plot: Pick<import('./core/derive/plot-model.js').PlotView, 'shapes' | 'kind'>;
    /** Start of the ids of the markers that end arrows. */
    readonly tip: string;
  }
  export default function PlotKey(props: Props): ReactNode;
}

declare module '@theme/ValuesTable' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface ValuesRow {
    readonly entry: import('./core/views.js').RowView;
    /** A line each: what it says of, where the columns have a place for it, and the statements. */
    readonly cells: readonly {
      readonly name?: readonly import('./core/views.js').Inline[];
      readonly statements: readonly import('./core/views.js').StatementView[];
    }[];
  }
  export interface Props {
    readonly columns: readonly string[];
    readonly rows: readonly ValuesRow[];
    /** Id of the element that names the table. */
    readonly label: string;
    readonly mentions: Mentions;
  }
  export default function ValuesTable(props: Props): ReactNode;
}

declare module '@theme/RangePlot' {
  import type {ReactNode} from 'react';
  import type {FigureProps} from '@theme/Plot';

  export type Props = FigureProps<import('./core/derive/range-plot.js').RangePlotView>;
  export default function RangePlot(props: Props): ReactNode;
}

declare module '@theme/Timeline' {
  import type {ReactNode} from 'react';
  import type {FigureProps} from '@theme/Plot';

  export type Props = FigureProps<import('./core/derive/timeline.js').TimelineView>;
  export default function Timeline(props: Props): ReactNode;
}

declare module '@theme/EvidenceMap' {
  import type {ReactNode} from 'react';
  import type {FigureProps} from '@theme/Plot';

  export type Props = FigureProps<import('./core/derive/evidence-model.js').EvidenceMapView>;
  export default function EvidenceMap(props: Props): ReactNode;
}

declare module '@theme/EvidenceMap/Key' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly evidenceKey: import('./core/derive/evidence-model.js').EvidenceKey;
    /** What is counted, in the plural of its label. */
    readonly field: string;
  }
  export default function EvidenceKey(props: Props): ReactNode;
}

declare module '@theme/EvidenceMap/Mark' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly marks: import('./core/derive/evidence-model.js').EvidencePair['marks'];
    /** Its middle, in pixels of the drawing. */
    readonly x: number;
    readonly y: number;
  }
  export default function EvidenceMark(props: Props): ReactNode;
}

declare module '@theme/EvidenceMap/Picture' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly map: import('./core/derive/evidence-model.js').EvidenceMapView;
    /** Language of the caption, where it is not that of the reader. */
    readonly captionLang?: string;
  }
  export default function EvidencePicture(props: Props): ReactNode;
}

declare module '@theme/EvidenceMap/Table' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props {
    readonly map: import('./core/derive/evidence-model.js').EvidenceMapView;
    readonly cites: Mentions['cites'];
    readonly anchors?: Readonly<Record<string, string>> | undefined;
    /** Id of the element that names the table. */
    readonly label: string;
  }
  export default function EvidenceTable(props: Props): ReactNode;
}
