import type {LoadContext} from '@docusaurus/types';
import type {PluginOptions} from '../../options.js';
import {liveInstances} from '../instances.js';
import {localeTag} from '../locale.js';
import type {HostVersion} from '../versions.js';
import {hasBook, makesBook} from './file-name.js';
import {keptBooks, writeManifest, type BookManifest} from './manifest.js';
import {offeredVolumes, writeOffered} from './offered.js';
import {runJobs} from './run.js';
import {bookSource} from './source.js';
import {withdrawBooks} from './withdraw.js';
import {bookWords} from './words.js';

/**
 * Makes the books of a build, from its pages. One that fails ends the process with exit code 1,
 * unless the options say to warn.
 */
export async function makeBooks(
  versions: readonly HostVersion[],
  context: LoadContext,
  {book}: PluginOptions,
  outDir: string,
  dataFolder: string,
): Promise<void> {
  if (book === false) {
    return;
  }
  const {siteConfig, baseUrl, i18n, siteDir} = context;
  const locale = i18n.currentLocale;
  const sources = versions.map((version) => bookSource(version, book, dataFolder));
  const manifest: BookManifest = {
    locale,
    site: {outDir, baseUrl},
    facts: {
      title: siteConfig.title,
      tagline: siteConfig.tagline,
      address: new URL(baseUrl, siteConfig.url).href,
      lang: localeTag(i18n),
    },
    words: await bookWords(context),
    options: book,
    sources: await Promise.all(sources),
  };
  await writeManifest(manifest, dataFolder);
  const jobs = manifest.sources
    .filter(({version}) => hasBook(book, version, locale))
    .map((source) => ({manifest, source, options: book, siteDir}));
  const failed = await runJobs(jobs, keptBooks(dataFolder), false);
  if (failed.length === 0) {
    return;
  }
  if (book.onFailure === 'throw') {
    process.exit(1);
  }
  const missing = failed.flatMap(({source}) => offeredVolumes(source, book, locale));
  await withdrawBooks(outDir, missing);
}

/** Tells pages, before they are built, which books there will be. */
export async function offerBooks(
  versions: readonly HostVersion[],
  context: LoadContext,
  {book, docsPluginId}: PluginOptions,
  dataFolder: string,
): Promise<void> {
  const offered = await Promise.all(
    versions.map(async (version) => {
      if (book === false || !makesBook(version.name, book, context)) {
        return [];
      }
      const source = await bookSource(version, book, dataFolder);
      return [[version.name, offeredVolumes(source, book, context.i18n.currentLocale)] as const];
    }),
  );
  const live = liveInstances(context);
  await writeOffered(Object.fromEntries(offered.flat()), docsPluginId, dataFolder, live);
}
