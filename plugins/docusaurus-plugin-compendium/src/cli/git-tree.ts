import {execFile} from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {EXIT, Failure} from './failure.js';

const run = promisify(execFile);

/** Output of git in a folder; paths are not quoted, and no setting of the user colours it. */
async function git(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const {stdout} = await run('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    env: {...process.env, ...env},
    maxBuffer: 2 ** 28,
  });
  return stdout;
}

/** The commit that a revision names; `undefined` when it names none, or the folder is in no repository. */
export async function commitOf(cwd: string, revision: string): Promise<string | undefined> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return (await git(cwd, args)).trim();
  } catch {
    return undefined;
  }
}

/** What is not committed in the repository of a folder, a line each; empty when all is. Throws outside of one. */
export async function uncommitted(cwd: string): Promise<string> {
  const changes = await git(cwd, ['status', '--porcelain', '--untracked-files=all']);
  return changes.trimEnd();
}

export interface Tree {
  readonly commit: string;
  /** As the user named it. */
  readonly revision: string;
  /** Absolute path of the folder in the working tree; it need not be there any more. */
  readonly folder: string;
}

/**
 * Gives a task a folder as it was in a commit. It is written to a temporary folder, with an index of
 * its own: neither the working tree nor the index of the repository is touched. It is always removed.
 */
export async function withTree<Result>(
  {commit, revision, folder}: Tree,
  task: (folder: string) => Promise<Result>,
): Promise<Result> {
  const {root, path: within} = await relativeToRoot(folder);
  const subtree = `${commit}:${within}`;
  const kind = await git(root, ['cat-file', '-t', subtree]).catch(() => '');
  if (kind.trim() !== 'tree') {
    throw new Failure(`There is no folder ${within} at ${revision}.`);
  }
  const temporary = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'compendium-')));
  const remove = (): Promise<void> => fs.rm(temporary, {recursive: true, force: true});
  const stop = (): void => {
    void remove().finally(() => process.exit(EXIT.failed));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const env = {GIT_INDEX_FILE: path.join(temporary, 'index')};
    const tree = path.join(temporary, 'tree');
    await git(root, ['read-tree', ...(within === '' ? [] : [`--prefix=${within}/`]), subtree], env);
    await git(root, ['checkout-index', '--all', `--prefix=${tree}/`], env);
    return await task(path.join(tree, within));
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await remove();
  }
}

/** The repository that a folder belongs to, and where in it the folder is. */
async function relativeToRoot(
  folder: string,
): Promise<{readonly root: string; readonly path: string}> {
  let existing = folder;
  while (!(await fs.stat(existing).catch(() => undefined))?.isDirectory()) {
    existing = path.dirname(existing);
  }
  const root = await fs.realpath((await git(existing, ['rev-parse', '--show-toplevel'])).trim());
  const real = path.join(await fs.realpath(existing), path.relative(existing, folder));
  return {root, path: path.relative(root, real).split(path.sep).join('/')};
}
