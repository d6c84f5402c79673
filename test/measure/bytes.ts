import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** Bytes of a page and of what it needs at first, gzipped as hosts send them; fonts as they are. */
export interface PageBytes {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  readonly fonts: number;
}

/** Adds up what the requests of a page were for, from the files of the build. */
export async function pageBytes(
  build: string,
  page: string,
  requested: readonly string[],
): Promise<PageBytes> {
  const sizes = async (ending: RegExp, zipped: boolean): Promise<number> => {
    const files = [...new Set(requested)].filter((name) => ending.test(name));
    const bytes = await Promise.all(
      files.map(async (name) => {
        const content = await readFile(path.join(build, name));
        return zipped ? gzipSync(content).length : content.length;
      }),
    );
    return bytes.reduce((sum, size) => sum + size, 0);
  };
  return {
    html: gzipSync(await readFile(path.join(build, page))).length,
    js: await sizes(/\.js$/u, true),
    css: await sizes(/\.css$/u, true),
    fonts: await sizes(/\.woff2$/u, false),
  };
}
