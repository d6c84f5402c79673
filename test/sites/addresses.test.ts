import {beforeAll, describe, expect, it} from 'vitest';
import {brokenLinks, siteLinks} from '../setup/links';
import {buildWell, copyFixture, readPage} from '../setup/site';
import {tablesOf} from '../setup/table';

describe.each([
  {config: 'docusaurus.config.ts', baseUrl: '/sub/path/', slash: '/'},
  {config: 'docusaurus.config.no-slash.ts', baseUrl: '/', slash: ''},
])('with $config', ({config, baseUrl, slash}) => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyFixture('addresses');
    await buildWell(dir, {args: ['--config', config]});
  });

  it('rows, references and terms have the right address', async () => {
    const [table] = tablesOf(await readPage(dir, ''));
    expect(table?.hrefs).toEqual({
      Calcite: `${baseUrl}stones/calcite${slash}`,
      Quartz: `${baseUrl}stones/quartz${slash}`,
    });
    const calcite = await readPage(dir, 'stones/calcite');
    const has = (href: string): boolean => calcite(`article a[href="${href}"]`).length > 0;
    expect(has(`${baseUrl}glossary${slash}#term:cleavage`)).toBe(true);
    expect(has(`${baseUrl}places/quarry${slash}`)).toBe(true);
    expect(has(`${baseUrl}stones/quartz${slash}`)).toBe(true);
  });

  it('every link of the site begins with the base and ends as it should', async () => {
    const links = await siteLinks(dir, baseUrl);
    const wrong = links.filter(({pathname}) => {
      const rest = pathname.slice(baseUrl.length);
      return (
        !pathname.startsWith(baseUrl) || (rest !== '' && rest.endsWith('/') !== (slash === '/'))
      );
    });
    expect(links.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('a document may lie among the pages of sources', async () => {
    expect((await readPage(dir, 'sources/reading'))('h1').text()).toBe('How sources are read');
    expect((await readPage(dir, 'sources/rock-1999'))('h1').text()).toBe('Crystals');
  });

  it('has no broken link or anchor', async () => {
    expect(await brokenLinks(dir, baseUrl)).toEqual([]);
  });
});
