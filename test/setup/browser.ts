import {existsSync} from 'node:fs';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import {tmpDir} from './paths';

/** How to start a browser; plain data, so that it can be handed to other processes. */
export interface BrowserPlan {
  readonly executablePath: string;
  /** Settings of the environment that this browser needs. */
  readonly env: Readonly<Record<string, string>>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium that starts: the one named by CHROME_PATH or PUPPETEER_EXECUTABLE_PATH, one
 * on the PATH, or the one that `npm ci` has installed.
 *
 * @throws an error that says what was tried and what to install.
 */
export async function findBrowser(): Promise<BrowserPlan> {
  const tried: string[] = [];
  for (const candidate of candidates()) {
    try {
      const plan = await candidate.plan();
      const browser = await launch(plan);
      await browser.close();
      return plan;
    } catch (error) {
      const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
      tried.push(`  ${candidate.name}: ${why}`);
    }
  }
  throw new Error(
    [
      'No browser could be started for the tests. Tried:',
      ...tried,
      'Install Chromium or Chrome (Debian and Ubuntu: `apt-get install chromium`), or set',
      'CHROME_PATH to the program of an installed one, and run the command again.',
    ].join('\n'),
  );
}

/** Starts a browser that `findBrowser` has found. */
export function launch({executablePath, env}: BrowserPlan): Promise<Browser> {
  return chromium.launch({
    executablePath,
    env: {...process.env, ...env},
    // In containers there is neither a sandbox nor a large /dev/shm.
    args: ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

interface Candidate {
  readonly name: string;
  readonly plan: () => BrowserPlan | Promise<BrowserPlan>;
}

function candidates(): readonly Candidate[] {
  const {CHROME_PATH, PUPPETEER_EXECUTABLE_PATH} = process.env;
  const named = CHROME_PATH ?? PUPPETEER_EXECUTABLE_PATH;
  const onPath = names.flatMap(findOnPath);
  const installed = named === undefined ? onPath : [named];
  return [
    ...installed.map((file) => ({name: file, plan: () => ({executablePath: file, env: {}})})),
    {name: 'the npm package @sparticuz/chromium', plan: unpackFromNpm},
  ];
}

function findOnPath(name: string): readonly string[] {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((file) => existsSync(file))
    .slice(0, 1);
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with the libraries and the font that come with
 * it, so that nothing but the C library has to be on the machine (x64 Linux only).
 */
async function unpackFromNpm(): Promise<BrowserPlan> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`there is none for ${process.platform} on ${process.arch}`);
  }
  const require = createRequire(import.meta.url);
  const bin = path.resolve(require.resolve('@sparticuz/chromium'), '../../../bin');
  const dir = path.join(tmpDir, 'chromium');
  if (!existsSync(dir)) {
    const unfinished = `${dir}.${process.pid}`;
    await rm(unfinished, {recursive: true, force: true});
    await unpack(bin, unfinished);
    await rename(unfinished, dir);
  }
  return {
    executablePath: path.join(dir, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(dir, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(dir, 'fonts.conf'),
    },
  };
}

async function unpack(bin: string, dir: string): Promise<void> {
  await mkdir(dir, {recursive: true});
  // The package unpacks into the folder for temporary files, and its libraries only where it
  // takes the machine for AWS Lambda: both are told by the environment.
  const before = {...process.env};
  Object.assign(process.env, {TMPDIR: dir, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'});
  try {
    const {default: packed} = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    await packed.executablePath(bin);
  } finally {
    for (const key of Object.keys(process.env)) {
      Reflect.deleteProperty(process.env, key);
    }
    Object.assign(process.env, before);
  }
  await writeFile(
    path.join(dir, 'fonts.conf'),
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>' +
      `<dir prefix="relative">fonts</dir><cachedir>${path.join(tmpDir, 'fonts-cache')}</cachedir>` +
      '</fontconfig>\n',
  );
}
