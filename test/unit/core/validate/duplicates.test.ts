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
});
