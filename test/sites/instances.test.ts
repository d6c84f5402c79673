import {beforeAll, expect, it} from 'vitest';
import {brokenLinks} from '../setup/links';
import {buildFixture, readPage, textOf} from '../setup/site';
import {tablesOf} from '../setup/table';

let dir: string;

beforeAll(async () => {
  dir = await buildFixture('multi-instance');
});

it('each instance has the table of its own collection', async () => {
  expect(tablesOf(await readPage(dir, ''))[0]?.rows).toEqual({Hoopoe: ['44–48 cm']});
  expect(tablesOf(await readPage(dir, 'minerals'))[0]?.rows).toEqual({Calcite: ['3']});
});

it('each instance links its own terms, also those of the same name', async () => {
  const hoopoe = await readPage(dir, 'birds/hoopoe');
  const calcite = await readPage(dir, 'minerals/stones/calcite');
  expect(hoopoe('article a[href="/glossary#term:crest"]').text()).toBe('crest');
  expect(hoopoe('article a[href*="#term:cleavage"]')).toHaveLength(0);
  expect(calcite('article a[href="/minerals/glossary#term:crest"]').text()).toBe('crest');
  expect(calcite('article a[href="/minerals/glossary#term:cleavage"]').text()).toBe('cleavage');
});

it('each instance has its own glossary', async () => {
  expect(textOf(await readPage(dir, 'glossary'), 'article')).toContain('Long feathers');
  const minerals = textOf(await readPage(dir, 'minerals/glossary'), 'article');
  expect(minerals).toContain('The top of a fold of rock');
  expect(minerals).not.toContain('Long feathers');
});

it('has no broken link or anchor', async () => {
  expect(await brokenLinks(dir)).toEqual([]);
});
