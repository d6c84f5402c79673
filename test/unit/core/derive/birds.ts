/** A small collection of birds, to make tables from. */
import type {TableData} from '#plugin/core/derive/table.js';
import type {FieldView, StatementView} from '#plugin/core/views.js';

const diet: FieldView = {
  name: 'diet',
  label: 'Diet',
  type: 'enum',
  many: true,
  description: 'What it eats.',
  options: [
    {id: 'seeds', label: 'Seeds', definition: 'Dry seeds.'},
    {id: 'insects', label: 'Insects', definition: 'Insects and spiders.'},
    {id: 'fish', label: 'Fish'},
  ],
};
const wingspan: FieldView = {
  name: 'wingspan',
  label: 'Wingspan',
  type: 'range',
  unit: 'cm',
  many: false,
};
const field = (name: string, type: string): FieldView => ({name, label: name, type, many: false});

export const eats = (option: string, more: Partial<StatementView> = {}): StatementView => ({
  text: [diet.options?.find(({id}) => id === option)?.label ?? option],
  option,
  ...more,
});
export const measures = (
  text: string,
  sort: readonly [number | null, number | null],
  more: Partial<StatementView> = {},
): StatementView => ({text: [text], sort, ...more});
export const unknown: StatementView = {state: 'unknown', text: []};
export const notApplicable: StatementView = {state: 'not-applicable', text: []};

export const birds: TableData = {
  collection: {
    name: 'bird',
    label: 'Bird',
    plural: 'Birds',
    rows: ['wren', 'robin', 'kiwi', 'finch', 'tern', 'constructor'].map((id) => ({
      id,
      title: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
      href: `/birds/${id}`,
    })),
    fields: ['diet', 'wingspan', 'nest', 'migrates', 'eggs', 'seen', 'habitat'],
    certainty: [
      {id: 'high', label: 'High', definition: 'Sure.'},
      {id: 'low', label: 'Low', definition: 'Unsure.'},
      {id: 'none', label: 'None'},
    ],
  },
  columns: [
    {
      field: diet,
      cells: {
        wren: [eats('insects', {cite: ['b']})],
        robin: [eats('insects', {cite: ['a']}), eats('seeds', {note: ['in winter']})],
        kiwi: [unknown],
        finch: [eats('seeds')],
        tern: [eats('fish')],
      },
    },
    {
      field: wingspan,
      cells: {
        wren: [measures('13–17 cm', [13, 17], {cite: ['a', 'c']})],
        robin: [
          measures('20–22 cm', [20, 22], {certainty: {level: 'low', label: 'Low'}}),
          measures('19 cm', [19, 19], {cite: ['d']}),
        ],
        kiwi: [notApplicable],
        finch: [measures('> 21 cm', [21, null])],
        tern: [measures('12–18 cm', [12, 18])],
      },
    },
    {
      field: field('nest', 'text'),
      cells: {
        wren: [{text: ['A ', {term: 'dome', text: 'dome'}]}],
        robin: [{text: ['Cup'], note: ['or a ', {term: 'dome', text: 'dome'}]}],
        tern: [{text: [{term: 'scrape', text: 'Scrape'}, ', no ', {term: 'dome', text: 'dome'}]}],
      },
    },
    {
      field: field('migrates', 'boolean'),
      cells: {
        wren: [{text: ['No'], option: 'false'}],
        tern: [{text: ['Yes'], option: 'true'}],
      },
    },
    {
      field: field('eggs', 'number'),
      cells: {wren: [{text: ['6'], sort: 6}], robin: [{text: ['10'], sort: 10}]},
    },
    {
      field: field('seen', 'date'),
      cells: {
        wren: [{text: ['May 2024'], sort: '2024-05'}],
        tern: [{text: ['1 January 2020'], sort: '2020-01-01'}],
      },
    },
    {
      field: field('habitat', 'reference'),
      cells: {
        wren: [{text: [{href: '/wood', text: 'Woodland'}], ref: 'wood', sort: 'Woodland'}],
        tern: [{text: [{href: '/coast', text: 'Coast'}], ref: 'coast', sort: 'Coast'}],
      },
    },
  ],
};
