import {beforeAll, expect, it} from 'vitest';
import {brokenLinks} from '../setup/links';
import {buildFixture, readPage, textOf} from '../setup/site';
import {tablesOf} from '../setup/table';

let dir: string;

beforeAll(async () => {
  dir = await buildFixture('localized');
});

it('shows labels and titles of the locale, and the same numbers', async () => {
  const [en] = tablesOf(await readPage(dir, ''));
  const [es] = tablesOf(await readPage(dir, 'es'));
  expect(en?.columns[1]).toMatch(/^Wingspan/u);
  expect(es?.columns[1]).toMatch(/^Envergadura/u);
  expect(es?.rows.Petirrojo?.slice(0, 3)).toEqual(['20–22 cm[1]', 'Insectos', 'Un chasquido fino']);
  expect(es?.rows.Kestrel?.slice(0, 2)).toEqual(['65–82 cm', 'Topillos']);
  expect(en?.rows.Robin?.slice(0, 2)).toEqual(['20–22 cm[1]', 'Insects']);
});

it('links rows and terms within the locale', async () => {
  const [table] = tablesOf(await readPage(dir, 'es'));
  expect(table?.hrefs).toEqual({Kestrel: '/es/birds/kestrel', Petirrojo: '/es/birds/robin'});
  const robin = await readPage(dir, 'es/birds/robin');
  expect(robin('article a[href="/es/glossary#term:passerine"]').text()).toBe('paseriforme');
});

it('has the glossary of the locale', async () => {
  const glossary = await readPage(dir, 'es/glossary');
  expect(textOf(glossary, '[id="rapaz"], article')).toContain('Ave que caza.');
  expect(textOf(glossary, 'article')).not.toContain('A bird that hunts.');
});

it('shows what is not translated in the default language', async () => {
  const kestrel = await readPage(dir, 'es/birds/kestrel');
  expect(textOf(kestrel, 'article')).toMatch(/Envergadura.*65–82 cm/u);
});

it('takes words of the interface from the translations of the site', async () => {
  const robin = await readPage(dir, 'es/birds/robin');
  expect(robin('article h2').text()).toContain('Obras citadas');
  expect((await readPage(dir, 'birds/robin'))('article h2').text()).toContain('References');
});

it('resolves file links between translated documents and others', async () => {
  const hrefs = async (page: string): Promise<readonly (string | undefined)[]> => {
    const $ = await readPage(dir, page);
    return $('article p:not([data-book]) > a')
      .toArray()
      .map((link) => $(link).attr('href'));
  };
  expect(await hrefs('es/birds/kestrel')).toEqual(['/es/birds/robin', '/es/glossary#term:raptor']);
  expect(await hrefs('es/birds/robin')).toContain('/es/birds/kestrel');
  expect(await hrefs('birds/kestrel')).toContain('/birds/robin');
});

it('has no broken link or anchor', async () => {
  expect(await brokenLinks(dir)).toEqual([]);
});
