import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

export interface Served {
  /** Base URL included, with the slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Types that hosts send gzipped. */
const ZIPPED = /^text\/|json|xml/u;

/**
 * Serves the `build` folder of a site as static hosts do: `/a` is `a.html` or `a/index.html`,
 * what is missing is the nearest `404.html` with status 404, and nothing is served beside the base URL.
 */
export async function serveBuild(
  dir: string,
  baseUrl = '/',
  {compress = false}: {readonly compress?: boolean} = {},
): Promise<Served> {
  const build = path.join(dir, 'build');
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    void answer(build, baseUrl, decodeURIComponent(pathname)).then(({status, type, body}) => {
      // The names of assets hold their hashes.
      const cache = pathname.includes('/assets/') ? 'max-age=3600, immutable' : 'no-cache';
      const zipped = compress && ZIPPED.test(type);
      response.writeHead(status, {
        'content-type': type,
        'cache-control': cache,
        ...(zipped && {'content-encoding': 'gzip'}),
      });
      response.end(zipped ? gzipSync(body) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${baseUrl}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

async function answer(build: string, baseUrl: string, pathname: string): Promise<Answer> {
  if (pathname.startsWith(baseUrl)) {
    const name = path.join(build, pathname.slice(baseUrl.length));
    for (const file of [name, `${name.replace(/\/$/u, '')}.html`, path.join(name, 'index.html')]) {
      const body = await readInside(build, file);
      if (body !== undefined) {
        return {status: 200, type: types[path.extname(file)] ?? 'application/octet-stream', body};
      }
    }
  }
  const body = await nearestNotFound(build, pathname.slice(baseUrl.length));
  return {status: 404, type: 'text/html; charset=utf-8', body};
}

/** The `404.html` of the folder of an address, or of the nearest one above it that has one. */
async function nearestNotFound(build: string, pathname: string): Promise<Buffer | string> {
  for (let folder = path.dirname(`./${pathname}`); ; folder = path.dirname(folder)) {
    const body = await readInside(build, path.join(build, folder, '404.html'));
    if (body !== undefined || folder === '.') {
      return body ?? 'Not found';
    }
  }
}

async function readInside(build: string, file: string): Promise<Buffer | undefined> {
  if (!file.startsWith(build)) {
    return undefined;
  }
  return readFile(file).catch(() => undefined);
}
