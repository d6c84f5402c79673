import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';

export interface Finished {
  /** Exit code; null when the process was ended by a signal. */
  readonly code: number | null;
  /** Both streams as they came, without terminal colours. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds; then the whole process group is ended. */
  readonly timeout?: number;
}

/** Runs a program to its end. A program that is too slow is ended with all its children. */
export async function run(
  command: string,
  args: readonly string[],
  {cwd, env, timeout = 5 * 60_000}: RunOptions,
): Promise<Finished> {
  const child = start(command, args, {cwd, env});
  const output = collect(child);
  const tooLate = AbortSignal.timeout(timeout);
  tooLate.addEventListener('abort', () => {
    endGroup(child, 'SIGKILL');
  });
  const code = await exitOf(child);
  if (tooLate.aborted) {
    return {code: null, output: `${output()}\n(ended after ${timeout / 1000} s)`};
  }
  return {code, output: output()};
}

/** Starts a program in a process group of its own, so that its children can be ended with it. */
export function start(
  command: string,
  args: readonly string[],
  {cwd, env}: Pick<RunOptions, 'cwd' | 'env'>,
): ChildProcess {
  return spawn(command, args, {
    cwd,
    // vitest's own settings must not reach the program.
    env: {...withoutVitest(process.env), FORCE_COLOR: '0', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

/** Gathers both streams; the function returned gives what has come so far. */
export function collect(child: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => chunks.push(chunk));
  }
  // Made of parts: a control character in a literal is taken for a slip by the linter.
  const colours = new RegExp(String.fromCharCode(27) + '\\[[0-9;]*[A-Za-z]', 'gu');
  return () => chunks.join('').replace(colours, '');
}

/** Resolves when the program has ended and its streams are read. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** Ends a program and all that it started. */
export function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) {
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}

function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(VITEST|VITE_|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/u;
  return Object.fromEntries(Object.entries(env).filter(([key]) => !own.test(key)));
}
