import path from 'node:path';
import type {BookOptions} from '../../book-options.js';
import {chooseEngine} from '../../pdf/engine/choose.js';
import {BookError} from '../../pdf/explain.js';
import {makeBook, type BookSettings, type MadeVolume, type Progress} from '../../pdf/make.js';
import type {BookProblem, BookSource, OutlineItem, ReadDocument} from '../../pdf/model.js';
import {bookFileName} from './file-name.js';
import type {BookManifest} from './manifest.js';
import {bookMeta} from './meta.js';
import {bookSettings, fontSet, readAssets, readDocuments} from './prepare.js';
import {fileOf} from './site-files.js';
import {writePdf} from './write.js';

/** Where a site is, and what one of its builds has left. */
export interface BookJob {
  readonly manifest: BookManifest;
  readonly source: BookSource;
  readonly options: BookOptions;
  readonly siteDir: string;
  /** The id of the only document to be set. */
  readonly only?: string;
  /** Where to write instead of beside the pages. */
  readonly out?: string;
}

export interface MadeBook {
  readonly files: readonly {readonly file: string; readonly volume: MadeVolume}[];
  readonly engine: string;
  readonly problems: readonly BookProblem[];
}

/**
 * Makes the book of one version in one locale, and writes it when all of it is made.
 *
 * @throws BookError when it cannot be made, with every cause by file
 */
export async function makeVersionBook(job: BookJob, progress: Progress): Promise<MadeBook> {
  const {manifest, source, options, siteDir} = job;
  const problems: BookProblem[] = [];
  const tell = (problem: BookProblem): void => {
    problems.push(problem);
  };
  const engine = chooseEngine(options.engine);
  const chosen = only(source, job.only);
  progress(`reading ${chosen.documents.length} pages`);
  const documents = await readDocuments(chosen, manifest.site, tell);
  stopOnErrors(problems);
  const meta = bookMeta(source, options, manifest.facts, manifest.words);
  const settings = await bookSettings(options, meta, manifest.words, siteDir);
  const {address} = manifest.facts;
  const assets = await readAssets(
    documents.values(),
    fontSet(options),
    address,
    siteDir,
    manifest.site,
  );
  const volumes = await makeBook(
    chosen.outline,
    documents,
    job.only === undefined ? settings : offprint(settings, documents.get(job.only)),
    assets,
    engine,
    tell,
    progress,
  );
  stopOnErrors(problems);
  const files = volumes.map((volume) => ({volume, file: fileFor(job, volume)}));
  for (const {file, volume} of files) {
    await writePdf(file, volume.pdf);
  }
  return {files, engine: engine.assertsUA ? `${engine.name}, PDF/UA-1` : engine.name, problems};
}

function only(source: BookSource, id: string | undefined): BookSource {
  if (id === undefined) {
    return source;
  }
  const documents = source.documents.filter((document) => document.id === id);
  if (documents.length === 0) {
    const known = source.documents.map((document) => document.id).slice(0, 5);
    throw new BookError(
      `version ${source.version} has no document with the id “${id}”. Ids look like ${known.join(', ')}.`,
    );
  }
  const outline: readonly OutlineItem[] = [{kind: 'doc', id}];
  return {...source, documents, outline};
}

function offprint(settings: BookSettings, document: ReadDocument | undefined): BookSettings {
  const documentTitle = document?.title ?? settings.meta.documentTitle;
  return {...settings, offprint: true, meta: {...settings.meta, documentTitle}};
}

function fileFor(job: BookJob, {number}: MadeVolume): string {
  const {manifest, source, options} = job;
  if (job.out !== undefined) {
    return number > 1 ? job.out.replace(/(?:\.pdf)?$/u, `-${number}.pdf`) : path.resolve(job.out);
  }
  const name = bookFileName(options, source.version, manifest.locale, number);
  return path.join(fileOf(manifest.site, source.path), name);
}

function stopOnErrors(problems: readonly BookProblem[]): void {
  const errors = problems.filter(({level}) => level === 'error');
  if (errors.length > 0) {
    const lines = errors.map(({file, message}) => `  ${file}: ${message}`);
    throw new BookError(`the book cannot be made:\n${lines.join('\n')}`);
  }
}
