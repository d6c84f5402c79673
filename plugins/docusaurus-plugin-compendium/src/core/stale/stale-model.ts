/** What of a version needs checking: plain JSON, as `compendium stale --format json` prints it. */
import type {SourceStatus} from '../read/source-status.js';

export interface StaleReport {
  /** The day that it is told for, `2026-11-23`. */
  readonly asOf: string;
  readonly version: {readonly name: string; readonly label: string};
  /** Pages whose check is due, the longest due first. */
  readonly due: readonly DuePage[];
  /** Entries that name no day on which they were or will be checked. */
  readonly undated: readonly StalePage[];
  /** The day on which the next check is due, and of how many pages. */
  readonly next?: {readonly date: string; readonly pages: number};
  /** Sources that are retracted, in doubt or superseded. */
  readonly marked: readonly MarkedSource[];
  /** Sources without anything to find them by. */
  readonly unidentified: readonly StaleSource[];
}

export interface StalePage {
  readonly title: string;
  readonly href: string;
  readonly file: string;
  /** The facts that stand on the page, with the lines on which they are written. */
  readonly facts: readonly {readonly field: string; readonly line: number}[];
}

export interface DuePage extends StalePage {
  /** Day of the last check, when the page names one. */
  readonly checked?: string;
  readonly due: string;
}

export interface StaleSource {
  readonly id: string;
  /** Author and year. */
  readonly label: string;
  /** Its page of its own, or its place in the bibliography. */
  readonly href?: string;
  readonly file: string;
  readonly line: number;
  /** Pages that cite it. */
  readonly citedIn: readonly {readonly title: string; readonly href: string}[];
}

export interface MarkedSource extends StaleSource {
  readonly status: SourceStatus;
  /** Author and year of the source that took its place. */
  readonly by?: string;
}

/** When pages are to be checked again. */
export interface Freshness {
  /** Months after which a check is due. */
  readonly months: number;
  /** Field of type date that says so itself, on entries that have it. */
  readonly dueField?: string;
}
