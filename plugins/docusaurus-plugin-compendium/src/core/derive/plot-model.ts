/**
 * What a plot shows, ready to be drawn. Places across are in per cent of the width, so that a plot
 * fills any width without its letters shrinking; places down are in em of the plot's own letters.
 */
import type {State} from './table-model.js';
import type {Mark, MarkShape} from './plot-mark.js';

/** A text in one or more lines, one `LINE` apart. */
export interface PlotText {
  /** Base of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Language of the words, where it is not that of the reader. */
  readonly lang?: string;
}

/** A heading above rows: words, or a state that the theme names. */
export interface PlotHeading extends PlotText {
  readonly state?: State;
}

/** One value with its mark. */
export interface PlotLane {
  /** Middle of the mark. */
  readonly y: number;
  readonly mark: Mark;
  /** The source says “about”. */
  readonly about?: boolean;
  readonly text: string;
  /** Language of the text, where it is not that of the reader. */
  readonly lang?: string;
  /** Ids of its sources, whose numbers follow the text. */
  readonly cite?: readonly string[];
  readonly label: PlotLabel;
}

/** Where the words of a mark stand. */
export interface PlotLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** The values below one title. */
export interface PlotRow {
  readonly title: PlotText;
  readonly lanes: readonly PlotLane[];
  readonly bottom: number;
}

export interface PlotView {
  /** Of the whole plot, in em. */
  readonly height: number;
  readonly kind: 'linear' | 'log';
  readonly unit?: string;
  readonly ticks: readonly {readonly x: number; readonly text: string}[];
  /** Where the field of the marks begins and ends. */
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly PlotHeading[];
  readonly rows: readonly PlotRow[];
  /** Ways of drawing that need explaining, each once. */
  readonly shapes: readonly (MarkShape | 'about')[];
}
