import './dom.js';
import type {ReactNode} from 'react';
import {beforeEach, expect, it} from 'vitest';
import {state} from './mocks.js';
import Compare from '#plugin/theme/Compare/index.js';
import CompareTray from '#plugin/theme/CompareTray/index.js';
import PickBox from '#plugin/theme/PickBox/index.js';
import PickLink from '#plugin/theme/PickLink/index.js';
import {selectCompare} from '#plugin/core/derive/compare-select.js';
import type {CompareData} from '#plugin/core/views.js';
import {renderStatic, textsOf} from './render.js';

const rows = ['Robin', 'Wren', 'Owl'].map((title) => ({
  id: title.toLowerCase(),
  title,
  href: `/${title}`,
}));
const data: CompareData = {
  collection: {name: 'bird', label: 'Bird', plural: 'Birds'},
  rows,
  groups: [
    {
      label: 'Life',
      fields: [
        {
          name: 'diet',
          label: 'Diet',
          type: 'enum',
          cells: {
            robin: [{text: ['Seeds'], option: 'seeds', cite: ['a']}],
            wren: [{text: ['Seeds'], option: 'seeds'}],
          },
        },
        {
          name: 'size',
          label: 'Size',
          type: 'range',
          unit: 'cm',
          ticks: [
            {value: 0, place: 2},
            {value: 20, place: 98},
          ],
          cells: {
            robin: [{text: ['5–10 cm'], sort: [5, 10], bar: {from: 25, to: 50}}],
            wren: [{text: ['>10 cm'], sort: [10, null], bar: {from: 50, to: 100, open: 'end'}}],
          },
        },
        {name: 'nest', label: 'Nest', type: 'enum', cells: {robin: [{state: 'unknown', text: []}]}},
      ],
    },
  ],
  sources: {a: {id: 'a', text: ['A.'], links: []}},
  page: '/compare',
  pairs: [{title: 'Robin or wren?', href: '/pair'}],
};
const props = {of: 'bird', terms: {}, cites: {a: 1}, anchors: {a: 'cite-a-1'}};
const view = selectCompare({of: 'bird', start: ['robin', 'wren']}, data).view;
const show = (more: object = {}): HTMLElement =>
  renderStatic((<Compare {...props} view={view} {...more} />) as ReactNode);
const pick = {of: 'bird', id: 'robin', title: 'Robin', comparePage: '/compare'};

beforeEach(() => {
  state.isBrowser = false;
  sessionStorage.clear();
});

it('sets entries side by side in a table, group by group', () => {
  const page = show();
  expect(textsOf(page, 'thead th[scope=col]')).toEqual(['Bird', 'Robin', 'Wren']);
  expect(textsOf(page, 'th[scope=rowgroup]')).toEqual(['Life']);
  expect(page.querySelector('thead a')?.getAttribute('href')).toBe('/Robin');
  expect(page.querySelector('td [href="#ref-a"]')?.id).toBe('cite-a-1');
});

it('says in words whether the values of a row are the same', () => {
  expect(textsOf(show(), 'tbody th[scope=row]')).toEqual([
    'Diet same',
    'Size (cm) differs',
    'Nest value missing',
  ]);
});

it('draws a bar for each measure, and says the ends of the scale', () => {
  const page = show();
  const bars = [...page.querySelectorAll('svg rect')].map((bar) => [
    bar.getAttribute('x'),
    bar.getAttribute('width'),
  ]);
  expect(bars).toEqual([
    ['25', '25'],
    ['50', '50'],
  ]);
  expect(page.querySelector('svg')?.parentElement?.textContent).toBe('020 cm');
});

it('lets readers choose only where the author has not', () => {
  expect(show().querySelector('select, nav')).toBeNull();
  const page = show({choice: {rows, pairs: data.pairs, page: '/compare'}});
  expect([...page.querySelectorAll('select')].map(({value}) => value)).toEqual([
    'robin',
    'wren',
    '',
  ]);
  expect(page.querySelector('nav a')?.getAttribute('href')).toBe('/pair');
  expect(page.querySelector('[hidden] select')).not.toBeNull();
});

it('leads from an entry to its comparison without scripts, and picks it with them', () => {
  expect(
    renderStatic(<PickLink pick={pick} />)
      .querySelector('a')
      ?.getAttribute('href'),
  ).toBe('/compare?bird=robin');
  state.isBrowser = true;
  const button = renderStatic(<PickLink pick={pick} />).querySelector('button');
  expect(button?.getAttribute('aria-pressed')).toBe('false');
});

it('names the box of a row by its entry', () => {
  const box = renderStatic(<PickBox pick={pick} />).querySelector('input');
  expect(box?.getAttribute('aria-label')).toBe('Compare Robin');
});

it('leads to a form for problems, filled in, where there is one', () => {
  state.isBrowser = true;
  const address = 'https://example.org/new?title={title}&body={body}';
  const reported = {...view, collection: {...view.collection, report: address}};
  const link = show({view: reported}).querySelector('a[href^="https://example.org/new"]');
  expect(link?.textContent).toBe('Report a problem');
  expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toContain('Robin · Wren');
  expect(show().querySelector('a[href^="https://example.org/new"]')).toBeNull();
});

it('has nothing in its tray while the page is made', () => {
  sessionStorage.setItem('compendium:picks:/compare', JSON.stringify(rows));
  const tray = <CompareTray trays={[{of: 'bird', label: 'Birds', href: '/compare'}]} />;
  const page = renderStatic(tray);
  expect(page.textContent).toBe('');
  // What is announced later needs a region that is there before it.
  expect(page.querySelectorAll('[role=status]')).toHaveLength(1);
});
