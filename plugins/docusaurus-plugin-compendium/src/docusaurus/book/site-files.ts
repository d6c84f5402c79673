import fs from 'node:fs/promises';
import path from 'node:path';

/** Where a built site lies, and under which address it will be served. */
export interface BuiltSite {
  readonly outDir: string;
  /** With its locale, and a slash at both ends. */
  readonly baseUrl: string;
}

/** The file of a page, however `trailingSlash` has named it. `undefined` when there is none. */
export async function readPage(site: BuiltSite, permalink: string): Promise<string | undefined> {
  const file = fileOf(site, permalink);
  const clean = file.replace(/[\\/]+$/u, '');
  for (const candidate of [`${clean}.html`, path.join(clean, 'index.html')]) {
    const text = await fs.readFile(candidate, 'utf8').catch(() => undefined);
    if (text !== undefined) {
      return text;
    }
  }
  return undefined;
}

/** A file below an address of the site. */
export function fileOf({outDir, baseUrl}: BuiltSite, pathname: string): string {
  const decoded = decodeURI(pathname);
  const below = decoded.startsWith(baseUrl) ? decoded.slice(baseUrl.length) : decoded.slice(1);
  return path.join(outDir, below);
}
