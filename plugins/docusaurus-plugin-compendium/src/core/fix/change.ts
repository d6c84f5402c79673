import type {Collection} from '../model.js';
import type {Problem} from '../problem.js';

/** Something that was mended in a file. */
export interface Change {
  /** 1-based; 0 when it is the whole file. */
  readonly line: number;
  readonly what: string;
}

export interface Mended {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** What is known of a file when it is mended. */
export interface Found {
  readonly problems: readonly Omit<Problem, 'level'>[];
  /** Of an entry. */
  readonly collection?: Collection | undefined;
}

/** Mends one kind of thing in a text, and leaves the rest of it byte for byte. */
export type Fixer = (text: string, found: Found) => Mended;

export function unchanged(text: string): Mended {
  return {text, changes: []};
}
