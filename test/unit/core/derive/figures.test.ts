import {describe, expect, it} from 'vitest';
import type {RangePlotView} from '#plugin/core/derive/range-plot.js';
import type {TimelineView} from '#plugin/core/derive/timeline.js';
import type {FigureView, PageView} from '#plugin/core/views.js';
import {compile} from '../../setup/version.js';

const schema = `
collections:
  bird:
    label: Bird
    plural: Birds
    path: birds
    fields:
      span: {label: Span, type: range, unit: cm, description: From tip to tip.}
      eggs: {label: Eggs, type: number}
      diet: {label: Diet, type: enum, options: {seeds: Seeds, fish: Fish}}
      growth:
        label: Growth
        type: record
        many: true
        fields:
          stage: {label: Stage, type: text, required: true}
          age: {label: Age, type: range, unit: days}
`;

const references = `
- {id: gray-2001, type: book, title: Birds, issued: {date-parts: [[2001]]}}
- {id: hill-2010, type: book, title: More birds, issued: {date-parts: [[2010]]}}
`;

const docs = {
  'birds/robin.md': `---
title: Robin
diet: seeds
span:
  - {value: 20–22 cm, cite: gray-2001}
  - {value: about 230 mm, cite: [hill-2010], note: in the north}
eggs: 5
growth:
  - {value: {stage: Opens its eyes, age: 5 days}, cite: hill-2010}
  - {stage: Leaves the nest, age: about 2 weeks}
  - {stage: Breeds, age: unknown}
---
`,
  'birds/heron.md': `---
title: Heron
diet: fish
span: {value: at least 1.6 m, cite: gray-2001}
---
`,
  'birds/tit.md': `---
title: Tit
diet: seeds
span: {value: unknown, note: never measured}
---
`,
  'birds/wren.md': `---
title: Wren
---
`,
};

function figureOf<View>(jsx: string): Omit<FigureView, 'view'> & {readonly view: View} {
  const {json} = compile({
    docs: {...docs, 'page.mdx': `---\ntitle: Page\n---\n\n${jsx}\n`},
    schema,
    references,
  });
  const [figure] = Object.values(json<PageView>('pages/page.mdx.json').figures ?? {});
  if (!figure) {
    throw new Error('no figure');
  }
  return figure as FigureView & {view: View};
}

it('a plot of a range has a lane for each statement, in the unit of its field', () => {
  const {view, cites} = figureOf<RangePlotView>('<RangePlot of="bird" field="span" />');
  expect(view.plot?.unit).toBe('cm');
  expect(
    view.plot?.rows.map(({title, lanes}) => [title.lines, lanes.map(({text}) => text)]),
  ).toEqual([
    [['Heron'], ['at least 1.6 m']],
    [['Robin'], ['20–22 cm', 'about 230 mm']],
  ]);
  const [[heron] = [], [range, about] = []] = (view.plot?.rows ?? []).map(
    ({lanes}) => lanes,
  ) as never[][];
  expect(heron).toMatchObject({mark: {shape: 'least'}, cite: ['gray-2001']});
  expect(range).toMatchObject({mark: {shape: 'range'}, cite: ['gray-2001']});
  expect(about).toMatchObject({mark: {shape: 'point'}, about: true, cite: ['hill-2010']});
  expect(view.plot?.shapes).toEqual(['range', 'point', 'least', 'about']);
  expect(cites).toEqual(['gray-2001', 'hill-2010']);
});

it('tells entries without a value by the reason, and draws none of them', () => {
  const {view} = figureOf<RangePlotView>('<RangePlot of="bird" field="span" />');
  expect(view.without.map(({state, entries}) => [state, entries.map(({id}) => id)])).toEqual([
    ['unknown', ['tit']],
    ['absent', ['wren']],
  ]);
  expect(view.rows.map(({id, statements}) => [id, statements.length])).toEqual([
    ['heron', 1],
    ['robin', 2],
    ['tit', 1],
    ['wren', 0],
  ]);
});

it('has no plot where there is nothing to draw', () => {
  const {view} = figureOf<RangePlotView>('<RangePlot of="bird" field="eggs" entries={["tit"]} />');
  expect(view.plot).toBeUndefined();
  expect(view.without).toMatchObject([{state: 'absent'}]);
});

it('parts a plot by a field, and takes a name, an order and a scale', () => {
  const {view} = figureOf<RangePlotView>(
    '<RangePlot of="bird" field="span" groupBy="diet" orderBy="-span" scale="log" caption="Spans" />',
  );
  expect(view.caption).toBe('Spans');
  expect(view.plot?.kind).toBe('log');
  expect(view.plot?.headings.map(({lines}) => lines)).toEqual([['Seeds'], ['Fish']]);
});

it('lays rows and lanes one below the other, without overlap', () => {
  const {plot} = figureOf<RangePlotView>(
    '<RangePlot of="bird" field="span" groupBy="diet" />',
  ).view;
  const places = [
    plot?.top ?? NaN,
    ...(plot?.rows ?? []).flatMap(({title, lanes, bottom}) => [
      title.y,
      ...lanes.map(({y}) => y),
      bottom,
    ]),
    plot?.bottom ?? NaN,
  ];
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(plot?.height).toBeGreaterThanOrEqual(plot?.bottom ?? NaN);
});

it('a timeline has a row for each step with a time, below the name of its entry', () => {
  const {view, cites} = figureOf<TimelineView>(
    '<Timeline of="bird" field="growth" step="stage" when="age" caption="Growing up" />',
  );
  expect(view.labels).toEqual({step: 'Stage', when: 'Age'});
  expect(view.plot?.headings.map(({lines}) => lines)).toEqual([['Robin']]);
  expect(
    view.plot?.rows.map(({title, lanes}) => [
      title.lines,
      lanes.map(({text, about}) => [text, about]),
    ]),
  ).toEqual([
    [['Opens its eyes'], [['5 days', undefined]]],
    [['Leaves the nest'], [['about 2 weeks', true]]],
  ]);
  expect(view.rows[0]?.steps.map(({when}) => when[0]?.state)).toEqual([
    undefined,
    undefined,
    'unknown',
  ]);
  expect(cites).toEqual(['hill-2010']);
});

describe('in a locale of another language', () => {
  const {json} = compile({
    docs: {
      ...docs,
      'page.mdx':
        '---\ntitle: Page\n---\n\n<RangePlot of="bird" field="span" groupBy="diet" />\n\n<Timeline of="bird" field="growth" step="stage" when="age" />\n',
    },
    localized: {'birds/heron.md': '---\ntitle: Garza\n---\n'},
    schema,
    references,
    locale: 'es',
    original: 'en-GB',
  });
  const [spans, growth] = Object.values(json<PageView>('pages/page.mdx.json').figures ?? {}).map(
    ({view}) => view as RangePlotView & TimelineView,
  );

  it('a plot marks names that are not translated, and the links below it', () => {
    const titles = spans?.plot?.rows.map(({title}) => [title.lines.join(' '), title.lang]);
    expect(titles).toEqual([
      ['Robin', 'en-GB'],
      ['Garza', undefined],
    ]);
    expect(spans?.plot?.headings.map(({lang}) => lang)).toEqual([undefined, undefined]);
    expect(spans?.without[0]?.entries.map(({lang}) => lang)).toEqual(['en-GB']);
    expect(spans?.rows.map(({id, lang}) => [id, lang])).toContainEqual(['robin', 'en-GB']);
  });

  it('a timeline marks its headings and steps', () => {
    expect(growth?.plot?.headings.map(({lang}) => lang)).toEqual(['en-GB']);
    expect(growth?.plot?.rows.map(({title}) => title.lang)).toEqual(['en-GB', 'en-GB']);
    expect(growth?.rows[0]?.lang).toBe('en-GB');
  });
});
