import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {readKeptTexts} from '#plugin/docusaurus/kept-texts.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-texts-'));
  file = path.join(folder, 'en', '1.0.json');
});

afterEach(() => rm(folder, {recursive: true}));

async function build(texts: Readonly<Record<string, string | undefined>>) {
  const kept = await readKeptTexts(file);
  const make = vi.fn((part: string) => texts[part]);
  const made = Object.keys(texts).map((part) => kept.textOf([part], () => make(part)));
  await kept.save();
  return {made, asked: make.mock.calls.flat()};
}

it('makes each text once, whatever build asks for it', async () => {
  expect(await build({robin: 'Robin', wren: 'Wren'})).toEqual({
    made: ['Robin', 'Wren'],
    asked: ['robin', 'wren'],
  });
  expect(await build({robin: 'other', dunnock: 'Dunnock'})).toEqual({
    made: ['Robin', 'Dunnock'],
    asked: ['dunnock'],
  });
});

it('forgets what no page asked for', async () => {
  await build({robin: 'Robin', wren: 'Wren'});
  await build({robin: 'Robin'});
  expect(await readFile(file, 'utf8')).not.toContain('Wren');
  expect((await build({wren: 'Wren'})).asked).toEqual(['wren']);
});

it('asks again for what there was none of', async () => {
  expect((await build({robin: undefined})).made).toEqual([undefined]);
  expect((await build({robin: 'Robin'})).made).toEqual(['Robin']);
});

it('tells parts apart by where they end', async () => {
  const kept = await readKeptTexts(file);
  expect(kept.textOf(['ab', 'c'], () => 'one')).toBe('one');
  expect(kept.textOf(['a', 'bc'], () => 'two')).toBe('two');
});

it.each(['', '[["a"', '{}', 'null'])('takes nothing from a broken file: %s', async (text) => {
  await build({robin: 'Robin'});
  await writeFile(file, text);
  expect((await build({robin: 'Robin'})).asked).toEqual(['robin']);
});
