import type {EngineFile} from '../model.js';

/** What an engine is given: files that see one another, and fonts. Nothing else reaches it. */
export interface EngineJob {
  readonly main: string;
  readonly files: readonly EngineFile[];
  readonly fonts: readonly Uint8Array[];
}

/** Something that the engine says of a file of the book. */
export interface Remark {
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** Path of the file in the book, when the engine knows it. */
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
}

/** Where a label is: page from 1, and points from its left and its top. */
export type Place = readonly [label: string, page: number, x: number, y: number];

/** Name of the element by which a book tells the places of its labels. */
export const PLACES = 'book-places';

export interface EngineResult {
  /** Absent when there was an error. */
  readonly pdf?: Uint8Array;
  readonly remarks: readonly Remark[];
  /** What the book tells by {@link PLACES}. */
  readonly places?: readonly Place[];
}

/** A way to run Typst. */
export interface Engine {
  readonly name: 'native' | 'wasm';
  /** Of its package. */
  readonly version: string;
  /** True when what it writes was held to PDF/UA-1 as it was written. */
  readonly assertsUA: boolean;
  readonly run: (job: EngineJob) => Promise<EngineResult>;
}
