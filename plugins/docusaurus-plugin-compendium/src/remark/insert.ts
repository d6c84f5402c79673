import type {ImportDeclaration} from 'estree';
import type {Heading, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {flowElement} from './estree.js';
import type {PageState} from './page.js';

/** Local names that the author imports; the plugin leaves components of these names alone. */
export function importedNames(tree: Root): ReadonlySet<string> {
  const names = tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm'
      ? (node.data?.estree?.body ?? [])
          .filter((statement): statement is ImportDeclaration => {
            return statement.type === 'ImportDeclaration';
          })
          .flatMap(({specifiers}) => specifiers.map(({local}) => local.name))
      : [],
  );
  return new Set(names);
}

/** Places the fact box after the lead and the back-links at the end, where the author did not. */
export function insertComponents(tree: Root, page: PageState): void {
  const {facts, backLinks, hidden = []} = page.view;
  const placed = placedComponents(tree);
  if (facts && !hidden.includes('factBox') && !placed.has('FactBox')) {
    tree.children.splice(endOfLead(tree), 0, flowElement('FactBox'));
  }
  if (backLinks && !hidden.includes('backLinks') && !placed.has('BackLinks')) {
    tree.children.push(heading(page.compile.headings.backLinks), flowElement('BackLinks'));
  }
}

/** A heading that joins the page's contents. */
export function heading(text: string): Heading {
  return {type: 'heading', depth: 2, children: [{type: 'text', value: text}]};
}

function placedComponents(tree: Root): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if ('name' in node && typeof node.name === 'string') {
      names.add(node.name);
    }
  });
  return names;
}

/** The lead ends at the first heading below the page's title. */
function endOfLead({children}: Root): number {
  const index = children.findIndex((node: RootContent) => {
    return node.type === 'heading' && node.depth > 1;
  });
  return index === -1 ? children.length : index;
}
