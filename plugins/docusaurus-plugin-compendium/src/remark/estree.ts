import type {
  Expression,
  ImportDeclaration,
  ObjectPattern,
  Pattern,
  Program,
  VariableDeclaration,
} from 'estree';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {PAGE_PARTS} from './page-parts.js';

type FlowExpression = Extract<RootContent, {readonly type: 'mdxFlowExpression'}>;
type TextExpression = Extract<PhrasingContent, {readonly type: 'mdxTextExpression'}>;

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

/** What a page's module brings in: from source, or from name of a part, to local name. */
interface Brought {
  readonly imports: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
}

const PARTS = '__compendiumParts';

/**
 * `import local from 'source'`, `const {part: local} = parts` and `const name = JSON.parse('…')` as a
 * Markdown node; `undefined` when there is nothing to say. Its text is for people: compilers read the
 * tree. Data is one string, since bundlers follow each value of an object literal or a JSON module,
 * which costs much more.
 */
export function headNode(
  {imports, parts}: Brought,
  {name, values}: {readonly name: string; readonly values: Readonly<Record<string, unknown>>},
): MdxjsEsm | undefined {
  const body: Program['body'] = [...imports].map(([source, local]) => importDefault(source, local));
  if (parts.size > 0) {
    body.unshift(importDefault(PAGE_PARTS, PARTS));
    body.push(constant(pattern(parts), identifier(PARTS)));
  }
  if (Object.keys(values).length > 0) {
    body.push(constant({type: 'Identifier', name}, parseJson(JSON.stringify(values))));
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

/** `{name: local, …}`. */
function pattern(names: ReadonlyMap<string, string>): ObjectPattern {
  return {
    type: 'ObjectPattern',
    properties: [...names].map(([name, local]) => ({
      type: 'Property',
      kind: 'init',
      key: {type: 'Identifier', name},
      value: {type: 'Identifier', name: local},
      computed: false,
      method: false,
      shorthand: name === local,
    })),
  };
}

function constant(id: Pattern, init: Expression): VariableDeclaration {
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

/** Properties of a component, by name. */
export type Attributes = Readonly<Record<string, Expression>>;

/**
 * `{<Name attribute={…} />}`. An expression and not an element: where a page is plain Markdown,
 * Docusaurus parses what is inside each element as HTML, be it nothing, which takes long.
 */
export function flowExpression(name: string, attributes: Attributes): FlowExpression {
  return {type: 'mdxFlowExpression', value: '', data: {estree: jsx(name, attributes)}};
}

/** The same within a line. */
export function textExpression(name: string, attributes: Attributes): TextExpression {
  return {type: 'mdxTextExpression', value: '', data: {estree: jsx(name, attributes)}};
}

/** The types of ESTree know no JSX. */
function jsx(name: string, attributes: Attributes): Program {
  const element = {
    type: 'JSXElement',
    openingElement: {
      type: 'JSXOpeningElement',
      name: {type: 'JSXIdentifier', name},
      attributes: Object.entries(attributes).map(([key, expression]) => ({
        type: 'JSXAttribute',
        name: {type: 'JSXIdentifier', name: key},
        value: {type: 'JSXExpressionContainer', expression},
      })),
      selfClosing: true,
    },
    closingElement: null,
    children: [],
  };
  return program([{type: 'ExpressionStatement', expression: element as unknown as Expression}]);
}

function program(body: Program['body']): Program {
  return {type: 'Program', sourceType: 'module', body, comments: []};
}
