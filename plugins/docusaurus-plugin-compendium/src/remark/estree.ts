import type {Expression, ImportDeclaration, Program, VariableDeclaration} from 'estree';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {PhrasingContent} from 'mdast';

/** A reference to something imported. */
export function identifier(name: string): Expression {
  return {type: 'Identifier', name};
}

/** A JSON value as an expression. */
export function literal(value: unknown): Expression {
  return valueToEstree(value);
}

/** `object.property`. */
function member(of: Expression, property: string): Expression {
  return {
    type: 'MemberExpression',
    object: of,
    property: {type: 'Identifier', name: property},
    computed: false,
    optional: false,
  };
}

/** `object['key']`. */
export function entry(of: Expression, key: string): Expression {
  return {
    type: 'MemberExpression',
    object: of,
    property: {type: 'Literal', value: key},
    computed: true,
    optional: false,
  };
}

/** `() => import('source')`. */
export function lazyImport(source: string): Expression {
  return {
    type: 'ArrowFunctionExpression',
    params: [],
    body: {type: 'ImportExpression', source: {type: 'Literal', value: source}, options: null},
    expression: true,
    async: false,
  };
}

export function object(properties: Readonly<Record<string, Expression>>): Expression {
  return {
    type: 'ObjectExpression',
    properties: Object.entries(properties).map(([key, value]) => ({
      type: 'Property',
      kind: 'init',
      method: false,
      shorthand: false,
      computed: false,
      key: {type: 'Literal', value: key},
      value,
    })),
  };
}

/**
 * `import local from 'source'` and `const name = JSON.parse('…')` as a Markdown node; `undefined` when
 * there is nothing to say. Its text is for people: compilers read the tree. Data is one string,
 * since bundlers follow each value of an object literal or a JSON module, which costs much more.
 */
export function headNode(
  imports: ReadonlyMap<string, string>,
  {name, values}: {readonly name: string; readonly values: Readonly<Record<string, unknown>>},
): MdxjsEsm | undefined {
  const body: Program['body'] = [...imports].map(([source, local]) => importDefault(source, local));
  if (Object.keys(values).length > 0) {
    body.push(constant(name, parseJson(JSON.stringify(values))));
  }
  return body.length > 0 ? {type: 'mdxjsEsm', value: '', data: {estree: program(body)}} : undefined;
}

function importDefault(source: string, local: string): ImportDeclaration {
  return {
    type: 'ImportDeclaration',
    attributes: [],
    source: {type: 'Literal', value: source},
    specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: local}}],
  };
}

function constant(name: string, init: Expression): VariableDeclaration {
  const id = {type: 'Identifier', name} as const;
  return {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: [{type: 'VariableDeclarator', id, init}],
  };
}

function parseJson(text: string): Expression {
  return {
    type: 'CallExpression',
    callee: member(identifier('JSON'), 'parse'),
    arguments: [{type: 'Literal', value: text}],
    optional: false,
  };
}

/** `name={expression}`. */
export function attribute(name: string, expression: Expression): MdxJsxAttribute {
  const estree = program([{type: 'ExpressionStatement', expression}]);
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {type: 'mdxJsxAttributeValueExpression', value: '', data: {estree}},
  };
}

export function flowElement(name: string): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name, attributes: [], children: []};
}

export function textElement(
  name: string,
  attributes: readonly MdxJsxAttribute[],
  children: readonly PhrasingContent[] = [],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: [...attributes],
    children: [...children],
  };
}

function program(body: Program['body']): Program {
  return {type: 'Program', sourceType: 'module', body, comments: []};
}
