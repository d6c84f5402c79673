import type {YAMLError} from 'yaml';
import type {RuleId} from '../problem.js';

/** Broken YAML by lines, with the line (from 0) on which the parser stumbled. */
export interface Broken {
  readonly lines: readonly string[];
  readonly line: number;
  readonly error: Pick<YAMLError, 'code' | 'message'>;
  /** Offset in that line. */
  readonly offset: number;
}

/** One way to mend broken YAML: some lines replaced by as many others. */
export interface Repair {
  /** Line (from 0) and offset of the mistake. */
  readonly line: number;
  readonly offset: number;
  readonly message: string;
  readonly expected: string;
  readonly rule?: RuleId;
  readonly found?: string;
  /** First line that is replaced. */
  readonly from: number;
  readonly to: readonly string[];
}

export type Repairer = (broken: Broken) => Iterable<Repair>;
