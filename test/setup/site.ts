import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import {load} from 'cheerio';
import type {CheerioAPI} from 'cheerio';
import {fixturesDir, root, tmpDir} from './paths';
import {collect, endGroup, exitOf, run, start} from './process';
import type {Finished} from './process';

const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

export interface BuildOptions {
  /** Further arguments of `docusaurus build`. */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds. */
  readonly timeout?: number;
}

export interface Built extends Finished {
  readonly dir: string;
}

/** Copies a fixture to a folder of its own, where a test may edit it. Resolves to that folder. */
export async function copyFixture(name: string): Promise<string> {
  const dir = await makeSiteDir(name);
  await cp(path.join(fixturesDir, name), dir, {
    recursive: true,
    filter: (source) => !['.docusaurus', 'build', 'node_modules'].includes(path.basename(source)),
  });
  return dir;
}

/** A new folder `<name>-<n>` in the folder for what tests write. */
async function makeSiteDir(name: string): Promise<string> {
  await mkdir(tmpDir, {recursive: true});
  for (let number = 1; ; number += 1) {
    const dir = path.join(tmpDir, `${name}-${number}`);
    const isNew = await mkdir(dir, {recursive: true});
    if (isNew !== undefined) {
      await ownCache(dir);
      return dir;
    }
  }
}

/**
 * Makes a folder a package. Bundlers keep their caches in the nearest one: without this, all sites
 * would share the cache of the repository, and no build would be a cold one.
 */
export async function ownCache(dir: string): Promise<void> {
  await writeFile(path.join(dir, 'package.json'), '{"private": true}\n');
}

/** Runs a command of Docusaurus in a site's folder. */
export function docusaurusCommand(
  dir: string,
  args: readonly string[],
  {env, timeout}: Pick<BuildOptions, 'env' | 'timeout'> = {},
): Promise<Finished> {
  return run(process.execPath, [docusaurus, ...args], {cwd: dir, env, timeout});
}

/** `docusaurus build`, in a process of its own. A build that fails is not an error of this function. */
export async function buildSite(
  dir: string,
  {args = [], env, timeout}: BuildOptions = {},
): Promise<Built> {
  return {...(await docusaurusCommand(dir, ['build', ...args], {env, timeout})), dir};
}

/** Like `buildSite`, but a build that fails is an error that shows what the build said. */
export async function buildWell(dir: string, options?: BuildOptions): Promise<Built> {
  const built = await buildSite(dir, options);
  if (built.code !== 0) {
    throw new Error(`The build of ${path.basename(dir)} failed:\n${built.output}`);
  }
  return built;
}

/** Copies a fixture and builds it. Resolves to its folder. */
export async function buildFixture(name: string, options?: BuildOptions): Promise<string> {
  const dir = await copyFixture(name);
  await buildWell(dir, options);
  return dir;
}

/** Removes the build and every cache of a site, so that the next build is a cold one. */
export async function clearSite(dir: string): Promise<void> {
  const generated = ['build', '.docusaurus', 'node_modules'];
  await Promise.all(
    generated.map((name) => rm(path.join(dir, name), {recursive: true, force: true})),
  );
}

/** Replaces a piece of a file, which has to be there: a test must not go on without its edit. */
export async function edit(dir: string, file: string, from: string, to: string): Promise<void> {
  const name = path.join(dir, file);
  const text = await readFile(name, 'utf8');
  if (!text.includes(from)) {
    throw new Error(`${file} has no "${from}".`);
  }
  await writeFile(
    name,
    text.replace(from, () => to),
  );
}

/** A page of the build, by its path below the base URL (`birds/robin`), parsed. */
export async function readPage(dir: string, page: string): Promise<CheerioAPI> {
  return load(await readPageHtml(dir, page));
}

/** The built HTML of a page as text, whichever layout `trailingSlash` led to. */
export async function readPageHtml(dir: string, page: string): Promise<string> {
  const clean = page.replace(/^\/|\/$/gu, '');
  const candidates = clean === '' ? ['index.html'] : [`${clean}.html`, `${clean}/index.html`];
  for (const candidate of candidates) {
    const text = await readFile(path.join(dir, 'build', candidate), 'utf8').catch(() => undefined);
    if (text !== undefined) {
      return text;
    }
  }
  throw new Error(`The build has no page ${page} (${candidates.join(' or ')}).`);
}

/** Text of a part of a page as a reader sees it: white space in runs of one. */
export function textOf(page: CheerioAPI, selector: string): string {
  return page(selector).text().replace(/\s+/gu, ' ').trim();
}

export interface DevServer {
  /** With the slash at its end. */
  readonly url: string;
  /** What the server has printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** `docusaurus start` on a free port; resolves when the first page is served. */
export async function startDevServer(dir: string, baseUrl = '/'): Promise<DevServer> {
  const port = await freePort();
  const args = ['start', '--no-open', '--host', '127.0.0.1', '--port', String(port)];
  const child = start(process.execPath, [docusaurus, ...args], {cwd: dir});
  const output = collect(child);
  const exited = exitOf(child);
  const url = `http://127.0.0.1:${port}${baseUrl}`;
  const stop = async (): Promise<void> => {
    endGroup(child, 'SIGTERM');
    const timer = setTimeout(() => {
      endGroup(child, 'SIGKILL');
    }, 5000);
    await exited;
    clearTimeout(timer);
  };
  const failed = exited.then((code) => {
    throw new Error(`The dev server ended with ${String(code)}:\n${output()}`);
  });
  failed.catch(() => undefined);
  await Promise.race([failed, answering(url)]);
  return {url, output, stop};
}

async function answering(url: string): Promise<void> {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Nothing answered at ${url}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') {
          resolve(address.port);
        } else {
          reject(new Error('No free port was given.'));
        }
      });
    });
  });
}
