import './dom.js';
import type {ReactNode} from 'react';
import {expect, it} from 'vitest';
import {anchors} from './mocks.js';
import ComparisonTable from '#plugin/theme/ComparisonTable/index.js';
import {selectTable, type TableProps} from '#plugin/core/derive/table.js';
import {birds} from '../core/derive/birds.js';
import {renderStatic, textsOf} from './render.js';

const known = {
  terms: {dome: {id: 'dome', name: 'Dome', definition: 'A nest with a roof.', href: '/terms#dome'}},
  cites: {a: 1, b: 2, c: 3, d: 4},
  anchors: {a: 'cite-a-1'},
};
const table = (props: TableProps): ReactNode => (
  <ComparisonTable {...props} {...known} table={sent(selectTable(props, birds))} />
);
const show = (props: Partial<TableProps>): HTMLElement =>
  renderStatic(table({of: 'bird', ...props}));

/** Data as a page is sent it. */
function sent<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}

it('is a named region that the keyboard can scroll', () => {
  const page = show({caption: 'Birds compared'});
  const region = page.querySelector('[role=region]');
  const label = region?.getAttribute('aria-labelledby') ?? '';
  expect(page.querySelector(`caption [id="${label}"]`)?.textContent).toBe('Birds compared');
  expect(region?.getAttribute('tabindex')).toBe('0');
});

it('is called by the plural of the collection when the author gives no caption', () => {
  expect(textsOf(show({}), 'caption')).toEqual(['Birds']);
});

it('heads columns, rows and groups in the right scope', () => {
  const page = show({fields: ['diet', 'wingspan'], groupBy: 'diet', where: {diet: 'insects'}});
  expect(textsOf(page, 'thead th[scope=col]')).toEqual(['Bird', 'Diet', 'Wingspan (cm)']);
  expect(textsOf(page, 'tbody > tr:first-child > th[scope=rowgroup]')).toEqual([
    'Seeds',
    'Insects',
  ]);
  expect(textsOf(page, 'tbody:nth-of-type(2) th[scope=row]')).toEqual(['Robin', 'Wren']);
  expect(page.querySelector('th[scope=row] a')?.getAttribute('href')).toBe('/birds/robin');
  expect(page.querySelector('th[scope=rowgroup]')?.getAttribute('colspan')).toBe('3');
});

it('shows every statement with its sources, and says what is missing', () => {
  const page = show({fields: ['wingspan', 'nest'], entries: ['robin', 'kiwi']});
  expect(textsOf(page, 'td')).toEqual([
    '20–22 cmCertainty: Low19 cm[4]',
    'Cupor a dome',
    'Does not apply',
    'Not recorded',
  ]);
  expect(textsOf(page, 'td li')).toEqual(['20–22 cmCertainty: Low', '19 cm[4]']);
});

it('gives a source its anchor at its first mention in the table', () => {
  const page = show({fields: ['diet', 'wingspan'], entries: ['robin', 'wren']});
  expect(page.querySelectorAll('a[href="#ref-a"]')).toHaveLength(2);
  expect(page.querySelectorAll('#cite-a-1')).toHaveLength(1);
  expect(page.querySelector('tbody tr:first-child #cite-a-1')).not.toBeNull();
});

it('leads from a described column to its description', () => {
  anchors.length = 0;
  const page = show({fields: ['diet'], entries: ['wren']});
  const id = page.querySelector('thead a')?.getAttribute('href')?.slice(1) ?? '';
  expect(page.querySelector(`dl [id="${id}"] dd`)?.textContent).toBe('What it eats.');
  expect(anchors).toEqual([id]);
});

it('explains options, certainty and states that it shows', () => {
  const page = show({fields: ['diet', 'wingspan'], entries: ['robin', 'kiwi']});
  expect(textsOf(page, 'dl dt')).toEqual([
    'Diet',
    'Seeds',
    'Insects',
    'Low',
    'Not known',
    'Does not apply',
  ]);
  const named = [...page.querySelectorAll('dl')].map(
    (list) =>
      page.querySelector(`[id="${list.getAttribute('aria-labelledby') ?? ''}"]`)?.textContent,
  );
  expect(named).toEqual(['Columns', 'Diet', 'Certainty', 'Where there is no value']);
});

it('gives two tables different ids', () => {
  const page = renderStatic(
    <>
      <ComparisonTable of="bird" {...known} anchors={{}} table={selectTable({of: 'bird'}, birds)} />
      <ComparisonTable of="bird" {...known} anchors={{}} table={selectTable({of: 'bird'}, birds)} />
    </>,
  );
  const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('says so when nothing meets the conditions', () => {
  const page = show({where: {diet: 'stones'}, caption: 'Stone eaters'});
  expect(page.querySelector('table')).toBeNull();
  expect(page.textContent).toContain('Stone eaters');
});

it('takes the order of its rows from the data, whatever the browser would make of it', () => {
  const {groups, ...rest} = selectTable({of: 'bird'}, birds);
  const turned = groups.map((group) => ({...group, rows: [...group.rows].reverse()}));
  const view = <ComparisonTable of="bird" {...known} table={{...rest, groups: turned}} />;
  const titles = textsOf(show({}), 'th[scope=row]');
  expect(textsOf(renderStatic(view), 'th[scope=row]')).toEqual([...titles].reverse());
});
