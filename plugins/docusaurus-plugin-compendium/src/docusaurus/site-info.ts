import type {LoadContext} from '@docusaurus/types';
import type {SiteInfo} from '../core/stages.js';
import type {PluginOptions} from '../options.js';
import {cardsInfo} from './social-cards.js';
import type {HostVersion} from './versions.js';

/** What the core is told of the site that a version is published on. */
export function siteInfo(
  {label, path}: HostVersion,
  context: LoadContext,
  options: PluginOptions,
): SiteInfo {
  const {siteConfig, baseUrl} = context;
  const {url, title} = siteConfig;
  const {data, jsonLd, license, pages, reportUrl} = options;
  const cards = cardsInfo(context, options);
  return {
    origin: url.replace(/\/$/u, ''),
    title,
    path: path.endsWith('/') ? path : `${path}/`,
    versionLabel: label,
    data,
    jsonLd,
    home: new URL(baseUrl, url).href,
    ...(cards && {cards}),
    ...(license !== undefined && {license}),
    pages,
    ...(reportUrl !== undefined && {report: reportUrl}),
  };
}
