import path from 'node:path';
import logger from '@docusaurus/logger';
import {writeWhole} from '../write-whole.js';
import type {BookJob, MadeBook} from './make-version.js';

/** Warnings of one book that are printed; more are counted. */
const SHOWN = 40;

/**
 * Makes books one after another and says how it goes. What cannot be made is told with its cause,
 * and the others are made all the same.
 *
 * @param kept - where books are kept for the next build
 * @param anew - nothing that is kept is used
 * @returns the jobs that failed
 */
export async function runJobs(
  jobs: readonly BookJob[],
  kept: string,
  anew: boolean,
): Promise<readonly BookJob[]> {
  const failed: BookJob[] = [];
  if (jobs.length === 0) {
    return failed;
  }
  // What sets books and reads fonts is loaded only where there are some to make.
  const {bookOf} = await import('./made.js');
  for (const job of jobs) {
    const name = nameOf(job);
    const start = Date.now();
    try {
      const made = await bookOf(job, {kept, anew}, (text) => logger.info`Book ${name}: ${text} …`);
      tellMade(name, made, job.siteDir, (Date.now() - start) / 1000);
    } catch (error) {
      failed.push(job);
      const cause = error instanceof Error ? error.message : String(error);
      writeWhole(process.stderr.fd, `\n[ERROR] Book ${name}: ${cause}\n`);
    }
  }
  return failed;
}

function nameOf({source, manifest, only}: BookJob): string {
  const book = `${source.version} (${manifest.locale})`;
  return only === undefined ? book : `${book}, ${only}`;
}

function tellMade(name: string, made: MadeBook, siteDir: string, seconds: number): void {
  if (made.problems.length > 0) {
    const lines = made.problems.slice(0, SHOWN).map(({file, message}) => `  ${file}: ${message}`);
    const rest = made.problems.length - lines.length;
    const more = rest > 0 ? [`  and ${rest} more`] : [];
    logger.warn(`Book ${name}:\n${[...lines, ...more].join('\n')}`);
  }
  for (const {file, volume} of made.files) {
    const size = (volume.pdf.length / 1e6).toFixed(1);
    const how = made.reused ? 'as it was made before' : `in ${seconds.toFixed(1)} s`;
    logger.success(
      `Book ${name}: ${volume.pages} pages, ${size} MB ${how} (${made.engine}): ${path.relative(siteDir, file)}`,
    );
  }
}
