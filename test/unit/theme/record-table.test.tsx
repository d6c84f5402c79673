import './dom.js';
import {describe, expect, it} from 'vitest';
import './mocks.js';
import FactBox from '#plugin/theme/FactBox/index.js';
import Statements from '#plugin/theme/Statements/index.js';
import type {FactsView, FieldView, StatementView} from '#plugin/core/views.js';
import {renderStatic, textsOf} from './render.js';

const dome = {id: 'dome', name: 'Dome', definition: 'A nest with a roof.', href: '/terms#dome'};
const mentions = {terms: {dome}, cites: {a: 1, b: 2}};

const field = (name: string, type: string, fields?: readonly FieldView[]): FieldView => ({
  name,
  label: name.toUpperCase(),
  type,
  many: true,
  ...(fields && {fields}),
});
const counts = field('counts', 'record', [
  field('place', 'text'),
  field('way', 'text'),
  field('birds', 'number'),
  field('unused', 'text'),
]);
const part = (name: string, text: StatementView['text']) => ({
  name,
  label: name.toUpperCase(),
  text,
});
const meadow: StatementView = {
  text: [],
  parts: [
    part('place', ['In a ', {term: 'dome', text: 'dome'}]),
    part('way', ['Nets']),
    {...part('birds', []), state: 'unknown'},
  ],
  cite: ['b', 'missing'],
  note: ['in May'],
  certainty: {level: 'low', label: 'Low', reason: 'one day'},
};
const pond: StatementView = {text: [], parts: [part('place', ['Pond']), part('birds', ['12'])]};
const unknown: StatementView = {state: 'unknown', text: [], cite: ['a'], note: ['nobody went']};

const box = (...fields: FactsView['groups'][number]['fields'][number][]) =>
  renderStatic(
    <FactBox
      facts={{title: 'Wren', collection: 'Bird', groups: [{fields}]}}
      {...mentions}
      anchors={{b: 'cite-b-1'}}
    />,
  );
const cells = (page: ParentNode) =>
  [...page.querySelectorAll('tr')].map((row) => textsOf(row, 'th, td'));

describe('records in a fact box', () => {
  const page = box({field: counts, statements: [meadow, pond, unknown]});

  it('are a table with a caption, in a region that can be scrolled by keyboard', () => {
    const region = page.querySelector('[role=region]');
    const label = page.querySelector(`[id="${region?.getAttribute('aria-labelledby') ?? ''}"]`);
    expect(region?.getAttribute('tabindex')).toBe('0');
    expect(label?.closest('caption')?.textContent).toBe('COUNTS');
    expect(page.querySelector('dl')).toBeNull();
  });

  it('have a column for each sub-field in use, and for certainty and sources', () => {
    expect(cells(page)).toEqual([
      ['PLACE', 'WAY', 'BIRDS', 'Certainty', 'Source'],
      ['In a dome', 'Netsin May', 'Not known', 'Lowone day', '[2]'],
      ['Pond', 'Not recorded', '12', '', ''],
      ['Not knownnobody went', '', '[1]'],
    ]);
    expect(page.querySelectorAll('thead th[scope=col]')).toHaveLength(5);
    expect(page.querySelectorAll('tbody th[scope=row]')).toHaveLength(3);
    expect(page.querySelector('tbody th[colspan]')?.getAttribute('colspan')).toBe('3');
  });

  it('link terms, and take the anchors of their sources', () => {
    expect(textsOf(page, 'a[href="/terms#dome"]')).toEqual(['dome']);
    expect(textsOf(page, '#cite-b-1')).toEqual(['2']);
  });

  it('name their columns in each cell, for cards, and keep the roles that cards would lose', () => {
    const [row] = page.querySelectorAll('tbody tr');
    const labels = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.dataset['label']);
    expect(labels).toEqual(['WAY', 'BIRDS', 'Certainty', 'Source']);
    const roleless = page.querySelectorAll('table, thead, tbody, tr, th, td');
    expect([...roleless].filter((element) => !element.hasAttribute('role'))).toEqual([]);
  });

  it('have no empty columns', () => {
    expect(cells(box({field: counts, statements: [pond]}))).toEqual([
      ['PLACE', 'BIRDS'],
      ['Pond', '12'],
    ]);
  });

  it('stand between the lists of the other fields', () => {
    const song = {field: field('song', 'text'), statements: [{text: ['Loud']}]};
    const group = box(song, {field: counts, statements: [pond]}, song, song).querySelector('div');
    expect([...(group?.children ?? [])].map(({tagName}) => tagName)).toEqual(['DL', 'DIV', 'DL']);
    expect(group?.querySelectorAll('dt')).toHaveLength(3);
  });

  it('are one word where nothing is known', () => {
    const page = box({field: counts, statements: [{state: 'unknown', text: []}]});
    expect(textsOf(page, 'dl')).toEqual(['COUNTSNot known']);
    expect(page.querySelector('table')).toBeNull();
  });
});

describe('records in a cell', () => {
  it('are one run of text, the first sub-field in bold', () => {
    const page = renderStatic(<Statements statements={[meadow, pond]} mentions={mentions} />);
    expect(textsOf(page, 'li')).toEqual([
      'In a dome; WAY: Nets; BIRDS: Not known[2]in MayCertainty: Low (one day)',
      'Pond; BIRDS: 12',
    ]);
    expect(textsOf(page, 'strong')).toEqual(['In a dome', 'Pond']);
    expect(textsOf(page, 'a[href="/terms#dome"]')).toEqual(['dome']);
  });
});
