import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** The site under another address, which a test may take away: then there is no network. */
export interface Mirror {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves what `siteUrl` answers. A browser's own "offline" is not enough to test a service worker:
 * whether its requests are stopped differs between versions of the browser.
 *
 * @param appended is what to add to the file of a path, if anything.
 */
export async function startMirror(
  siteUrl: string,
  appended: (path: string) => string = () => '',
): Promise<Mirror> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answered = fetch(new URL(path, siteUrl)).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? '',
        'cache-control': 'no-cache',
      });
      response.end(Buffer.concat([body, Buffer.from(appended(path))]));
    });
    answered.catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
