import './dom.js';
import {beforeEach, describe, expect, it} from 'vitest';
import {anchors} from './mocks.js';
import BackLinks from '#plugin/theme/BackLinks/index.js';
import Bibliography from '#plugin/theme/Bibliography/index.js';
import Citation from '#plugin/theme/Citation/index.js';
import FactBox from '#plugin/theme/FactBox/index.js';
import GlossaryEntry from '#plugin/theme/GlossaryEntry/index.js';
import References from '#plugin/theme/References/index.js';
import Statements from '#plugin/theme/Statements/index.js';
import type {FieldView, SourceView, StatementView} from '#plugin/core/views.js';
import {renderStatic, textsOf} from './render.js';

const dome = {id: 'dome', name: 'Dome', definition: 'A nest with a roof.', href: '/terms#dome'};
const source: SourceView = {
  id: 'wren-2020',
  text: ['Wren W. Nests. ', {i: 'Birds'}, '. 2020.'],
  links: [{kind: 'doi', href: 'https://doi.org/10.1/x', text: 'doi:10.1/x'}],
};
const mentions = {terms: {dome}, cites: {a: 1, b: 2}};

beforeEach(() => {
  anchors.length = 0;
});

describe('Citation', () => {
  it('links numbers with names, and marks where the mentions are', () => {
    const page = renderStatic(
      <Citation
        items={[
          {id: 'a', n: 1, anchor: 'cite-a-1', locator: 'p. 3'},
          {id: 'b', n: 2},
        ]}
      />,
    );
    expect(page.textContent).toBe('[1 (p. 3), 2]');
    const [first, second] = page.querySelectorAll('a');
    expect(first?.id).toBe('cite-a-1');
    expect(first?.getAttribute('href')).toBe('#ref-a');
    expect(first?.getAttribute('aria-label')).toBe('Source 1');
    expect(second?.hasAttribute('id')).toBe(false);
  });
});

describe('References', () => {
  it('numbers sources and links back to every mention', () => {
    const page = renderStatic(
      <References items={[{n: 4, source, anchors: ['cite-1', 'cite-2']}]} />,
    );
    const item = page.querySelector('ol > li');
    expect(item?.id).toBe('ref-wren-2020');
    expect(item?.getAttribute('value')).toBe('4');
    expect(textsOf(page, 'i')).toEqual(['Birds']);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://doi.org/10.1/x', '#cite-1', '#cite-2']);
    const names = [...page.querySelectorAll('a[aria-label]')].map((link) =>
      link.getAttribute('aria-label'),
    );
    expect(new Set(names).size).toBe(2);
    expect(anchors).toEqual(['ref-wren-2020']);
  });
});

describe('Bibliography', () => {
  it('lists sources with the pages that cite them', () => {
    const citedIn = [{title: 'Wren', href: '/wren'}];
    const sources = [
      {...source, citedIn},
      {...source, id: 'unread', citedIn: []},
    ];
    const page = renderStatic(<Bibliography bibliography={{sources}} />);
    expect([...page.querySelectorAll('li')].map(({id}) => id)).toEqual([
      'source-wren-2020',
      'source-unread',
    ]);
    expect(page.querySelectorAll('a[href="/wren"]')).toHaveLength(1);
    expect(anchors).toEqual(['source-wren-2020', 'source-unread']);
  });
});

describe('Statements', () => {
  const show = (...statements: readonly StatementView[]): HTMLElement =>
    renderStatic(<Statements statements={statements} mentions={mentions} />);

  it.each<[string, readonly StatementView[], string]>([
    ['unknown', [{state: 'unknown', text: []}], 'Not known'],
    ['not applicable', [{state: 'not-applicable', text: []}], 'Does not apply'],
    ['absent', [], 'Not recorded'],
  ])('says %s in words', (_, statements, words) => {
    expect(show(...statements).textContent).toBe(words);
  });

  it('shows sources, note and certainty with its reason', () => {
    const page = show({
      text: ['20 cm'],
      cite: ['a', 'missing', 'b'],
      note: ['from ', {term: 'dome', text: 'domes'}],
      certainty: {level: 'low', label: 'Low', reason: 'one nest'},
    });
    expect(page.textContent).toBe('20 cm[1, 2]from domesCertainty: Low (one nest)');
    expect(page.querySelector('a[href="/terms#dome"]')?.textContent).toBe('domes');
    expect(page.querySelector('ul')).toBeNull();
  });

  it('lists several', () => {
    expect(textsOf(show({text: ['one']}, {state: 'unknown', text: []}), 'ul > li')).toEqual([
      'one',
      'Not known',
    ]);
  });

  it('leaves a term without data as plain text, and the definition out of the page', () => {
    const page = show({
      text: [{term: 'nest', text: 'Nests'}, ' and ', {term: 'dome', text: 'domes'}],
    });
    expect(page.textContent).toBe('Nests and domes');
    expect(textsOf(page, 'a')).toEqual(['domes']);
    expect(page.innerHTML).not.toContain(dome.definition);
  });
});

describe('FactBox', () => {
  const field = (name: string): FieldView => ({name, label: name, type: 'text', many: false});
  const facts = {
    title: 'Wren',
    collection: 'Bird',
    groups: [
      {fields: [{field: field('Song'), statements: [{text: ['Loud'], cite: ['a']}]}]},
      {
        label: 'Body',
        fields: [
          {field: field('Size'), statements: [{text: ['Small'], cite: ['b', 'a']}]},
          {field: field('Tail'), statements: [{state: 'unknown' as const, text: []}]},
        ],
      },
    ],
  };

  it('is a named section without headings, with fields by group', () => {
    const page = renderStatic(<FactBox facts={facts} {...mentions} />);
    const box = page.querySelector('section');
    expect(box?.getAttribute('aria-label')).toBe('At a glance');
    expect(page.querySelector('h1, h2, h3, h4')).toBeNull();
    expect(textsOf(page, 'dl')).toEqual(['SongLoud[1]', 'SizeSmall[2, 1]TailNot known']);
    expect(page.querySelectorAll('dl')[1]?.hasAttribute('aria-labelledby')).toBe(true);
  });

  it('gives each source its anchor at the first mention only', () => {
    const page = renderStatic(<FactBox facts={facts} {...mentions} anchors={{a: 'cite-a-2'}} />);
    expect(textsOf(page, '#cite-a-2')).toEqual(['1']);
    expect(page.querySelector('dl')?.querySelector('#cite-a-2')).not.toBeNull();
  });
});

describe('BackLinks', () => {
  it('labels each list', () => {
    const links = [{title: 'Wren', href: '/wren'}];
    const groups = [
      {kind: 'inverse' as const, label: 'Birds that live here', links},
      {kind: 'mention' as const, links: [{title: 'Feeding', href: '/feeding'}]},
    ];
    const page = renderStatic(<BackLinks links={{groups}} />);
    const names = ['Birds that live here', 'Mentioned in'];
    const labels = [...page.querySelectorAll('ul')].map((list) => list.getAttribute('aria-label'));
    expect(labels).toEqual(names);
    expect(textsOf(page, 'p')).toEqual(names);
    expect(textsOf(page, 'li')).toEqual(['Wren', 'Feeding']);
  });
});

describe('GlossaryEntry', () => {
  const entry = {
    id: 'dome',
    anchor: 'term-dome',
    name: 'Dome',
    aliases: ['roofed nest', 'DN'],
    definition: ['A ', {href: '/terms#nest', text: 'nest'}, ' with a roof.'],
    cite: ['b', 'missing'],
    see: [{anchor: 'term-cup', name: 'Cup'}],
    definedIn: {title: 'Wren', href: '/wren'},
    usedIn: [{title: 'Tit', href: '/tit'}],
    moreUses: 3,
  };

  it('shows a term with all that is known of it', () => {
    const page = renderStatic(<GlossaryEntry entry={entry} cites={{b: 2}} />);
    expect(textsOf(page, '#term-dome dfn')).toEqual(['Dome']);
    expect(page.querySelector('dd')?.textContent).toBe(
      'Also: roofed nest, DNA nest with a roof.[2]See also: CupDefined in: WrenUsed in: Tit and 3 more',
    );
    const links = [...page.querySelectorAll('dd a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/terms#nest', '#ref-b', '#term-cup', '/wren', '/tit']);
    expect(anchors).toEqual(['term-dome']);
  });

  it('shows no more than there is', () => {
    const bare = {
      ...entry,
      aliases: [],
      cite: [],
      see: [],
      definedIn: undefined,
      usedIn: [],
      moreUses: 0,
    };
    const page = renderStatic(<GlossaryEntry entry={bare} />);
    expect(page.querySelector('dd')?.textContent).toBe('A nest with a roof.');
  });
});
