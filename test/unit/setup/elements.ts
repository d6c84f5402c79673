import type {Expression, Program} from 'estree';
import {toJs} from 'estree-util-to-js';
import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

interface Name {
  readonly name: string;
}

/** An element that the plugin has added stands in an expression. */
interface Added {
  readonly openingElement: {
    readonly name: Name | {readonly object: Name; readonly property: Name};
    readonly attributes: readonly {
      readonly name: Name;
      readonly value: {readonly expression: Expression};
    }[];
  };
}

/** `Name text attribute=code`, in reading order. */
export function elements(tree: Root): readonly string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      found.push(authored(node));
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      found.push(added(node.data?.estree));
    }
  });
  return found;
}

function authored(element: Element): string {
  const attributes = element.attributes.map((attribute) =>
    'name' in attribute ? `${attribute.name}=${valueOf(attribute)}` : '…',
  );
  return [element.name, toString(element), ...attributes].filter(Boolean).join(' ');
}

function added(estree: Program | null | undefined): string {
  const [statement] = estree?.body ?? [];
  const expression = statement?.type === 'ExpressionStatement' && statement.expression;
  const {name, attributes} = (expression as unknown as Added).openingElement;
  const parts = attributes.map((each) => `${each.name.name}=${code(each.value.expression)}`);
  const full = 'object' in name ? `${name.object.name}.${name.property.name}` : name.name;
  return [full, ...parts].join(' ');
}

function valueOf({value}: MdxJsxAttribute): string {
  if (typeof value !== 'object' || value === null) {
    return String(value);
  }
  return value.data?.estree ? code(value.data.estree) : value.value;
}

function code(of: Program | Expression): string {
  const body: Program['body'] = [{type: 'ExpressionStatement', expression: of as Expression}];
  const estree =
    of.type === 'Program' ? of : ({type: 'Program', sourceType: 'module', body} as const);
  return toJs(estree).value.trim().replace(/;$/u, '').replace(/\s+/gu, ' ');
}
