import type {LoadContext} from '@docusaurus/types';
import type {SiteInfo} from '../core/stages.js';
import type {PluginOptions} from '../options.js';
import type {HostVersion} from './versions.js';

/** What the core is told of the site that a version is published on. */
export function siteInfo(
  {label, path}: HostVersion,
  {siteConfig: {url, title}}: LoadContext,
  {data, reportUrl}: PluginOptions,
): SiteInfo {
  return {
    origin: url.replace(/\/$/u, ''),
    title,
    path: path.endsWith('/') ? path : `${path}/`,
    versionLabel: label,
    data,
    ...(reportUrl !== undefined && {report: reportUrl}),
  };
}
