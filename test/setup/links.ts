import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {load} from 'cheerio';
import type {CheerioAPI} from 'cheerio';

/** A link of a built page, resolved against the page's own address. */
export interface SiteLink {
  /** File of the page, below `build`. */
  readonly page: string;
  readonly href: string;
  readonly pathname: string;
  readonly hash: string;
}

const origin = 'https://example.org';

/** What is no page: data files. */
const FILE = /\.(?:atom|csv|json|md|txt|xml)$/u;

/** The links to pages of the site itself on all pages of a build. */
export async function siteLinks(dir: string, baseUrl = '/'): Promise<readonly SiteLink[]> {
  const pages = await readPages(dir);
  return [...pages]
    .flatMap(([page, $]) => linksOf(page, $, baseUrl))
    .filter(({pathname}) => !FILE.test(pathname));
}

/** Links whose page, file or anchor the build does not have: an independent look, beside Docusaurus's own. */
export async function brokenLinks(dir: string, baseUrl = '/'): Promise<readonly SiteLink[]> {
  const pages = await readPages(dir);
  const links = [...pages].flatMap(([page, $]) => linksOf(page, $, baseUrl));
  return links.filter(({pathname, hash}) => {
    if (FILE.test(pathname)) {
      const name = decodeURIComponent(pathname.slice(baseUrl.length));
      return !pathname.startsWith(baseUrl) || !existsSync(path.join(dir, 'build', name));
    }
    const $ = pathname.startsWith(baseUrl)
      ? pageAt(pages, pathname.slice(baseUrl.length))
      : undefined;
    return !$ || (hash !== '' && $(`[id="${hash}"]`).length === 0);
  });
}

async function readPages(dir: string): Promise<ReadonlyMap<string, CheerioAPI>> {
  const build = path.join(dir, 'build');
  const names = (await readdir(build, {recursive: true})).filter((name) => name.endsWith('.html'));
  const pages = names
    .filter((name) => name !== '404.html')
    .map(async (name) => {
      const html = await readFile(path.join(build, name), 'utf8');
      return [name.split(path.sep).join('/'), load(html)] as const;
    });
  return new Map(await Promise.all(pages));
}

function linksOf(page: string, $: CheerioAPI, baseUrl: string): readonly SiteLink[] {
  const address = origin + baseUrl + page.replace(/(?:index)?\.html$/u, '');
  return $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '')
    .flatMap((href) => {
      const url = new URL(href, address);
      return url.origin === origin && !url.pathname.startsWith('/assets/')
        ? [{page, href, pathname: url.pathname, hash: decodeURIComponent(url.hash.slice(1))}]
        : [];
    });
}

function pageAt(pages: ReadonlyMap<string, CheerioAPI>, name: string): CheerioAPI | undefined {
  const clean = decodeURIComponent(name).replace(/\/$/u, '');
  const candidates = clean === '' ? ['index.html'] : [`${clean}.html`, `${clean}/index.html`];
  return candidates.flatMap((candidate) => pages.get(candidate) ?? [])[0];
}
