import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Site} from '../docusaurus/load-site.js';
import type {SiteOptions} from './host.js';

/** This package's own command line. */
const BIN = fileURLToPath(new URL('../../bin/compendium.mjs', import.meta.url));

/** Runs programs for a site, one after the other. What they print goes to standard error. */
export interface Children {
  /** Gives the exit code. */
  readonly docusaurus: (args: readonly string[]) => Promise<number>;
  readonly compendium: (args: readonly string[]) => Promise<number>;
}

/** @param stop - ends the program that runs, and lets none begin */
export function childrenOf({siteDir}: Site, {config}: SiteOptions, stop: AbortSignal): Children {
  const require = createRequire(path.join(siteDir, 'package.json'));
  const core = path.dirname(require.resolve('@docusaurus/core/package.json'));
  const env = {
    ...process.env,
    DOCUSAURUS_CLI_SITE_DIR: siteDir,
    ...(config !== undefined && {DOCUSAURUS_CLI_CONFIG: config}),
  };
  const run = (script: string) => (args: readonly string[]) =>
    new Promise<number>((resolve, reject) => {
      stop.throwIfAborted();
      const child = spawn(process.execPath, [script, ...args], {
        cwd: siteDir,
        env,
        stdio: ['ignore', process.stderr, process.stderr],
      });
      const end = (): boolean => child.kill('SIGTERM');
      stop.addEventListener('abort', end, {once: true});
      child.once('error', reject).once('close', (code) => {
        stop.removeEventListener('abort', end);
        // Docusaurus ends with 0 when it is interrupted.
        resolve(stop.aborted ? 1 : (code ?? 1));
      });
    });
  return {
    docusaurus: run(path.join(core, 'bin/docusaurus.mjs')),
    compendium: run(BIN),
  };
}
