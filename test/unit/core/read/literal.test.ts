import {literalOfProgram, type Literal} from '#plugin/core/read/literal.js';
import type {Program} from 'estree';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import fc from 'fast-check';
import {expect, it} from 'vitest';

function programOf(expression: string): Program | null | undefined {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(`{${expression}}`);
  const [node] = tree.children;
  return node?.type === 'mdxFlowExpression' ? node.data?.estree : undefined;
}

it.each<[string, Literal | undefined]>([
  ['"a"', 'a'],
  ['`a`', 'a'],
  ['-1.5', -1.5],
  ['null', null],
  ['["a", {b: [true]}]', ['a', {b: [true]}]],
  ['({"a-b": 1, c: 2})', {'a-b': 1, c: 2}],
  ['name', undefined],
  ['`${a}`', undefined],
  ['[a]', undefined],
  ['({[a]: 1})', undefined],
  ['({...a})', undefined],
  ['f()', undefined],
  ['/a/', undefined],
])('evaluates %s', (expression, value) => {
  expect(literalOfProgram(programOf(expression))).toEqual(value);
});

it('gives back any JSON value that is written as an expression', () => {
  fc.assert(
    fc.property(fc.jsonValue({noUnicodeString: false, maxDepth: 3}), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__') && !Object.is(value, -0));
      const json = JSON.stringify(value);
      expect(literalOfProgram(programOf(`(${json})`))).toEqual(JSON.parse(json));
    }),
    {numRuns: 30},
  );
});
