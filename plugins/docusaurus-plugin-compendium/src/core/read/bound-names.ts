import type {Declaration, Pattern, Program} from 'estree';
import type {Root} from 'mdast';

/**
 * Names that the author of a document has given to something by `import` or `export`. A component
 * of such a name is the author's own, whatever the plugin calls one of its own.
 */
export function boundNames(tree: Root): ReadonlySet<string> {
  const programs = tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.data?.estree ?? []) : [],
  );
  return new Set(programs.flatMap(({body}) => body.flatMap(namesOf)));
}

function namesOf(statement: Program['body'][number]): readonly string[] {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.specifiers.map(({local}) => local.name);
    case 'ExportNamedDeclaration':
      return statement.declaration ? declared(statement.declaration) : [];
    default:
      return [];
  }
}

function declared(declaration: Declaration): readonly string[] {
  return declaration.type === 'VariableDeclaration'
    ? declaration.declarations.flatMap(({id}) => namesIn(id))
    : [declaration.id.name];
}

function namesIn(pattern: Pattern | null): readonly string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'Property' ? property.value : property),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
