import type {DrawingStyles} from './convert/context.js';
import type {Metrics} from './fonts/metrics.js';

/** A picture file of the site. */
export interface PictureFile {
  /** The format, which is the ending of its path in the book. */
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** Files of the built site that a book shows, read beforehand so that conversion is plain functions. */
export interface BookAssets {
  /** A picture by the address that pages give, made absolute; the cause when there is none. */
  readonly picture: (address: string) => PictureFile | string;
  readonly styles: DrawingStyles;
  readonly metrics: Metrics;
  readonly fonts: (withMaths: boolean) => readonly Uint8Array[];
}
