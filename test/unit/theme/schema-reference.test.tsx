import './dom.js';
import {expect, it} from 'vitest';
import {anchors} from './mocks.js';
import SchemaReference from '#plugin/theme/SchemaReference/index.js';
import type {SchemaGuideView} from '#plugin/core/derive/schema-guide.js';
import type {FigureView, PageView} from '#plugin/core/views.js';
import {compile} from '../setup/version.js';
import {renderStatic, textsOf} from './render.js';

const page = '---\ntitle: Fields\n---\n\n<SchemaReference of="bird" />\n';
const docs = {
  'fields.mdx': page,
  'birds/robin.md': '---\ntitle: Robin\nhabitats: [wood]\n---\n',
  'habitats/wood.md': '---\ntitle: Wood\n---\n',
};

function guide(texts: Parameters<typeof compile>[0]): SchemaGuideView {
  const {json, problems} = compile(texts);
  expect(problems.filter(({rule}) => rule === 'component-props')).toEqual([]);
  const {figures = {}} = json<PageView>('pages/fields.mdx.json');
  const [figure] = Object.values(figures) as readonly FigureView[];
  return figure?.view as SchemaGuideView;
}

it('describes every field in the groups and the order of the schema', () => {
  const {groups} = guide({docs});
  expect(groups.map(({label, fields}) => [label, fields.map(({name}) => name)])).toEqual([
    [undefined, ['diet', 'song', 'tame', 'ringed', 'habitats']],
    ['Body', ['wingspan']],
  ]);
  const fields = groups.flatMap((group) => group.fields);
  expect(fields.find(({name}) => name === 'habitats')).toMatchObject({
    to: 'Habitats',
    inverse: 'Birds that live here',
    example: 'habitats: [wood]',
  });
  expect(fields.find(({name}) => name === 'diet')?.options).toEqual([
    {id: 'seeds', label: 'Seeds', definition: 'Dry seeds.'},
    {id: 'insects', label: 'Insects'},
  ]);
});

it('has its labels from the translated schema, and its examples from the facts', () => {
  const localizedSchema = 'collections: {bird: {fields: {wingspan: {label: Envergadura}}}}';
  const fields = guide({docs, localizedSchema}).groups.flatMap((group) => group.fields);
  expect(fields.find(({name}) => name === 'wingspan')).toMatchObject({
    label: 'Envergadura',
    example: 'wingspan: 3–6 cm',
  });
});

it('tells of a collection that there is not', () => {
  const wrong = {...docs, 'fields.mdx': page.replace('bird', 'brid')};
  const [problem] = compile({docs: wrong}).problems;
  expect(problem).toMatchObject({rule: 'component-props', line: 5, suggestion: 'bird'});
});

it('shows a field with a heading, its traits, options and an example', () => {
  anchors.length = 0;
  const html = renderStatic(<SchemaReference figure={guide({docs})} />);
  expect(textsOf(html, 'h3')).toEqual([
    'Diet diet',
    'Song song',
    'Tame tame',
    'First ringed ringed',
    'Habitats habitats',
    'Body',
  ]);
  expect(textsOf(html, 'h4')).toEqual(['Wingspan wingspan']);
  const text = html.textContent;
  expect(text).toContain('range or number with unit · cm');
  expect(text).toContain('id of another entry · Habitats · one or several');
  expect(text).toContain('Shown on their pages (Habitats) as “Birds that live here”.');
  expect(textsOf(html, 'dt')).toEqual(['seeds Seeds', 'insects Insects']);
  expect(textsOf(html, 'pre')).toContain('diet: [seeds, insects]');
  expect(anchors).toContain('field-bird-wingspan');
  const ids = [...html.querySelectorAll('[id]')].map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
