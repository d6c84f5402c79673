import {describe, expect, it} from 'vitest';
import type {Problem} from '#plugin/core/problem.js';
import {formatProblems} from '#plugin/core/report.js';

const typo: Problem = {
  rule: 'enum-value',
  level: 'error',
  file: 'docs/birds/robin.md',
  line: 3,
  column: 8,
  message: '“diet” has no option “seds”.',
  found: 'seds',
  expected: 'seeds,\n  insects',
  suggestion: 'seeds',
  fix: 'diet:\n  - seeds\n\n  - insects',
};
const bare: Problem = {
  rule: 'glossary-page',
  level: 'warn',
  file: 'docs/a.md',
  line: 1,
  column: 1,
  message: 'No glossary.',
};

describe('formatProblems', () => {
  it('prints place, words, source line and what to paste', () => {
    const texts = new Map([['docs/birds/robin.md', '---\r\ntitle: x\r\n\tdiet: seds\r\n']]);
    expect(formatProblems([typo], texts)).toMatchInlineSnapshot(`
      "docs/birds/robin.md:3:8  error  enum-value
        “diet” has no option “seds”.
        3 | 	diet: seds
            	      ^
        found: seds
        expected: seeds, insects
        did you mean: seeds?
        write:
          diet:
            - seeds

            - insects

      1 error in 1 file."
    `);
  });

  it('prints what it has', () => {
    expect(formatProblems([bare])).toBe(
      'docs/a.md:1:1  warn  glossary-page\n  No glossary.\n\n1 warning in 1 file.',
    );
  });

  it('leaves out of a very long report what is least urgent, and counts it', () => {
    const warnings = Array.from({length: 150}, (_, line) => ({...bare, line}));
    const errors = Array.from({length: 80}, (_, line) => ({...typo, line}));
    const blocks = formatProblems([...warnings, ...errors]).split(/\n\n(?=\S)/u);
    expect(blocks.slice(-2)).toEqual(['… and 30 more', '80 errors and 150 warnings in 2 files.']);
    expect(blocks.filter((block) => block.includes('  error  '))).toHaveLength(80);
    expect(blocks.filter((block) => block.includes('  warn  '))).toHaveLength(120);
    expect(formatProblems(warnings)).not.toContain('more');
  });

  it.each([
    [[], ''],
    [[typo], '1 error in 1 file.'],
    [[typo, {...typo, line: 4}], '2 errors in 1 file.'],
    [[typo, bare, bare], '1 error and 2 warnings in 2 files.'],
  ])('counts', (problems, last) => {
    expect(formatProblems(problems).split('\n').at(-1)).toBe(last);
  });

  it('leaves out source lines that are blank or beyond the end', () => {
    expect(formatProblems([bare], new Map([['docs/a.md', '\n']]))).not.toContain('|');
    expect(formatProblems([typo], new Map([['docs/birds/robin.md', '']]))).not.toContain('|');
  });
});

it('shows of a very long line what stands round the place', () => {
  const text = `${'a'.repeat(1000)}!${'b'.repeat(1000)}`;
  const problem = {rule: 'wrong-type', level: 'error', file: 'f', line: 1, column: 1001} as const;
  const lines = formatProblems([{...problem, message: 'M.'}], new Map([['f', text]])).split('\n');
  const excerpt = lines.findIndex((line) => line.includes('!'));
  expect(lines[excerpt]?.length).toBeLessThan(140);
  expect(lines[excerpt + 1]?.indexOf('^')).toBe(lines[excerpt]?.indexOf('!'));
});
