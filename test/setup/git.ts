import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import path from 'node:path';

/** Settings of the machine must not reach a test. */
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Runs git in a folder. Gives what it printed. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {cwd, env: ENV, encoding: 'utf8'}).trim();
}

/** Makes a folder a repository of its own, with one commit of all that is in it. */
export function makeRepository(dir: string): void {
  writeFileSync(path.join(dir, '.gitignore'), 'node_modules\n.docusaurus\nbuild\n');
  git(dir, 'init', '--quiet', '--initial-branch=main');
  commitAll(dir, 'first');
}

/** Commits all that is in a folder. */
export function commitAll(dir: string, message: string): void {
  git(dir, 'add', '--all');
  git(dir, 'commit', '--quiet', '--allow-empty', '-m', message);
}
