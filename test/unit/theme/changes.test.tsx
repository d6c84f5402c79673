import './dom.js';
import {beforeEach, describe, expect, it} from 'vitest';
import {anchors} from './mocks.js';
import Changes from '#plugin/theme/Changes/index.js';
import Section from '#plugin/theme/Changes/Section/index.js';
import type {ChangedItemView, ChangesView} from '#plugin/core/diff/changes-model.js';
import {renderStatic, textsOf} from './render.js';

const none = {added: 0, removed: 0, renamed: 0, changed: 0};
const view: ChangesView = {
  from: {label: '1.0', date: {iso: '2024-05-06', text: '6 May 2024'}},
  to: {label: '2.0'},
  counts: {
    entries: {...none, added: 3, removed: 1},
    statements: {...none, changed: 2},
    terms: none,
    sources: none,
  },
  earlier: '/docs/1.0/changes',
  feed: '/docs/data/changes.atom',
  sections: [{fields: [], items: []}],
};

beforeEach(() => {
  anchors.length = 0;
});

describe('Changes', () => {
  it('says what is compared, and how much changed', () => {
    const page = renderStatic(<Changes changes={view} />);
    expect(page.querySelector('p')?.textContent).toContain('1.0 (6 May 2024) and 2.0');
    expect(textsOf(page, 'li')).toEqual(['Entries: 3 new, 1 removed', 'Facts: 2 changed']);
    const many = {...none, added: 1234, changed: 1234567};
    const large = {...view, counts: {...view.counts, entries: many, statements: none}};
    expect(textsOf(renderStatic(<Changes changes={large as ChangesView} />), 'li')).toEqual([
      'Entries: 1,234 new, 1,234,567 changed',
    ]);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/docs/1.0/changes', '/docs/data/changes.atom']);
  });

  it('says when nothing changed, and when nothing was before', () => {
    const same = renderStatic(<Changes changes={{...view, sections: []}} />);
    expect(same.textContent).toContain('Nothing changed');
    expect(same.querySelector('li')).toBeNull();
    const first = renderStatic(<Changes changes={{to: view.to, sections: []}} />);
    expect(first.textContent).toContain('2.0 is the first one');
    expect(first.querySelector('a')).toBeNull();
  });
});

describe('Changes/Section', () => {
  const render = (item: Omit<ChangedItemView, 'anchor' | 'title'>) =>
    renderStatic(
      <Section
        section={{fields: [], items: [{anchor: 'change:bird:wren', title: 'Wren', ...item}]}}
      />,
    );

  it('names what came and went, with an anchor', () => {
    const page = render({kind: 'removed', href: '/1.0/wren', facts: 4});
    expect(textsOf(page, 'ul > li')).toEqual(['Removed: Wren (facts: 4)']);
    expect(page.querySelector('li')?.id).toBe('change:bird:wren');
    expect(anchors).toEqual(['change:bird:wren']);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/1.0/wren');
  });

  it('tells in words what was before and what is now', () => {
    const page = render({
      kind: 'changed',
      fields: [
        {
          label: 'Diet',
          statements: [
            {
              kind: 'changed',
              before: {text: 'Seeds', cite: []},
              after: {state: 'unknown', text: '', note: 'in winter', cite: []},
              parts: ['value', 'note', 'cite'],
              citesAdded: [{label: 'Gray 2001', href: '/bibliography#source-gray'}],
              citesRemoved: [{label: 'Hill 2010'}],
            },
            {kind: 'added', after: {text: 'Fish', note: 'rarely', cite: [{label: 'Hill 2010'}]}},
            {kind: 'removed', before: {text: 'Worms', certainty: 'Low', cite: []}},
          ],
        },
      ],
    });
    expect(textsOf(page, 'dd li')).toEqual([
      'Before: Seeds Now: Not known Note: (nothing) → in winter Sources added: Gray 2001 Sources removed: Hill 2010',
      'Added: Fish · rarely (Hill 2010)',
      'Removed: Worms · Certainty: Low',
    ]);
  });

  it('tells parts of terms and sources, and fields of the schema', () => {
    const page = render({kind: 'changed', parts: [{part: 'aliases', before: '', after: 'Jenny'}]});
    expect(textsOf(page, 'dt')).toEqual(['Other names']);
    expect(textsOf(page, 'dd')).toEqual(['Before: (nothing) Now: Jenny']);
    const fields = renderStatic(
      <Section
        section={{
          fields: [
            {kind: 'added', name: 'nest', label: 'Nest'},
            {kind: 'changed', name: 'song', label: 'Call', before: 'Song'},
          ],
          items: [],
        }}
      />,
    );
    expect(textsOf(fields, 'li')).toEqual(['New field: Nest', 'The field Song is now called Call']);
  });
});
