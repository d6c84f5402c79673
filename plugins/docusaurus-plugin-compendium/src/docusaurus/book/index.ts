import type {LoadContext} from '@docusaurus/types';
import type {PluginOptions} from '../../options.js';
import {localeTag} from '../locale.js';
import type {HostVersion} from '../versions.js';
import {hasBook} from './file-name.js';
import {writeManifest, type BookManifest} from './manifest.js';
import {runJobs} from './run.js';
import {bookSource} from './source.js';
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
  if (!(await runJobs(jobs)) && book.onFailure === 'throw') {
    process.exit(1);
  }
}
