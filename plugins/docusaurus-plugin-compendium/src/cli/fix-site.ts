import {checkVersion} from '../core/check.js';
import type {Change, Found} from '../core/fix/change.js';
import {fixOnce} from '../core/fix/fix.js';
import type {RawFile} from '../core/model.js';
import {createCollector, type Problem} from '../core/problem.js';
import type {Version} from '../core/stages.js';
import type {Site} from '../docusaurus/load-site.js';
import {createRawReader, type RawReader} from '../docusaurus/raw-files.js';
import {type GivenFile, readerOf, withGivenFile} from './given-file.js';
import {inputOf, openLocale} from './host.js';

export interface FixedFile {
  /** Relative to the site's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly changes: readonly Change[];
}

/** A file that may be mended, with what is wrong in it. */
interface Candidate extends Found {
  readonly raw: RawFile;
}

const MOST_ROUNDS = 10;

/**
 * Mends the documents and data files of the default locale, where facts live: those that are named,
 * or else all but those of released versions. Nothing is written.
 */
export async function fixSite(
  site: Site,
  given: GivenFile | undefined,
  wanted: readonly string[],
): Promise<readonly FixedFile[]> {
  const instances = await openLocale(site);
  const fixed = new Map<string, FixedFile>();
  const read = withFixed(readerOf(createRawReader(site.siteDir, false), given), fixed);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = [...fixed.values()];
    for (const instance of instances) {
      for (const host of instance.versions) {
        const {report, problems} = createCollector(instance.options.rules);
        const input = await inputOf(instance, withGivenFile(host, given), read);
        const version = checkVersion(input, report);
        candidatesIn(version, problems())
          .filter(({raw}) => isMeant(raw.file, wanted))
          .forEach((candidate) => {
            fixFile(candidate, fixed);
          });
      }
    }
    if (before.length === fixed.size && before.every((each) => fixed.get(each.file) === each)) {
      break;
    }
  }
  return [...fixed.values()];
}

function withFixed(read: RawReader, fixed: ReadonlyMap<string, FixedFile>): RawReader {
  return async (file) => {
    const raw = await read(file);
    const bytes = raw && fixed.get(raw.file)?.bytes;
    return raw && bytes ? {...raw, bytes} : raw;
  };
}

function candidatesIn(
  {schema, pages, input: {dataset}}: Version,
  problems: readonly Problem[],
): readonly Candidate[] {
  const {schema: own, glossary, references} = dataset;
  const data = [own, glossary, ...references].filter((raw) => raw !== undefined);
  const found: readonly Omit<Candidate, 'problems'>[] = [
    ...data.map((raw) => ({raw})),
    ...pages.map(({doc, entry}) => ({
      raw: doc.raw,
      collection: schema.collections.find(({name}) => name === entry?.collection),
    })),
  ];
  return found.map((each) => ({
    ...each,
    problems: problems.filter(({file}) => file === each.raw.file),
  }));
}

function isMeant(file: string, wanted: readonly string[]): boolean {
  return wanted.length === 0
    ? !/^(?:[^/]+_)?versioned_docs\//u.test(file)
    : wanted.some((name) => name === '' || file === name || file.startsWith(`${name}/`));
}

function fixFile({raw, ...found}: Candidate, fixed: Map<string, FixedFile>): void {
  const text = textOf(raw.bytes);
  const mended = text === undefined ? undefined : fixOnce(text, found);
  if (mended && mended.text !== text) {
    fixed.set(raw.file, {
      file: raw.file,
      bytes: new TextEncoder().encode(mended.text),
      changes: [...(fixed.get(raw.file)?.changes ?? []), ...mended.changes],
    });
  }
}

/** The text with its byte order mark; `undefined` when it is not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
