/**
 * What `<NeedsChecking>` shows: plain JSON. It names days and passes no verdict on them, so that the
 * page is the same and true whenever the site is built, and however long ago that was.
 */
import type {SourceStatus} from '../read/source-status.js';
import type {LinkView} from '../views.js';

export interface NeedsCheckingView {
  /** Pages by the day of their next check, the earliest first; those without such a day at the start. */
  readonly checks: readonly ChecksView[];
  readonly marked: readonly (DoubtfulSourceView & {
    readonly status: SourceStatus;
    /** Author and year of the source that took its place. */
    readonly by?: string;
  })[];
  readonly unidentified: readonly DoubtfulSourceView[];
}

/** Pages that have both days in common. */
export interface ChecksView {
  readonly due?: DayView;
  readonly checked?: DayView;
  readonly pages: readonly LinkView[];
}

export interface DayView {
  /** `2026-11-23` */
  readonly iso: string;
  /** In the language of the page. */
  readonly text: string;
}

export interface DoubtfulSourceView {
  readonly id: string;
  /** Author and year. */
  readonly label: string;
  readonly href?: string;
  readonly citedIn: readonly LinkView[];
}
