import {expect, it} from 'vitest';
import {compile} from '../../setup/version.js';

function problemsOf(jsx: string) {
  return compile({docs: {'page.mdx': `---\ntitle: Page\n---\n\n${jsx}\n`}}).problems.map(
    ({rule, line, column, found, suggestion}) => [rule, line, column, found, suggestion],
  );
}

it.each([
  ['<ComparisonTable of="bird" />', []],
  [
    '<ComparisonTable of="bird" fields={["diet"]} where={{diet: "seeds"}} orderBy="-wingspan" />',
    [],
  ],
  ['<ComparisonTable of="brid" />', [['component-props', 5, 18, 'brid', 'bird']]],
  ['<ComparisonTable />', [['component-props', 5, 1, '(nothing)', undefined]]],
  ['<ComparisonTable of="bird" fields={["deit"]} />', [['component-props', 5, 37, 'deit', 'diet']]],
  [
    '<ComparisonTable of="bird" where={{diet: ["sedes", "unknown"]}} />',
    [['component-props', 5, 43, 'sedes', 'seeds']],
  ],
  [
    '<ComparisonTable of="bird" groupby="diet" />',
    [['component-props', 5, 28, 'groupby', 'groupBy']],
  ],
  [
    '<ComparisonTable of="bird" fields={names} />',
    [['component-props', 5, 28, 'an expression', undefined]],
  ],
])('checks %s', (jsx, problems) => {
  expect(problemsOf(jsx)).toEqual(problems);
});

const docs = {'birds/robin.md': 'A', 'birds/tawny-owl.md': 'B', 'habitats/wood.md': 'C'};

it.each([
  ['entries={["robin", "tawny-ovl"]}', 'tawny-ovl', 7, 22, "entries={['robin', 'tawny-owl']}"],
  ['entries={["../birds/robin.md"]}', '../birds/robin.md', 7, 13, "entries={['robin']}"],
  ['entries="robin, tawny-owl"', 'robin, tawny-owl', 7, 3, "entries={['robin', 'tawny-owl']}"],
  ['fields="diet"', 'diet', 7, 3, "fields={['diet']}"],
  [
    'fields={["Diet of it", "First ringed"]}',
    'First ringed',
    7,
    26,
    "fields={['Diet of it', 'ringed']}",
  ],
  ['where="diet: seeds"', 'diet: seeds', 7, 3, "where={{diet: 'seeds'}}"],
  ['where={["diet"]}', '["diet"]', 7, 3, undefined],
  ['where={{deit: "seeds"}}', 'deit', 7, 11, "where={{diet: 'seeds'}}"],
  ['where={{diet: "Seeds"}}', 'Seeds', 7, 17, "where={{diet: 'seeds'}}"],
  ['where={{habitats: ["wood", "wod"]}}', 'wod', 7, 30, "where={{habitats: ['wood', 'wood']}}"],
  ['where={{tame: "yes"}}', 'yes', 7, 17, undefined],
  ['where={{diet: 3}}', '3', 7, 17, undefined],
  ['groupBy={["diet"]}', '["diet"]', 7, 3, 'groupBy="diet"'],
  ['orderBy="-wingspam"', 'wingspam', 7, 3, 'orderBy="-wingspan"'],
])('tells where and how to mend %s', (prop, found, line, column, fix) => {
  const {problems} = compile({
    docs: {
      ...docs,
      'page.mdx': `---\ntitle: Page\n---\n\n<ComparisonTable\n  of="bird"\n  ${prop}\n/>\n`,
    },
  });
  const problem = problems.find((each) => each.found === found);
  expect(problem).toMatchObject({rule: 'component-props', file: 'docs/page.mdx', line, column});
  expect(problem?.fix).toBe(fix);
});

it.each([
  'entries={["robin"]} where={{habitats: "wood", tame: true, wingspan: 3}}',
  'where={{tame: [false, "unknown"], song: "anything", habitats: "absent"}}',
])('takes %s', (prop) => {
  const page = `## Heading {#own-id}\n\n<!-- a {comment} -->\n\n<ComparisonTable of="bird" ${prop} />\n`;
  expect(compile({docs: {...docs, 'page.mdx': page}}).problems).toEqual([]);
});

it('tells of a component that is nearly one of ours', () => {
  const problems = problemsOf('<ComparsionTable of="bird" />');
  expect(problems).toEqual([['component-props', 5, 1, 'ComparsionTable', 'ComparisonTable']]);
  expect(problemsOf("import Glosary from './x'\n\n<Glosary />")).toEqual([]);
});

it('tells that a component is lost in a .md file', () => {
  const {problems} = compile({
    docs: {'page.md': '---\ntitle: Page\n---\n\n<ComparisonTable of="bird" />\n'},
  });
  expect(problems).toMatchObject([{rule: 'component-needs-mdx', line: 5, fix: 'page.mdx'}]);
});

it('warns of terms that no page shows', () => {
  const {problems} = compile({glossary: 'terms:\n  - {term: Canopy, definition: A roof.}\n'});
  expect(problems).toMatchObject([{rule: 'glossary-page', level: 'warn', line: 2}]);
});

it.each([
  "import ComparisonTable from '@site/table';",
  'export const ComparisonTable = () => null;',
])('leaves a component alone that is the author’s: %s', (statement) => {
  expect(problemsOf(`${statement}\n\n<ComparisonTable of={x} rows={3} />`)).toEqual([]);
});

it('does not take a page with a glossary of its own for that of the version', () => {
  const {problems} = compile({
    glossary: 'terms:\n  - {term: Canopy, definition: A roof.}\n',
    docs: {'words.mdx': "import Glossary from './own.js';\n\n<Glossary />\n"},
  });
  expect(problems).toMatchObject([{rule: 'glossary-page'}]);
});
