import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {createMetrics, type Metrics} from '../../pdf/fonts/metrics.js';
import {fontFiles, type FontSet} from '../../pdf/fonts/families.js';

export interface LoadedFonts {
  readonly metrics: Metrics;
  readonly fonts: (withMaths: boolean) => readonly Uint8Array[];
}

/**
 * Reads the fonts of a book: the site's own, and those that come with the plugin.
 *
 * @throws Error when a file is not there or is no font
 */
export function loadFonts(set: FontSet, siteDir: string): LoadedFonts {
  const cache = new Map<string, Buffer>();
  const read = (name: string): Buffer => {
    const bytes = cache.get(name) ?? fs.readFileSync(locateFont(name, siteDir));
    cache.set(name, bytes);
    return bytes;
  };
  const files = fontFiles(set, false);
  return {
    metrics: createMetrics(files.map((name) => ({name, bytes: read(name)}))),
    fonts: (withMaths) => fontFiles(set, withMaths).map(read),
  };
}

/** A path of the site, else of a package that the site or the plugin has. */
export function locateFont(name: string, siteDir: string): string {
  const own = path.resolve(siteDir, name);
  if (fs.existsSync(own)) {
    return own;
  }
  for (const from of [path.join(siteDir, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve(name);
    } catch {
      // Asked next: the plugin's own packages.
    }
  }
  throw new Error(
    `the font ${name} was not found: it is neither a file of the site nor in a package that is installed.`,
  );
}
