import type {BaseNode, Node, Program} from 'estree';
import type {Position} from '../model.js';

/** A key or value of a literal, as text, with its place in the file. */
export interface LiteralPlace {
  readonly text: string;
  readonly at: Position;
}

/** Where the keys and values of a JSX attribute's program stand, in their order. */
export function placesOfProgram(program: Program | null | undefined): readonly LiteralPlace[] {
  const [statement] = program?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? placesOf(statement.expression) : [];
}

function placesOf(node: Node | null): readonly LiteralPlace[] {
  switch (node?.type) {
    case 'Literal':
      return placed(String(node.value), node);
    case 'Identifier':
      return placed(node.name, node);
    case 'TemplateLiteral':
      return placed(node.quasis[0]?.value.cooked ?? '', node);
    case 'ArrayExpression':
      return node.elements.flatMap(placesOf);
    case 'ObjectExpression':
      return node.properties.flatMap(placesOf);
    case 'Property':
      return [...placesOf(node.key), ...placesOf(node.value)];
    default:
      return [];
  }
}

function placed(text: string, {loc}: BaseNode): readonly LiteralPlace[] {
  return loc ? [{text, at: {line: loc.start.line, column: loc.start.column + 1}}] : [];
}
