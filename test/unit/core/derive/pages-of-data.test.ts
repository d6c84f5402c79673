import {describe, expect, it} from 'vitest';
import {compileVersion} from '#plugin/core/pipeline.js';
import type {OptionFieldView, OptionsView, SourcePagesView} from '#plugin/core/views-pages.js';
import type {PageView, TablesView} from '#plugin/core/views.js';
import type {SiteInfo} from '#plugin/core/stages.js';
import {versionInput} from '../../setup/version.js';

const site: SiteInfo = {
  origin: 'https://example.org',
  title: 'Site',
  path: '/docs/',
  versionLabel: 'Next',
  data: false,
  pages: {references: true, options: true},
};
const docs = {
  'birds/robin.md': `---
title: Robin
diet: [{value: seeds, cite: gray-2001, note: in winter}, {value: insects, cite: hill-2010}]
song: {value: loud, cite: gray-2001}
---

Robins sing [@gray-2001].
`,
  'birds/wren.md': `---
title: Wren
diet: unknown
song: {value: soft, cite: gray-2001}
compendium: {factBox: false}
---
`,
  'about.md': '---\ntitle: About\n---\n\nBirds sing [@hill-2010].\n',
  'glossary.mdx': '---\ntitle: Glossary\n---\n\n<Glossary />\n',
  'sources.mdx': '---\ntitle: Sources\n---\n\n<Bibliography />\n',
};
const glossary = 'terms:\n  - {term: Song, definition: A sound., cite: gray-2001}\n';

function compiled(pages: SiteInfo['pages']) {
  const files = compileVersion(
    versionInput({docs, glossary, site: {...site, ...(pages && {pages})}}),
    () => undefined,
  );
  const json = <Data>(name: string): Data =>
    JSON.parse(files.find(({path}) => path === name)?.content ?? 'null') as Data;
  const made = files.flatMap((file) => file.pages ?? []);
  return {json, pages: made};
}

describe('pages of sources', () => {
  const {json, pages} = compiled(site.pages);
  const {up, sources} = json<SourcePagesView>('source-pages.json');

  it('are one for each source, below the page of all of them', () => {
    expect(pages.filter(({component}) => component === 'SourcePage')).toEqual([
      {path: 'sources/gray-2001', component: 'SourcePage'},
      {path: 'sources/hill-2010', component: 'SourcePage'},
    ]);
    expect(up).toEqual({title: 'Sources', href: '/docs/sources'});
  });

  it('tell where a source is cited: in text, fields and terms', () => {
    expect(sources['gray-2001']).toMatchObject({
      title: 'Robins',
      identifiers: [{label: 'ISBN', text: '1'}],
    });
    expect(sources['gray-2001']?.citedIn).toEqual([
      {
        title: 'Glossary',
        href: '/docs/glossary',
        inText: false,
        fields: [],
        terms: [{title: 'Song', href: '/docs/glossary#term:song'}],
      },
      {
        title: 'Robin',
        href: '/docs/birds/robin#ref-gray-2001',
        inText: true,
        fields: ['Diet', 'Song'],
        terms: [],
      },
      // Its fact box is switched off, and with it the list of its sources.
      {title: 'Wren', href: '/docs/birds/wren', inText: false, fields: ['Song'], terms: []},
    ]);
  });

  it('are where lists of sources lead', () => {
    const {sources: listed} = json<PageView>('pages/birds/robin.md.json');
    expect(listed?.['gray-2001']?.page).toBe('/docs/sources/gray-2001');
  });
});

describe('pages of options', () => {
  const {json, pages} = compiled(site.pages);

  it('are one for each option, and one of all', () => {
    expect(pages.filter(({component}) => component !== 'SourcePage')).toEqual([
      {path: 'options', component: 'OptionIndex'},
      {path: 'options/bird/diet/seeds', component: 'OptionPage'},
      {path: 'options/bird/diet/insects', component: 'OptionPage'},
    ]);
    const {fields} = json<OptionsView>('options.json');
    expect(fields.map(({id, label, options}) => [id, label, options.length])).toEqual([
      ['bird.diet', 'Diet', 2],
    ]);
  });

  it('have the entries with what they say, and their sources', () => {
    const {options, entries, sources} = json<OptionFieldView>('options/bird.diet.json');
    expect(options).toEqual([
      {
        id: 'seeds',
        name: 'seeds',
        label: 'Seeds',
        definition: 'Dry seeds.',
        href: '/docs/options/bird/diet/seeds',
        count: 1,
      },
      {
        id: 'insects',
        name: 'insects',
        label: 'Insects',
        href: '/docs/options/bird/diet/insects',
        count: 1,
      },
    ]);
    expect(entries.map(({title, statements}) => [title, statements.length])).toEqual([
      ['Robin', 2],
    ]);
    expect(Object.keys(sources)).toEqual(['gray-2001', 'hill-2010']);
  });

  it('are where fact boxes and tables lead', () => {
    const {facts} = json<PageView>('pages/birds/robin.md.json');
    const [first] = facts?.groups[0]?.fields[0]?.statements ?? [];
    expect(first?.text).toEqual([{href: '/docs/options/bird/diet/seeds', text: 'Seeds'}]);
    const {field} = json<TablesView>('tables.json').columns['bird/diet'] ?? {};
    expect(field?.page).toBe('/docs/options#bird.diet');
    expect(field?.options?.[1]?.href).toBe('/docs/options/bird/diet/insects');
  });
});

it('are not made where the site does not want them, and nothing leads to them', () => {
  const {json, pages} = compiled({references: false, options: false});
  expect(pages).toEqual([]);
  const {facts, sources} = json<PageView>('pages/birds/robin.md.json');
  expect(facts?.groups[0]?.fields[0]?.statements[0]?.text).toEqual(['Seeds']);
  expect(sources?.['gray-2001']).not.toHaveProperty('page');
  expect(json<TablesView>('tables.json').columns['bird/diet']?.field).not.toHaveProperty('page');
});
