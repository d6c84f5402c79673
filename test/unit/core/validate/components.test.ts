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
  ['<ComparisonTable of="brid" />', [['component-props', 5, 1, 'brid', 'bird']]],
  ['<ComparisonTable />', [['component-props', 5, 1, '(nothing)', undefined]]],
  ['<ComparisonTable of="bird" fields={["deit"]} />', [['component-props', 5, 1, 'deit', 'diet']]],
  [
    '<ComparisonTable of="bird" where={{diet: ["sedes", "unknown"]}} />',
    [['component-props', 5, 1, 'sedes', 'seeds']],
  ],
  [
    '<ComparisonTable of="bird" groupby="diet" />',
    [['component-props', 5, 1, 'groupby', 'groupBy']],
  ],
  [
    '<ComparisonTable of="bird" fields={names} />',
    [['component-props', 5, 1, 'an expression', undefined]],
  ],
])('checks %s', (jsx, problems) => {
  expect(problemsOf(jsx)).toEqual(problems);
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
