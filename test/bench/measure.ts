import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {launch} from '../setup/browser';
import type {BrowserPlan} from '../setup/browser';
import {serveBuild} from '../setup/serve';
import {buildWell, readPageHtml} from '../setup/site';
import {entryPage, notePage, tablePage} from './generate';

/** What one build costs and gives. Times in seconds, memory in MB, sizes in bytes. */
export interface Measured {
  readonly cpu: number;
  readonly memory: number;
  /** Pages in all; those of sources and options are made by no document. */
  readonly pages: number;
  /** Milliseconds of CPU time, startup included, by page. */
  readonly cpuPerPage: number;
  /** Mean over the documents that are no entries: they have term links only. */
  readonly htmlPerNote: number;
  /** Mean over the entries, which have facts, sources and back-links too, but no table. */
  readonly htmlPerEntry: number;
  readonly htmlOfTable: number;
  /** Mean over the pages of sources and options; 0 where there are none. */
  readonly htmlPerDataPage: number;
  readonly htmlTotal: number;
  readonly jsTotal: number;
  /** Gzipped scripts that a reader of such a document is sent. */
  readonly jsOfNote: number;
  readonly jsOfEntry: number;
}

/** Builds the site with an empty cache and measures it. */
export async function measureBuild(dir: string, browser: BrowserPlan): Promise<Measured> {
  const usageFile = path.join(dir, 'usage.json');
  const preload = pathToFileURL(path.join(import.meta.dirname, 'usage.mjs')).href;
  await buildWell(dir, {
    env: {BENCH_USAGE_FILE: usageFile, NODE_OPTIONS: `--import=${preload}`},
    timeout: 30 * 60_000,
  });
  const usage = JSON.parse(await readFile(usageFile, 'utf8')) as {
    readonly userCPUTime: number;
    readonly systemCPUTime: number;
    readonly maxRSS: number;
  };
  const pages = await sizes(dir, /\.html$/u);
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  return {
    cpu,
    cpuPerPage: (cpu * 1000) / pages.length,
    pages: pages.length,
    memory: usage.maxRSS / 1024,
    htmlPerNote: mean(await sizes(dir, /notes\/f\d+\/b\d+(?:\/index)?\.html$/u)),
    htmlPerEntry: mean(await sizes(dir, /bridges\/f\d+\/b\d+(?:\/index)?\.html$/u)),
    htmlOfTable: Buffer.byteLength(await readPageHtml(dir, tablePage)),
    htmlPerDataPage: mean(await sizes(dir, /(?:^|\/)(?:sources|options)\/.+\.html$/u)),
    htmlTotal: sum(pages),
    jsTotal: sum(await sizes(dir, /\.js$/u)),
    jsOfNote: await scriptBytes(dir, notePage, browser),
    jsOfEntry: await scriptBytes(dir, entryPage, browser),
  };
}

async function sizes(dir: string, name: RegExp): Promise<readonly number[]> {
  const build = path.join(dir, 'build');
  const files = (await readdir(build, {recursive: true})).filter((file) =>
    name.test(file.split(path.sep).join('/')),
  );
  return Promise.all(files.map(async (file) => (await stat(path.join(build, file))).size));
}

/** Opens the page as a reader does and adds up its scripts; what is only prefetched is left out. */
async function scriptBytes(dir: string, name: string, plan: BrowserPlan): Promise<number> {
  const served = await serveBuild(dir);
  const browser = await launch(plan);
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      bodies.push(response.body());
    }
  });
  await page.goto(served.url + name, {waitUntil: 'networkidle'});
  const total = sum((await Promise.all(bodies)).map((body) => gzipSync(body).length));
  await browser.close();
  await served.close();
  return total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}
