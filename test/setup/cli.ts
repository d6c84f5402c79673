import {spawn} from 'node:child_process';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {root} from './paths';

export const bin = path.join(root, 'plugins/docusaurus-plugin-compendium/bin/compendium.mjs');

export interface CommandRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user in a folder does. */
export async function compendium(
  cwd: string,
  args: readonly string[],
  {input = '', env = {}}: {readonly input?: string; readonly env?: NodeJS.ProcessEnv} = {},
): Promise<CommandRun> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: {...process.env, NODE_ENV: undefined, VITEST: undefined, FORCE_COLOR: '0', ...env},
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return {code, stdout, stderr};
}

/** A line of a stack trace, also in the frame that a bundler draws around it. */
export const STACK = /^[\s│|]+at .+(?::\d+:\d+|\))/mu;
