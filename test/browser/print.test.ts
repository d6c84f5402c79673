import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readPdf, type ReadPdf} from '../setup/pdf';
import {pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'print-'));
});
afterAll(() => rm(folder, {recursive: true}));

describe('a page on paper', () => {
  let printed: ReadPdf;
  let labels: readonly string[];
  let heads: readonly string[];

  beforeAll(async () => {
    const page = await session.open(pageKinds.technique);
    labels = await page.locator('[data-book=facts] [data-book=label]').allInnerTexts();
    heads = await page.locator('article thead tr').allInnerTexts();
    const file = path.join(folder, 'technique.pdf');
    await page.pdf({path: file, format: 'A4'});
    printed = await readPdf(file);
  });

  /** Lines of each page but those of its margins. */
  const pages = (): readonly (readonly string[])[] =>
    printed.pages.map(({text}) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(
          (line) => line !== '' && line !== 'Neurolysis Compendium' && !/^\d+ \/ \d+$/u.test(line),
        ),
    );

  it('begins its facts where they fit, and leaves no label at the foot of a page', () => {
    expect(labels.length).toBeGreaterThan(4);
    const [first = []] = pages();
    expect(first).toContain(labels[0]);
    expect(first).toContain(labels[1]);
    expect(first.length).toBeGreaterThan(20);
    for (const lines of pages()) {
      expect(labels).not.toContain(lines.at(-1));
    }
  });

  it('leaves no head of a table behind without a row', () => {
    expect(heads.length).toBeGreaterThan(0);
    const last = heads.map((head) => head.split('\t').at(-1)?.trim());
    for (const lines of pages()) {
      expect(last).not.toContain(lines.at(-1));
    }
  });
});
