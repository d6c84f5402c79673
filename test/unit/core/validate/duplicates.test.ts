import {describe, expect, it} from 'vitest';
import {checkDuplicates} from '#plugin/core/validate/duplicates.js';
import {collect} from '../read/problems.js';
import {versionOf} from './versions.js';

describe('checkDuplicates', () => {
  it('reports ids of one collection that differ by capitals', () => {
    const version = versionOf({
      'birds/robin.md': 'x',
      'birds/Robin.md': 'x',
      'trees/robin.md': 'x',
      'intro.md': 'x',
      'Intro.md': 'x',
    });
    expect(collect((report) => checkDuplicates(version, report)).problems).toMatchObject([
      {rule: 'duplicate-id', file: 'docs/birds/Robin.md', line: 1, column: 1, found: 'Robin'},
    ]);
  });

  it('reports documents that ask for one id, where they do', () => {
    const version = versionOf({
      'notes/a.md': '---\ntitle: A\nid: wren\n---\n',
      'notes/b.md': '---\nid: a/b\n---\n',
      'notes/c.md': '---\nid: own\n---\n',
      'notes/robin.mdx': 'x',
      'notes/robin.md': 'x',
      'notes/wren.md': 'x',
      'own.md': 'x',
      'wren.md': '---\nid: wren\n---\n',
    });
    expect(collect((report) => checkDuplicates(version, report)).problems).toMatchObject([
      {
        rule: 'duplicate-id',
        file: 'docs/notes/a.md',
        line: 3,
        column: 1,
        found: 'wren',
        message: expect.stringContaining('docs/notes/wren.md ') as string,
      },
      {
        rule: 'duplicate-id',
        file: 'docs/notes/robin.mdx',
        line: 1,
        column: 1,
        message: expect.stringContaining('docs/notes/robin.md ') as string,
      },
    ]);
  });

  it('reports documents whose ids differ by number prefixes alone, which the host takes off', () => {
    const version = versionOf({'notes/1-robin.md': 'x', 'notes/robin.md': 'x'});
    const pages = version.pages.map((page) => ({
      ...page,
      doc: {...page.doc, ...(page.doc.path.includes('1') && {pathId: 'notes/robin'})},
    }));
    expect(collect((report) => checkDuplicates({pages}, report)).problems).toMatchObject([
      {
        rule: 'duplicate-id',
        file: 'docs/notes/robin.md',
        found: 'robin',
        message: expect.stringContaining('Number prefixes') as string,
      },
    ]);
  });
});
