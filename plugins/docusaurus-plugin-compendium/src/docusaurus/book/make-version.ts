import path from 'node:path';
import type {BookOptions} from '../../book-options.js';
import {chooseEngine} from '../../pdf/engine/choose.js';
import {BookError} from '../../pdf/explain.js';
import {makeBook, type BookSettings, type MadeVolume, type Progress} from '../../pdf/make.js';
import type {BookProblem, BookSource, OutlineItem, ReadDocument} from '../../pdf/model.js';
import {bookFileName} from './file-name.js';
import type {BookManifest} from './manifest.js';
import {bookMeta} from './meta.js';
import {offeredVolumes} from './offered.js';
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
  readonly files: readonly {
    readonly file: string;
    readonly volume: Pick<MadeVolume, 'number' | 'pdf' | 'pages'>;
  }[];
  readonly engine: string;
  readonly problems: readonly BookProblem[];
  /** Addresses of the pictures that its pages show. */
  readonly pictures: readonly string[];
  /** It was made by an earlier build, of the same. */
  readonly reused?: boolean;
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
  if (job.only === undefined) {
    stopOnOtherVolumes(volumes.length, job);
  }
  const files = volumes.map((volume) => ({volume, file: volumeFile(job, volume.number)}));
  for (const {file, volume} of files) {
    await writePdf(file, volume.pdf);
  }
  return {
    files,
    engine: engine.assertsUA ? `${engine.name}, PDF/UA-1` : engine.name,
    problems,
    pictures: assets.addresses,
  };
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

/** Where a volume is written. */
export function volumeFile(job: BookJob, number: number): string {
  const {manifest, source, options} = job;
  if (job.out !== undefined) {
    return number > 1 ? job.out.replace(/(?:\.pdf)?$/u, `-${number}.pdf`) : path.resolve(job.out);
  }
  const name = bookFileName(options, source.version, manifest.locale, number);
  return path.join(fileOf(manifest.site, source.path), name);
}

/** Pages were built before, with a link for each volume. */
function stopOnOtherVolumes(made: number, {source, options, manifest}: BookJob): void {
  const promised = offeredVolumes(source, options, manifest.locale).length;
  if (made !== promised) {
    throw new BookError(
      `it has ${made} volumes, and its pages link to ${promised}: a page marks itself with ` +
        'data-book="glossary" or "bibliography" without the component of that name. Use the component.',
    );
  }
}

function stopOnErrors(problems: readonly BookProblem[]): void {
  const errors = problems.filter(({level}) => level === 'error');
  if (errors.length > 0) {
    const lines = errors.map(({file, message}) => `  ${file}: ${message}`);
    throw new BookError(`the book cannot be made:\n${lines.join('\n')}`);
  }
}
