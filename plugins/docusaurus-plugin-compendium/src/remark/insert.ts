import type {Heading, Node, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ComponentName, JsxElement} from '../core/read/components.js';
import {flowElement} from './estree.js';
import type {PageState} from './page.js';

/** Elements of a page whose names its author has given to something; the plugin leaves them alone. */
export function authoredElements(tree: Root, names: ReadonlySet<string>): ReadonlySet<Node> {
  return new Set(elementsOf(tree).filter(({name}) => name !== null && names.has(name)));
}

/** Places the fact box after the lead and the back-links at the end, where the author did not. */
export function insertComponents(tree: Root, page: PageState, authored: ReadonlySet<Node>): void {
  const {facts, backLinks, hidden = []} = page.view;
  const own = elementsOf(tree).filter((element) => !authored.has(element));
  const placed = new Set(own.map(({name}) => name));
  if (facts && !hidden.includes('factBox') && !placed.has('FactBox')) {
    tree.children.splice(endOfLead(tree), 0, insert('FactBox', page));
  }
  if (backLinks && !hidden.includes('backLinks') && !placed.has('BackLinks')) {
    tree.children.push(heading(page.compile.headings.backLinks, page), insert('BackLinks', page));
  }
}

function insert(name: ComponentName, page: PageState): JsxElement & RootContent {
  const element = flowElement(name);
  page.inserted.add(element);
  return element;
}

/** A heading that joins the page's contents. */
export function heading(text: string, {view, compile}: PageState): Heading {
  return {
    type: 'heading',
    depth: 2,
    children: [{type: 'text', value: text}],
    ...(view.lang !== undefined && {data: {hProperties: {lang: compile.locale}}}),
  };
}

function elementsOf(tree: Root): readonly JsxElement[] {
  const elements: JsxElement[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      elements.push(node);
    }
  });
  return elements;
}

/** The lead ends at the first heading below the page's title. */
function endOfLead({children}: Root): number {
  const index = children.findIndex((node: RootContent) => {
    return node.type === 'heading' && node.depth > 1;
  });
  return index === -1 ? children.length : index;
}
