// Makes the book of a generated site, beside docs-to-pdf with Chromium on the same pages.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, openSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {findBrowser} from '../setup/browser';
import {tmpDir} from '../setup/paths';
import {readPdf} from '../setup/pdf';
import {serveBuild} from '../setup/serve';
import {buildWell, docusaurusCommand, readPage} from '../setup/site';
import {generateSite} from './generate';
import {usageOfTree} from './tree-usage';

interface Made {
  readonly name: string;
  /** Seconds of all processes together. */
  readonly cpu: number;
  /** Of them, what Docusaurus takes to start with the site's configuration and say that it is there. */
  readonly start?: number;
  readonly pages: number;
  readonly bytes: number;
  /** Of the process that sets the book, in MB. */
  readonly memory?: number;
}

const peer = 'docs-to-pdf@1.1.0';

/** @param withPeer - Chromium takes minutes for large sites */
export async function benchBook(documents: number, withPeer: boolean): Promise<void> {
  const dir = await mkdtemp(path.join(tmpDir, 'bench-book-'));
  await generateSite(dir, {documents, terms: 200, versions: 1}, 'with');
  const config = path.join(dir, 'docusaurus.config.ts');
  const text = await readFile(config, 'utf8');
  const plugin = "['docusaurus-plugin-compendium', {book: true}],";
  await writeFile(config, text.replace("['docusaurus-plugin-compendium', {}],", plugin));
  console.log(`\nBook of ${documents} documents\n  building the site …`);
  await buildWell(dir, {timeout: 30 * 60_000});
  const made = [await ownBook(dir), ...(withPeer ? [await peerBook(dir)] : [])];
  console.table(made);
  console.log(JSON.stringify({documents, made}));
  await rm(dir, {recursive: true, force: true});
}

async function ownBook(dir: string): Promise<Made> {
  const {cpu, memory} = await ownUsage(dir, ['pdf', '--out', 'own.pdf']);
  const start = (await ownUsage(dir, ['pdf', '--help'])).cpu;
  return {...(await sized('docusaurus pdf', path.join(dir, 'own.pdf'), cpu)), start, memory};
}

/** CPU seconds and MB of a command of Docusaurus. */
async function ownUsage(
  dir: string,
  args: readonly string[],
): Promise<{readonly cpu: number; readonly memory: number}> {
  const usageFile = path.join(dir, 'usage.json');
  const preload = pathToFileURL(path.join(import.meta.dirname, 'usage.mjs')).href;
  const {code, output} = await docusaurusCommand(dir, args, {
    env: {BENCH_USAGE_FILE: usageFile, NODE_OPTIONS: `--import=${preload}`},
    timeout: 30 * 60_000,
  });
  if (code !== 0) {
    throw new Error(output);
  }
  const usage = JSON.parse(await readFile(usageFile, 'utf8')) as {
    readonly userCPUTime: number;
    readonly systemCPUTime: number;
    readonly maxRSS: number;
  };
  return {cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6, memory: usage.maxRSS / 1024};
}

/** The peer is no dependency: it is installed for the measurement, in the folder for what tests write. */
async function peerBook(dir: string): Promise<Made> {
  const home = path.join(tmpDir, 'docs-to-pdf');
  const program = path.join(home, 'node_modules/.bin/docs-to-pdf');
  if (!existsSync(program)) {
    console.log(`  installing ${peer} …`);
    await mkdir(home, {recursive: true});
    await writeFile(path.join(home, 'package.json'), '{"private": true}\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', peer], {
      cwd: home,
      env: {...process.env, PUPPETEER_SKIP_DOWNLOAD: '1'},
      stdio: 'ignore',
    });
  }
  const {executablePath, env} = await findBrowser();
  const served = await serveBuild(dir);
  const args = [
    'docusaurus',
    `--initialDocURLs=${served.url}${await firstPage(dir)}`,
    '--contentSelector=article',
    '--paginationSelector=a.pagination-nav__link.pagination-nav__link--next',
    '--excludeSelectors=[class^=tocCollapsible],.breadcrumbs,.theme-edit-this-page',
    '--outputPDFFilename=peer.pdf',
    '--puppeteerArgs=--no-sandbox',
  ];
  const cpu = await cpuOf([program, ...args], dir, {
    ...env,
    PUPPETEER_EXECUTABLE_PATH: executablePath,
  });
  await served.close();
  return sized(peer, path.join(dir, 'peer.pdf'), cpu);
}

/** The peer follows links to the next page: it has to begin at the first. */
async function firstPage(dir: string): Promise<string> {
  for (let page = ''; ;) {
    const before = (await readPage(dir, page))('a.pagination-nav__link--prev').attr('href');
    if (before === undefined) {
      return page;
    }
    page = before.slice(1);
  }
}

async function cpuOf(
  [program = '', ...args]: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const log = path.join(cwd, 'peer.log');
  const child = spawn(program, args, {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', openSync(log, 'w')],
  });
  const {code, cpu} = await usageOfTree(child);
  if (code !== 0) {
    throw new Error(`${program} ended with ${String(code)}: see ${log}`);
  }
  return cpu;
}

async function sized(name: string, file: string, cpu: number): Promise<Made> {
  const {pages} = await readPdf(file);
  return {name, cpu, pages: pages.length, bytes: (await stat(file)).size};
}
