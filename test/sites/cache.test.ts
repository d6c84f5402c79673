import {beforeAll, describe, expect, it} from 'vitest';
import {datasetChanges, type Change} from '../setup/changes';
import {differences, readBuild} from '../setup/build-files';
import {buildFixture, buildWell, clearSite, edit, readPageHtml} from '../setup/site';

// One site goes through all edits, as an author's does: each build but the first has a warm cache.
let dir: string;

beforeAll(async () => {
  dir = await buildFixture('minimal');
});

describe.each<Change>([
  {
    what: 'front matter',
    file: 'docs/birds/robin.md',
    from: 'wingspan: 20–22 cm',
    to: 'wingspan: 23–25 cm',
    pages: {comparison: '23–25', 'birds/robin': '23–25'},
  },
  {
    what: 'the title of an entry',
    file: 'docs/birds/robin.md',
    from: 'title: Robin',
    to: 'title: Redbreast',
    pages: {comparison: 'Redbreast', 'habitats/woodland': 'Redbreast', glossary: 'Redbreast'},
  },
  ...datasetChanges,
])('after a change of $what', ({file, from, to, pages}) => {
  let warm: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await edit(dir, file, from, to);
    await buildWell(dir);
    warm = await readBuild(dir);
  });

  it.each(Object.entries(pages))('the warm build shows it on %s', async (page, text) => {
    expect(await readPageHtml(dir, page)).toContain(text);
  });

  it('the warm build equals a cold one', async () => {
    await clearSite(dir);
    await buildWell(dir);
    expect(differences(warm, await readBuild(dir))).toEqual([]);
  });
});
