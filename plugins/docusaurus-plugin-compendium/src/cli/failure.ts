/** Something that the user can mend; told in its own words, without a stack trace. */
export class Failure extends Error {}

/** Exit codes of all commands. */
export const EXIT = {
  /** All is well, or done. */
  ok: 0,
  /** The command worked and found something: errors, differences, facts that are due. */
  found: 1,
  /** The command could not do its work: wrong usage, a site that does not load, a refusal. */
  failed: 2,
} as const;

/** What is said of an error: its message, of errors of programs too. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
