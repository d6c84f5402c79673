import fs from 'node:fs/promises';
import path from 'node:path';
import type {BookProblem} from '../../pdf/model.js';
import {bookFingerprint, pictureFingerprint} from './fingerprint.js';
import {makeVersionBook, volumeFile, type BookJob, type MadeBook} from './make-version.js';
import {writePdf} from './write.js';
import type {Progress} from '../../pdf/make.js';

/** What is kept of a book beside its volumes, which are `1.pdf`, `2.pdf` …. */
interface Record {
  readonly fingerprint: string;
  /** Addresses of pictures, each with what its file was. */
  readonly pictures: readonly (readonly [string, string])[];
  readonly engine: string;
  readonly problems: readonly BookProblem[];
  readonly volumes: readonly {readonly number: number; readonly pages: number}[];
}

const RECORD = 'record.json';

/**
 * The book of a version: that of an earlier build when it would be the same again, else made anew
 * and kept.
 *
 * @param kept - folder of the books that were made
 * @param anew - nothing in it is used
 */
export async function bookOf(
  job: BookJob,
  {kept, anew}: {readonly kept: string; readonly anew: boolean},
  progress: Progress,
): Promise<MadeBook> {
  if (job.only !== undefined) {
    return makeVersionBook(job, progress);
  }
  const folder = path.join(kept, job.manifest.locale, job.source.version);
  const fingerprint = await bookFingerprint(job);
  const earlier = anew ? undefined : await reuse(job, folder, fingerprint);
  if (earlier) {
    return earlier;
  }
  await fs.rm(folder, {recursive: true, force: true});
  const made = await makeVersionBook(job, progress);
  await keep(job, folder, fingerprint, made);
  return made;
}

async function reuse(
  job: BookJob,
  folder: string,
  fingerprint: string,
): Promise<MadeBook | undefined> {
  const record = await readRecord(folder);
  if (record?.fingerprint !== fingerprint) {
    return undefined;
  }
  for (const [address, before] of record.pictures) {
    if ((await pictureNow(job, address)) !== before) {
      return undefined;
    }
  }
  const volumes = await Promise.all(
    record.volumes.map(async (volume) => {
      const pdf = await fs.readFile(volumePath(folder, volume.number)).catch(() => undefined);
      return pdf && {...volume, pdf};
    }),
  );
  const whole = volumes.filter((volume) => volume !== undefined);
  if (whole.length !== record.volumes.length) {
    return undefined;
  }
  const files = whole.map((volume) => ({file: volumeFile(job, volume.number), volume}));
  for (const {file, volume} of files) {
    await writePdf(file, volume.pdf);
  }
  const {engine, problems} = record;
  return {files, engine, problems, pictures: [], reused: true};
}

/** The record comes last: without it, volumes count for nothing. */
async function keep(
  job: BookJob,
  folder: string,
  fingerprint: string,
  {files, engine, problems, pictures}: MadeBook,
): Promise<void> {
  for (const {volume} of files) {
    await writePdf(volumePath(folder, volume.number), volume.pdf);
  }
  const record: Record = {
    fingerprint,
    pictures: await Promise.all(
      pictures.map(async (address) => [address, await pictureNow(job, address)] as const),
    ),
    engine,
    problems,
    volumes: files.map(({volume: {number, pages}}) => ({number, pages})),
  };
  await fs.writeFile(path.join(folder, RECORD), JSON.stringify(record));
}

function pictureNow({manifest}: BookJob, address: string): Promise<string> {
  return pictureFingerprint(address, manifest.facts.address, manifest.site);
}

async function readRecord(folder: string): Promise<Record | undefined> {
  try {
    return JSON.parse(await fs.readFile(path.join(folder, RECORD), 'utf8')) as Record;
  } catch {
    return undefined;
  }
}

function volumePath(folder: string, number: number): string {
  return path.join(folder, `${number}.pdf`);
}
