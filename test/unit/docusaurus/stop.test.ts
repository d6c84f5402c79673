import type {Problem} from '#plugin/core/problem.js';
import {spawn} from 'node:child_process';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {temporaryFolder} from '../setup/folder.js';

const stop = fileURLToPath(
  new URL('../../../plugins/docusaurus-plugin-compendium/src/docusaurus/stop.ts', import.meta.url),
);
const jiti = fileURLToPath(import.meta.resolve('jiti'));

/** A program that tells problems through a pipe that does not block, as Docusaurus does. */
const program = (problems: readonly Problem[]) => `
import {createJiti} from ${JSON.stringify(jiti)};
const {countInstance, tellProblems} = await createJiti(${JSON.stringify(stop)}).import(${JSON.stringify(stop)});
process.stderr.write('begin');
countInstance();
tellProblems(${JSON.stringify(problems)}, '/nowhere', true);
`;

async function tell(problems: readonly Problem[]) {
  const folder = temporaryFolder({'tell.mjs': program(problems)});
  const child = spawn(process.execPath, ['tell.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const chunks: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  // The pipe is full long before anybody reads it.
  child.stderr.pause();
  await setTimeout(1000);
  child.stderr.resume();
  const code = await ended;
  return {code, output: Buffer.concat(chunks).toString()};
}

it('writes the whole report to a pipe before it ends the process', async () => {
  const problems = Array.from({length: 150}, (_, index): Problem => ({
    rule: 'bad-url',
    level: 'error',
    file: 'docs/a.md',
    line: index + 1,
    column: 1,
    message: `“${'ä'.repeat(1000)}” is no address.`,
  }));
  const {code, output} = await tell(problems);
  expect(code).toBe(1);
  expect(output.length).toBeGreaterThan(150_000);
  expect(output).toContain('docs/a.md:150:1');
  expect(output.trimEnd().split('\n').at(-1)).toBe('150 errors in 1 file.');
});

it('ends with exit code 1 when nobody reads the report', async () => {
  const folder = temporaryFolder({
    'tell.mjs': program([
      {
        rule: 'bad-url',
        level: 'error',
        file: 'docs/a.md',
        line: 1,
        column: 1,
        message: 'x'.repeat(200_000),
      },
    ]),
  });
  const child = spawn(process.execPath, ['tell.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stderr.once('data', () => child.stderr.destroy());
  expect(await ended).toBe(1);
});
