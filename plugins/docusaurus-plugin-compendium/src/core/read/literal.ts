import type {Expression, Program, Property, SpreadElement} from 'estree';

/** The value of an expression that is written out in full; `undefined` when it is not. */
export type Literal =
  string | number | boolean | null | readonly Literal[] | {readonly [key: string]: Literal};

/** Evaluates a JSX attribute's program (`{…}`), without running any code. */
export function literalOfProgram(program: Program | null | undefined): Literal | undefined {
  const [statement] = program?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? literalOf(statement.expression) : undefined;
}

function literalOf(node: Expression | SpreadElement | null): Literal | undefined {
  switch (node?.type) {
    case 'Literal':
      return literalValue(node.value);
    case 'TemplateLiteral':
      return node.expressions.length === 0
        ? (node.quasis[0]?.value.cooked ?? undefined)
        : undefined;
    case 'UnaryExpression': {
      const value = node.operator === '-' ? literalOf(node.argument) : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    case 'ArrayExpression':
      return listOf(node.elements.map(literalOf));
    case 'ObjectExpression':
      return objectOf(node.properties);
    default:
      return undefined;
  }
}

function literalValue(value: unknown): Literal | undefined {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
    ? (value as Literal)
    : undefined;
}

function listOf(items: readonly (Literal | undefined)[]): Literal | undefined {
  return items.every((item) => item !== undefined) ? items : undefined;
}

function objectOf(properties: readonly (Property | SpreadElement)[]): Literal | undefined {
  const entries: [string, Literal][] = [];
  for (const property of properties) {
    const key = property.type === 'Property' && !property.computed ? keyOf(property) : undefined;
    const value =
      property.type === 'Property' ? literalOf(property.value as Expression) : undefined;
    if (key === undefined || value === undefined) {
      return undefined;
    }
    entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}

function keyOf({key}: Property): string | undefined {
  if (key.type === 'Identifier') {
    return key.name;
  }
  return key.type === 'Literal' ? String(key.value) : undefined;
}
