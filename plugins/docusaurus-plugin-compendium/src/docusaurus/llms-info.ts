import type {LoadContext} from '@docusaurus/types';
import type {LlmsInfo} from '../core/stages.js';
import type {PluginOptions} from '../options.js';
import {messagesOf} from './strings.js';
import type {HostVersion} from './versions.js';

const WORDS = ['about', 'all', 'data', 'license', 'pages', 'version'] as const;

/** What `llms.txt` says; nothing when the site wants none. */
export async function llmsInfo(
  version: HostVersion,
  versions: readonly HostVersion[],
  context: LoadContext,
  {markdown, docsPluginId}: PluginOptions,
): Promise<LlmsInfo | undefined> {
  if (!markdown) {
    return undefined;
  }
  const {siteConfig, baseUrl} = context;
  const messages = await messagesOf(context, 'llms');
  // Of several instances of the docs, the first has the start of the site.
  const isFirst = ({isLast}: HostVersion) => isLast && docsPluginId === 'default';
  const words = WORDS.map((word) => [word, messages[`theme.compendium.llms.${word}`] ?? word]);
  return {
    baseUrl,
    tagline: siteConfig.tagline || siteConfig.title,
    first: isFirst(version),
    others: versions
      .filter((other) => other !== version)
      .map((other) => ({
        label: other.label,
        url: siteConfig.url + (isFirst(other) ? baseUrl : withSlash(other.path)) + 'llms.txt',
      })),
    words: Object.fromEntries(words) as LlmsInfo['words'],
  };
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
