import type {LoadContext} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';
import {markdownPath} from '../core/emit/markdown-address.js';
import type {PluginOptions} from '../options.js';
import {fileOf, readPage} from './book/site-files.js';
import {codeHash} from './code-hash.js';
import {readKeptTexts} from './kept-texts.js';
import {applyTrailingSlash} from './modules.js';
import {messagesOf} from './strings.js';
import type {HostVersion} from './versions.js';

/** Below the plugin's generated files: the copies of the last build. */
const FOLDER = 'copies';

/**
 * Writes a Markdown copy beside every page of the docs to which something leads. What the last build
 * made of the same article is taken as it is: frozen versions seldom change.
 */
export async function writeMarkdownCopies(
  versions: readonly HostVersion[],
  context: LoadContext,
  {markdown, license}: PluginOptions,
  outDir: string,
  dataFolder: string,
): Promise<void> {
  if (!markdown) {
    return;
  }
  // Its libraries are of no use to a dev server.
  const {articleOf, markdownOf} = await import('../markdown/page.js');
  const {siteConfig, baseUrl, i18n} = context;
  const site = {outDir, baseUrl};
  const words = await messagesOf(context, 'llms');
  const code = await codeHash('copies');
  for (const version of versions) {
    const file = path.join(dataFolder, FOLDER, i18n.currentLocale, `${version.name}.json`);
    const kept = await readKeptTexts(file);
    for (const {doc, draft} of version.documents) {
      const html = draft || doc.unlisted ? undefined : await readPage(site, doc.permalink);
      const url = siteConfig.url + applyTrailingSlash(doc.permalink, siteConfig);
      const origin = [
        siteConfig.title,
        version.label,
        `<${url}>`,
        ...(license === undefined
          ? []
          : [`${words['theme.compendium.llms.license'] ?? ''} <${license}>`]),
      ];
      const head = {
        title: doc.title,
        ...(doc.description && {description: doc.description}),
        url,
        origin: origin.join(' · '),
      };
      const text =
        html === undefined
          ? undefined
          : kept.textOf([code, articleOf(html), JSON.stringify(head)], () =>
              markdownOf(html, head),
            );
      if (text !== undefined) {
        await fs.writeFile(fileOf(site, markdownPath(doc.permalink, baseUrl)), text);
      }
    }
    await kept.save();
  }
}
