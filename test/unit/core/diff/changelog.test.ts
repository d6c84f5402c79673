import {addRelease, printChangelog} from '#plugin/core/diff/changelog.js';
import type {DataDiff} from '#plugin/core/diff/diff-model.js';
import {describe, expect, it} from 'vitest';

const release = {version: '2.0', date: '2026-11-23', data: '### Data\n\nNone.\n'};
const SECTION = '## [2.0] - 2026-11-23';

describe('into a changelog', () => {
  it.each([
    ['that is empty', '', `# Changelog\n\n${SECTION}\n\n### Data\n\nNone.\n`],
    [
      'without unreleased notes',
      '# C\n\nIntro.\n\n## 1.0\n\nFirst.\n',
      `# C\n\nIntro.\n\n${SECTION}\n\n### Data\n\nNone.\n\n## 1.0\n\nFirst.\n`,
    ],
    [
      'with unreleased notes',
      '# C\n\n## [Unreleased]\n\n- A note.\n\n## 1.0\n\nFirst.\n',
      `# C\n\n## [Unreleased]\n\n${SECTION}\n\n- A note.\n\n### Data\n\nNone.\n\n## 1.0\n\nFirst.\n`,
    ],
    [
      'with unreleased notes alone',
      '# C\n\n## Unreleased\n\n- A note.\n',
      `# C\n\n## Unreleased\n\n${SECTION}\n\n- A note.\n\n### Data\n\nNone.\n`,
    ],
    [
      'with addresses at its end',
      '# C\n\n## [Unreleased]\n\n[Unreleased]: https://example.org\n',
      `# C\n\n## [Unreleased]\n\n${SECTION}\n\n### Data\n\nNone.\n\n[Unreleased]: https://example.org\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(addRelease(before, release)).toBe(after);
  });
});

describe('what changed', () => {
  const side = {name: '1.0', label: '1.0'};
  const none: DataDiff = {from: side, to: side, collections: [], terms: [], sources: []};
  const entry = (kind: 'added' | 'changed' | 'renamed', title: string, before?: string) => ({
    kind,
    id: title,
    title,
    fields: [],
    ...(before !== undefined && {before: {id: before, title: before}}),
  });

  it('names entries by what became of them, each once', () => {
    const entries = [
      entry('changed', 'Robin'),
      entry('added', 'Wren *'),
      entry('added', 'Lark'),
      entry('renamed', 'Redbreast', 'Ruddock'),
    ];
    const bird = {name: 'bird', label: 'Bird', plural: 'Birds', fields: [], entries};
    const text = printChangelog({...none, collections: [bird]}, '1.0');
    expect(text).toMatch(/^### Data since 1\.0\n\n4 entries /u);
    expect(text.split('\n').filter((line) => /^(?:- |####)/u.test(line))).toEqual([
      ...['#### Birds', '- Added: Wren \\*; Lark', '- Changed: Robin'],
      '- Renamed: Ruddock → Redbreast',
    ]);
  });

  it('says when nothing did', () => {
    expect(printChangelog(none, undefined)).toBe('### Data\n\nNo changes of the data.\n');
  });
});
