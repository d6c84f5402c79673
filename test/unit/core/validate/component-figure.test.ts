import {expect, it} from 'vitest';
import {compile} from '../../setup/version.js';

const schema = `
collections:
  bird:
    label: Bird
    plural: Birds
    path: birds
    fields:
      wingspan: {label: Wingspan, type: range, unit: cm}
      diet: {label: Diet, type: enum, options: {seeds: Seeds}}
      homes: {label: Homes, type: reference, to: place, many: true}
      mates: {label: Mates, type: reference, to: bird, many: true}
      growth:
        label: Growth
        type: record
        many: true
        fields:
          stage: {label: Stage, type: text}
          age: {label: Age, type: range, unit: days}
  place: {label: Place, plural: Places, path: places, fields: {}}
`;

function problemsOf(jsx: string) {
  return compile({schema, docs: {'page.mdx': `---\ntitle: Page\n---\n\n${jsx}\n`}}).problems.map(
    ({rule, line, column, found, suggestion}) => [rule, line, column, found, suggestion],
  );
}

it.each([
  ['<RangePlot of="bird" field="wingspan" />', []],
  ['<RangePlot of="bird" field="wingspan" groupBy="diet" orderBy="-wingspan" scale="log" />', []],
  ['<RangePlot of="brid" field="wingspan" />', [['component-props', 5, 12, 'brid', 'bird']]],
  ['<RangePlot of="bird" />', [['component-props', 5, 1, '(nothing)', undefined]]],
  [
    '<RangePlot of="bird" field="wingspam" />',
    [['component-props', 5, 22, 'wingspam', 'wingspan']],
  ],
  ['<RangePlot of="bird" field="diet" />', [['component-props', 5, 22, 'diet', undefined]]],
  [
    '<RangePlot of="bird" field={["wingspan"]} />',
    [['component-props', 5, 22, '["wingspan"]', undefined]],
  ],
  [
    '<RangePlot of="bird" field="wingspan" scale="lig" />',
    [['component-props', 5, 39, 'lig', 'log']],
  ],
  [
    '<RangePlot of="bird" field="wingspan" where={{diet: "sedes"}} />',
    [['component-props', 5, 53, 'sedes', 'seeds']],
  ],
  [
    '<RangePlot of="bird" fields="wingspan" />',
    [
      ['component-props', 5, 22, 'fields', 'field'],
      ['component-props', 5, 1, '(nothing)', undefined],
    ],
  ],
  ['<RangPlot of="bird" field="wingspan" />', [['component-props', 5, 1, 'RangPlot', 'RangePlot']]],
  ['<Timeline of="bird" field="growth" step="stage" when="age" />', []],
  [
    '<Timeline of="bird" field="wingspan" step="stage" when="age" />',
    [['component-props', 5, 21, 'wingspan', undefined]],
  ],
  [
    '<Timeline of="bird" field="growth" step="stag" when="age" />',
    [['component-props', 5, 36, 'stag', 'stage']],
  ],
  [
    '<Timeline of="bird" field="growth" step="stage" when="stage" />',
    [['component-props', 5, 49, 'stage', undefined]],
  ],
  ['<Timeline of="bird" field="growth" />', [['component-props', 5, 1, '(nothing)', undefined]]],
  ['<EvidenceMap of="bird" rows="homes" columns="mates" field="diet" />', []],
  [
    '<EvidenceMap of="bird" rows="home" columns="diet" field="diet" />',
    [
      ['component-props', 5, 24, 'home', 'homes'],
      ['component-props', 5, 36, 'diet', undefined],
    ],
  ],
  [
    '<EvidenceMap of="bird" rows="homes" columns="mates" />',
    [['component-props', 5, 1, '(nothing)', undefined]],
  ],
])('checks %s', (jsx, problems) => {
  expect(problemsOf(jsx).sort()).toEqual([...problems].sort());
});
