import type {Source} from '../model.js';

/** What may have become of a source since it was cited. */
export const SOURCE_STATUSES = ['retracted', 'concern', 'superseded'] as const;

export type SourceStatus = (typeof SOURCE_STATUSES)[number];

export interface SourceMark {
  readonly status: SourceStatus;
  /** Id of the source that took its place. */
  readonly by?: string;
}

/** What an author wrote under `custom` of a source: `status` and `superseded-by`. */
export function writtenMark({csl}: Pick<Source, 'csl'>): {
  readonly status?: unknown;
  readonly 'superseded-by'?: unknown;
} {
  const {custom} = csl;
  return typeof custom === 'object' && custom !== null ? custom : {};
}

/**
 * The mark of a source: `custom: {status: retracted}`, `concern` (an expression of concern) or
 * `superseded`, which `custom: {superseded-by: other-id}` says as well.
 */
export function markOf(source: Pick<Source, 'csl'>): SourceMark | undefined {
  const {status, 'superseded-by': by} = writtenMark(source);
  const known =
    SOURCE_STATUSES.find((each) => each === status) ??
    (typeof by === 'string' ? 'superseded' : undefined);
  return known && {status: known, ...(typeof by === 'string' && {by})};
}
