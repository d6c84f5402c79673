import {expect, it} from 'vitest';
import {selectTable} from '#plugin/core/derive/table.js';
import {birds} from './birds.js';

it('holds what is shown, and nothing else', () => {
  const {columns, collection, groups} = selectTable(
    {of: 'bird', fields: ['diet'], where: {diet: 'fish'}},
    birds,
  );
  expect(collection).toEqual({name: 'bird', label: 'Bird', plural: 'Birds'});
  expect(columns.flatMap((column) => Object.keys(column))).not.toContain('options');
  expect(groups.flatMap(({rows}) => rows)).toEqual([
    {id: 'tern', title: 'Tern', href: '/birds/tern', cells: [[{text: ['Fish'], option: 'fish'}]]},
  ]);
});
