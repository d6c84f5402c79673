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

export interface EngineResult {
  /** Absent when there was an error. */
  readonly pdf?: Uint8Array;
  readonly remarks: readonly Remark[];
}

/** A way to run Typst. */
export interface Engine {
  readonly name: 'native' | 'wasm';
  /** True when what it writes was held to PDF/UA-1 as it was written. */
  readonly assertsUA: boolean;
  readonly run: (job: EngineJob) => Promise<EngineResult>;
}
