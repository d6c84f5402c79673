import {changesPartial} from '#plugin/core/derive/changes-partial.js';
import type {ChangesFigure} from '#plugin/core/derive/changes.js';
import {snapshotOf} from '#plugin/core/diff/snapshot.js';
import type {History} from '#plugin/core/stages.js';
import type {PageView} from '#plugin/core/views.js';
import {describe, expect, it} from 'vitest';
import {compile, versionInput, type VersionTexts} from '../../setup/version.js';

const words: History['words'] = {
  glossary: 'Glossary',
  bibliography: 'Bibliography',
  feed: '{site}: changes',
  entry: 'Version {version}',
  added: 'New',
  removed: 'Removed',
  renamed: 'Renamed',
  changed: 'Changed',
};
const SITE = {
  origin: 'https://example.org',
  title: 'A & B',
  path: '/docs/',
  versionLabel: '2.0',
  data: true,
};
const page = (props = '') => `---\ntitle: Changes\n---\n<Changes ${props}/>\n`;
const bird = (front: string) => `---\ntitle: Robin\n${front}\n---\n`;

/** Three versions: the newest is that of the page. */
function versions(props = ''): readonly VersionTexts[] {
  const docs = (front: string) => ({'birds/robin.md': bird(front), 'changes.mdx': page(props)});
  return [
    {docs: {...docs('diet: insects'), 'birds/<wren>.md': '---\ntitle: <Wren>\n---\n'}},
    {docs: docs('diet: seeds\nlast_update: {date: 2024-05-06}')},
    {docs: docs('diet: unknown')},
  ];
}

function historyOf(all: readonly VersionTexts[]): History {
  const data = all.map((texts, index) => ({
    ...snapshotOf(versionInput(texts)),
    name: ['current', '2.0', '1.0'][index] ?? '',
    label: ['Next', '2.0', '1.0'][index] ?? '',
  }));
  return {
    fingerprint: 'x',
    versions: data,
    words,
    feed: {href: '/docs/data/changes.atom', owner: 'current'},
  };
}

function compiled(props = '') {
  const all = versions(props);
  return compile({...all[0], history: historyOf(all), site: SITE});
}

function viewOf(props = '') {
  const {json} = compiled(props);
  const figures = json<PageView>('pages/changes.mdx.json').figures ?? {};
  return Object.values(figures)[0]?.view as ChangesFigure | undefined;
}

describe('changes of a page', () => {
  it('are those since the version before, unless the page says otherwise', () => {
    expect(viewOf()?.view).toMatchObject({from: {label: '2.0'}, to: {label: 'Next'}});
    expect(viewOf('from="1.0" ')?.view).toMatchObject({from: {label: '1.0'}, to: {label: 'Next'}});
    expect(viewOf('to="2.0" ')?.view).toMatchObject({from: {label: '1.0'}, to: {label: '2.0'}});
    expect(viewOf('to="1.0" ')?.view.from).toBeUndefined();
    expect(viewOf('from="9.0" ')).toBeUndefined();
  });

  it('hold what the page says of the other version, and no more', () => {
    const view = viewOf();
    expect(view?.view.from?.date).toEqual({iso: '2024-05-06', text: 'May 6, 2024'});
    expect(view?.view.sections).toEqual([
      {
        fields: [],
        items: [
          {
            kind: 'added',
            anchor: 'change:bird:<wren>',
            title: '<Wren>',
            href: '/docs/birds/<wren>',
            facts: 0,
          },
          {
            kind: 'changed',
            anchor: 'change:bird:robin',
            title: 'Robin',
            href: '/docs/birds/robin',
            fields: [
              {
                label: 'Diet',
                statements: [
                  {
                    kind: 'changed',
                    before: {text: 'Seeds', cite: []},
                    after: {text: 'Insects', cite: []},
                    parts: ['value'],
                    citesAdded: [],
                    citesRemoved: [],
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('stand under headings that join the contents of the page', () => {
    const {files} = compiled();
    expect(files.get(viewOf()?.file ?? '')).toContain('\n## Birds\n');
    expect(changesPartial(['A {b} <c>'])).toContain('## A &#123;b&#125; &#60;c&#62;');
  });

  it('name only versions that there are', () => {
    const all = versions('from="2" ');
    const {problems} = compile({
      ...all[0],
      history: historyOf(all),
      versionNames: ['current', '2.0'],
    });
    expect(problems).toMatchObject([{rule: 'component-props', line: 4, found: '2'}]);
  });
});

describe('the feed', () => {
  const feed = compiled().files.get('data/changes.atom') ?? '';

  it('tells of releases that have a day, and not of what is unreleased', () => {
    expect(feed.match(/<entry>/gu)).toHaveLength(1);
    expect(feed).toContain('<id>https://example.org/docs/data/changes.atom#2.0</id>');
    expect(feed.match(/<updated>2024-05-06T00:00:00.000Z<\/updated>/gu)).toHaveLength(2);
  });

  it('has absolute addresses', () => {
    const addresses = [...feed.matchAll(/href=(?:"|&quot;)([^"&]*)/gu)].map(([, href]) => href);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((href) => !href?.startsWith('https://example.org/'))).toEqual([]);
  });

  it('is written by one version, and only where data are published', () => {
    const all = versions();
    const of = (history: History, data = true) =>
      compile({...all[0], history, site: {...SITE, data}}).files.has('data/changes.atom');
    const history = historyOf(all);
    expect(of(history)).toBe(true);
    expect(of({...history, feed: {href: '/', owner: '2.0'}})).toBe(false);
  });
});
