import {describe, expect, it} from 'vitest';
import {entryPlaceOf} from '#plugin/core/read/entry.js';
import {documentAt, schema} from './documents.js';

describe('entryPlaceOf', () => {
  it.each([
    ['birds/robin.md', 'bird', 'robin'],
    ['birds/small/robin.mdx', 'bird', 'small/robin'],
    ['birds/eggs/blue.md', 'egg', 'blue'],
    ['1-birds/2-robin.md', 'bird', 'robin'],
    ['birds/3-eggs/1-blue.md', 'egg', 'blue'],
  ])('%s is an entry', (path, collection, id) => {
    const place = entryPlaceOf(documentAt(path, ''), schema);
    expect([place?.collection.name, place?.id]).toEqual([collection, id]);
  });

  it.each([
    'birds/index.md',
    'birds/README.md',
    'birds/birds.md',
    'birds/Birds.mdx',
    'birds/eggs/index.md',
    'birds.md',
    'birdsong/robin.md',
    'intro.md',
  ])('%s is none', (path) => {
    expect(entryPlaceOf(documentAt(path, ''), schema)).toBeUndefined();
  });

  it('knows a folder by its name on disk, and an overview by its file', () => {
    const numbered = {
      ...schema,
      collections: schema.collections.map((each) => ({...each, path: `1-${each.path}`})),
    };
    expect(entryPlaceOf(documentAt('1-birds/robin.md', ''), numbered)?.id).toBe('robin');
    expect(
      entryPlaceOf(documentAt('birds/index.md', '', {id: 'birds/all'}), schema),
    ).toBeUndefined();
  });
});
