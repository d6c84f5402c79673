import type {Problem} from '../../core/problem.js';

/** Something wrong in the content, as far as the words of Docusaurus tell it. */
export interface Finding extends Pick<Problem, 'rule' | 'message' | 'found' | 'expected' | 'fix'> {
  /** Absolute path of the file; or the folder, when it ends in a separator, that it lies in. */
  readonly file?: string;
  /** Or the path of the page that is made of it. */
  readonly page?: string;
  readonly line?: number;
  readonly column?: number;
  /** What to look for in the file, without a line. */
  readonly text?: string;
}

/** What Docusaurus or its bundler has said of a failure that the content has caused. */
export interface Failure {
  readonly findings: readonly Finding[];
  /** What is to be told in Docusaurus's own words. */
  readonly words: string;
  /** Loading has failed, so that no other problem was told. */
  readonly loading: boolean;
}
