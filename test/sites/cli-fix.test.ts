import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {compendium, STACK} from '../setup/cli';
import {copyFixture, edit} from '../setup/site';

const ROBIN = 'docs/birds/robin.md';
const MESSY = `---
title: Robin
call: Alarm: tic
wingspan: 20-22 cm
diet: Insects
---

Prose of 3-6 birds.
`;
const CLEAN = MESSY.replace(
  'call: Alarm: tic\nwingspan: 20-22 cm\ndiet: Insects',
  "wingspan: 20–22 cm\ndiet: insects\ncall: 'Alarm: tic'",
);

describe('--fix', () => {
  let dir: string;

  beforeEach(async () => {
    dir = await copyFixture('minimal');
    await writeFile(path.join(dir, ROBIN), MESSY);
  });

  const read = (file = ROBIN): Promise<string> => readFile(path.join(dir, file), 'utf8');

  it('mends files, says what it did, and tells what is left', async () => {
    await edit(dir, 'docs/birds/heron.md', 'title: Heron', 'title: Heron\nspam: 1');
    const heron = await read('docs/birds/heron.md');
    const {code, stdout, stderr} = await compendium(dir, ['check', '--fix']);
    expect(await read()).toBe(CLEAN);
    expect(await read('docs/birds/heron.md')).toBe(heron);
    expect(stderr).toContain(`${ROBIN}:4  20-22 cm → 20–22 cm`);
    expect(stdout).toContain('docs/birds/heron.md:3:1  error  unknown-key');
    expect(code).toBe(1);
  });

  it('ends with 0 when nothing is left, and finds nothing the next time', async () => {
    expect((await compendium(dir, ['check', '--fix', ROBIN])).code).toBe(0);
    const again = await compendium(dir, ['check', '--fix', ROBIN]);
    expect(again.stderr).toBe('Nothing to mend that is safe to mend.\n');
    expect(await read()).toBe(CLEAN);
  });

  it('only tells what it would do in a dry run', async () => {
    const {code, stderr} = await compendium(dir, ['check', '--fix-dry-run', ROBIN]);
    expect(code).toBe(1);
    expect(stderr).toContain('Would be mended:');
    expect(await read()).toBe(MESSY);
  });

  it('mends standard input to standard output', async () => {
    const args = ['check', '-', '--fix', '--stdin-path', 'docs/birds/wren.md'];
    const {code, stdout, stderr} = await compendium(dir, args, {input: MESSY});
    expect({code, stdout}).toEqual({code: 0, stdout: CLEAN});
    expect(stderr).toContain('No problems.');
    const bad = await compendium(dir, args, {input: MESSY.replace('title', 'spam')});
    expect(bad.code).toBe(1);
    expect(bad.stdout).toBe(CLEAN.replace('title', 'spam'));
    expect(bad.stderr).toContain('unknown-key');
  });

  it('mends only what is named', async () => {
    await compendium(dir, ['check', '--fix', 'docs/habitats']);
    expect(await read()).toBe(MESSY);
  });

  it('mends line endings and a byte order mark, and keeps what it is told to', async () => {
    await writeFile(path.join(dir, ROBIN), `\uFEFF${CLEAN}`.replaceAll('\n', '\r\n'));
    await compendium(dir, ['check', '--fix', ROBIN]);
    expect(await read()).toBe(CLEAN);
  });

  it.each([
    ['a watch', ['check', '--fix', '--watch'], '--watch'],
    ['a file that there is not', ['check', '--fix', 'docs/none.md'], 'docs/none.md'],
    ['standard input without a name', ['check', '--fix', '-'], '--stdin-path'],
    ['a misspelt option', ['check', '--fxi'], '--fix'],
  ])('answers %s with 2 and with what to do', async (_, args, hint) => {
    const {code, stdout, stderr} = await compendium(dir, args);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(STACK);
    expect(await read()).toBe(MESSY);
  });
});

it('leaves released versions as they were, unless they are named', async () => {
  const dir = await copyFixture('versioned');
  const released = 'versioned_docs/version-1.0/bridges/old-arch.md';
  const text = '---\ntitle: Old arch\nspan: 2-3 m\nmaterial: Stone\n---\n';
  await writeFile(path.join(dir, released), text);
  await compendium(dir, ['check', '--fix']);
  expect(await readFile(path.join(dir, released), 'utf8')).toBe(text);
  await compendium(dir, ['check', '--fix', released]);
  expect(await readFile(path.join(dir, released), 'utf8')).toContain('span: 2–3 m\n');
});

it('survives the broken fixture without a stack trace, and mends it once', async () => {
  const dir = await copyFixture('broken-content');
  await writeFile(
    path.join(dir, 'docs/birds/wren.md'),
    '---\ntitle: Wren\nwingspan: 13-17 cm\n---\n',
  );
  const before = await compendium(dir, ['check', '-f', 'json']);
  const {stdout, stderr} = await compendium(dir, ['check', '--fix', '-f', 'json']);
  const errors = (text: string) => (JSON.parse(text) as {readonly errors: number}).errors;
  expect(errors(stdout)).toBeLessThanOrEqual(errors(before.stdout));
  expect(stderr).toContain('Mended:');
  expect(stderr).not.toMatch(STACK);
  const again = await compendium(dir, ['check', '--fix']);
  expect(again.stderr).toBe('Nothing to mend that is safe to mend.\n');
});
