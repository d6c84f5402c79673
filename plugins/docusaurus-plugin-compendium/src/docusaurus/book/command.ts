import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {BookOptions} from '../../book-options.js';
import type {PluginOptions} from '../../options.js';
import {writeWhole} from '../write-whole.js';
import {hasBook} from './file-name.js';
import {keptBooks, readManifests, type BookManifest} from './manifest.js';
import {runJobs} from './run.js';
import type {BookJob} from './make-version.js';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

interface Asked {
  readonly doc?: string;
  readonly docsVersion?: string;
  readonly locale?: string;
  readonly out?: string;
}

/** `docusaurus pdf`: the books again, or one chapter, from the pages that the last build made. */
export function pdfCommand(
  cli: Cli,
  context: LoadContext,
  options: PluginOptions,
  dataFolder: string,
): void {
  const name = options.id === 'default' ? 'pdf' : `pdf:${options.id}`;
  cli
    .command(name)
    .description('Make the books from the pages that the last build made.')
    .option('--doc <id>', 'make a PDF of this document alone')
    .option('--docs-version <name>', 'only this docs version, such as current or 1.0')
    .option('--locale <name>', 'only this locale')
    .option('--out <file>', 'write here instead of into the build')
    .action(async (asked: Asked) => {
      const jobs = await jobsFor(asked, context, options, dataFolder);
      if (typeof jobs === 'string') {
        writeWhole(process.stderr.fd, `[ERROR] ${jobs}\n`);
        process.exit(1);
      }
      if ((await runJobs(jobs, keptBooks(dataFolder), true)).length > 0) {
        process.exit(1);
      }
    });
}

/** The books to make, or why there are none. */
async function jobsFor(
  {doc, docsVersion, locale, out}: Asked,
  {siteDir, i18n}: LoadContext,
  {book}: PluginOptions,
  dataFolder: string,
): Promise<readonly BookJob[] | string> {
  if (book === false) {
    return 'This site has no books. Set the option `book` of docusaurus-plugin-compendium.';
  }
  const manifests = await readManifests(dataFolder);
  if (manifests.length === 0) {
    return 'There are no built pages to make a book from. Run `docusaurus build` first.';
  }
  const all = manifests.flatMap((manifest) =>
    manifest.sources.map((source): BookJob => ({
      manifest,
      source,
      options: optionsOf(manifest, book, i18n.currentLocale),
      siteDir,
      ...(doc !== undefined && {only: doc, out: out ?? chapterFile(siteDir, doc)}),
      ...(doc === undefined && out !== undefined && {out}),
    })),
  );
  const wanted = all.filter(({manifest, source}) =>
    hasBook(
      {
        versions: docsVersion === undefined ? book.versions : [docsVersion],
        locales: locale === undefined ? book.locales : [locale],
      },
      source.version,
      manifest.locale,
    ),
  );
  if (wanted.length === 0) {
    const names = all.map(({manifest, source}) => `${source.version} (${manifest.locale})`);
    return `No book fits that. The last build has: ${[...new Set(names)].join(', ')}.`;
  }
  // A chapter is wanted once; a file can hold one book.
  return doc !== undefined || out !== undefined ? wanted.slice(0, 1) : wanted;
}

/**
 * The options as they are now. A configuration may give the words of the cover by locale, and only
 * one locale is loaded: those of the others are as the build had them.
 */
function optionsOf(
  {locale, options}: BookManifest,
  now: BookOptions,
  currentLocale: string,
): BookOptions {
  if (locale === currentLocale) {
    return now;
  }
  const {title, subtitle, authors, licence, notice} = options;
  const words = {title, subtitle, authors, licence, notice};
  const given = Object.entries(words).filter(([, value]) => value !== undefined);
  return {...now, ...Object.fromEntries(given)};
}

function chapterFile(siteDir: string, doc: string): string {
  return path.join(siteDir, `${doc.replace(/[^\w.-]+/gu, '-')}.pdf`);
}
