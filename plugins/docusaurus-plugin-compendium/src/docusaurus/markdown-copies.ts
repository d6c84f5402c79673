import type {LoadContext} from '@docusaurus/types';
import fs from 'node:fs/promises';
import {markdownPath} from '../core/emit/markdown-address.js';
import type {PluginOptions} from '../options.js';
import {fileOf, readPage} from './book/site-files.js';
import {applyTrailingSlash} from './modules.js';
import {messagesOf} from './strings.js';
import type {HostVersion} from './versions.js';

/** Writes a Markdown copy beside every page of the docs to which something leads. */
export async function writeMarkdownCopies(
  versions: readonly HostVersion[],
  context: LoadContext,
  {markdown, license}: PluginOptions,
  outDir: string,
): Promise<void> {
  if (!markdown) {
    return;
  }
  // Its libraries are of no use to a dev server.
  const {markdownOf} = await import('../markdown/page.js');
  const {siteConfig, baseUrl} = context;
  const site = {outDir, baseUrl};
  const words = await messagesOf(context, 'llms');
  for (const version of versions) {
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
      const text =
        html === undefined
          ? undefined
          : markdownOf(html, {
              title: doc.title,
              ...(doc.description && {description: doc.description}),
              url,
              origin: origin.join(' · '),
            });
      if (text !== undefined) {
        await fs.writeFile(fileOf(site, markdownPath(doc.permalink, baseUrl)), text);
      }
    }
  }
}
