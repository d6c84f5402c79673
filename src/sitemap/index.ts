import type {Options as ClassicOptions} from '@docusaurus/preset-classic';
import type {RouteConfig} from '@docusaurus/types';
import {readFileSync} from 'node:fs';
import path from 'node:path';

type SitemapOptions = Exclude<ClassicOptions['sitemap'], false | undefined>;

/**
 * The sitemap of the site: pages of the latest version alone, each with the day on which it was last
 * checked. That day is the one of its front matter: git knows only when a file was written, and a copy of
 * the site without its history knows nothing.
 *
 * @param versions - names of the versions that are released, the latest first
 */
export function sitemapOptions(siteDir: string, versions: readonly string[]): SitemapOptions {
  return {
    // Crawlers take no notice of these.
    changefreq: null,
    priority: null,
    lastmod: 'date',
    ignorePatterns: ['next', ...versions.slice(1)].flatMap((name) => [
      `**/docs/${name}`,
      `**/docs/${name}/**`,
    ]),
    createSitemapItems: ({defaultCreateSitemapItems, routes, ...rest}) =>
      defaultCreateSitemapItems({...rest, routes: routes.map((route) => dated(route, siteDir))}),
  };
}

function dated(route: RouteConfig, siteDir: string): RouteConfig {
  const {metadata, routes} = route;
  const source = metadata?.sourceFilePath;
  const text = source === undefined ? '' : readFileSync(path.join(siteDir, source), 'utf8');
  return {
    ...route,
    // Null says that there is none: of what is undefined, Docusaurus asks git.
    metadata: {...metadata, lastUpdatedAt: checkedOn(text)},
    ...(routes && {routes: routes.map((child) => dated(child, siteDir))}),
  };
}

/** When a document was last checked, in milliseconds; null when it does not say so. */
export function checkedOn(text: string): number | null {
  const date = /^last_update:\s*\{?\s*date:\s*['"]?(\d{4}-\d{2}-\d{2})/mu.exec(text)?.[1];
  return date === undefined ? null : Date.parse(date);
}
