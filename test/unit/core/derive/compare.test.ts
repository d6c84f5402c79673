import {expect, it} from 'vitest';
import type {ComparesView, FactsView, PageView} from '#plugin/core/views.js';
import {compile} from '../../setup/version.js';

const bird = (title: string, wingspan: string): string =>
  `---\ntitle: ${title}\ndiet: [seeds]\nwingspan: {value: ${wingspan}, cite: gray-2001}\n---\n`;
const page = (title: string, props: string): string =>
  `---\ntitle: ${title}\n---\n\n<Compare of="bird" ${props} />\n`;
const docs = {
  'birds/robin.md': bird('Robin', '20–22 cm'),
  'birds/wren.md': bird('Wren', '130 to 170 mm'),
  'birds/secret.md': bird('Secret', '5 m'),
  'compare/index.mdx': page('Compare', ''),
  'compare/pair.mdx': page('Robin or wren?', "entries={['robin', 'wren']}"),
};

it('finds the page on which readers choose, and those whose entries the author chose', () => {
  const {json, problems} = compile({docs});
  const {bird: data} = json<ComparesView>('compare.json');
  expect(problems).toEqual([]);
  expect(data?.page).toBe('/docs/compare');
  expect(data?.pairs).toEqual([{title: 'Robin or wren?', href: '/docs/compare/pair'}]);
  expect(Object.keys(data?.sources ?? {})).toEqual(['gray-2001']);
});

it('draws all entries to one scale', () => {
  const {bird: data} = compile({docs}).json<ComparesView>('compare.json');
  const field = data?.groups.flatMap(({fields}) => fields).find(({name}) => name === 'wingspan');
  const bars = ['wren', 'robin', 'secret'].map((id) => field?.cells[id]?.[0]?.bar?.from ?? NaN);
  expect(bars).toEqual([...bars].sort((a, b) => a - b));
  expect(new Set(bars).size).toBe(3);
  expect(field?.ticks).toHaveLength(2);
});

it('leaves out what is unlisted, and what no page compares', () => {
  const {json} = compile({docs, unlisted: ['birds/secret.md']});
  const data = json<ComparesView>('compare.json');
  expect(data['bird']?.rows.map(({id}) => id)).toEqual(['robin', 'wren']);
  expect(Object.keys(data)).toEqual(['bird']);
});

it('lets readers pick an entry where there is a page to compare it on', () => {
  const pick = (texts: Parameters<typeof compile>[0]): FactsView['pick'] =>
    compile(texts).json<PageView>('pages/birds/robin.md.json').facts?.pick;
  expect(pick({docs})).toEqual({
    of: 'bird',
    id: 'robin',
    title: 'Robin',
    comparePage: '/docs/compare',
  });
  expect(pick({docs: {'birds/robin.md': docs['birds/robin.md']}})).toBeUndefined();
});

it('gives a page the sources of what it compares', () => {
  const {json} = compile({docs});
  const {sources} = json<PageView>('pages/compare/pair.mdx.json');
  expect(Object.keys(sources ?? {})).toEqual(['gray-2001']);
});

it.each([
  ["entries={['robin', 'wern']}", 'wern', 'wren'],
  ["start={['robbin', 'wren']}", 'robbin', 'robin'],
  ["entries={['robin']}", 'robin', undefined],
  ["fields={['deit']}", 'deit', 'diet'],
])('tells what is wrong in %s', (props, found, suggestion) => {
  const {problems} = compile({docs: {...docs, 'compare/wrong.mdx': page('Wrong', props)}});
  expect(problems.map((problem) => [problem.rule, problem.found, problem.suggestion])).toEqual([
    ['component-props', found, suggestion],
  ]);
});
