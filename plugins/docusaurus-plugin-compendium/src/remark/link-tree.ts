import type {Link, Node, Parent, PhrasingContent, Root, RootContent} from 'mdast';
import {isControl} from '../core/link/markup-ends.js';
import {termTarget} from '../core/link/prose.js';
import {isComponentName, type JsxElement} from '../core/read/components.js';
import {prepareComponent} from './components.js';
import type {PageState} from './page.js';
import {linkTextNode, termLink} from './text.js';

/** Nodes whose text is left as it is. */
const OPAQUE_NODES = new Set(['heading', 'link', 'linkReference', 'definition']);

/** Walks a page in reading order; every mention counts where a reader meets it. */
export function linkTree(tree: Root, page: PageState, authored: ReadonlySet<Node>): void {
  linkChildren(tree, page, authored);
}

function linkChildren(parent: Parent, page: PageState, authored: ReadonlySet<Node>): void {
  parent.children = parent.children.flatMap((child): readonly RootContent[] => {
    if (child.type === 'text') {
      return linkTextNode(child, page);
    }
    const target = child.type === 'link' ? termTarget(child.url) : undefined;
    if (child.type === 'link' && target !== undefined) {
      return linkExplicitly(child, target, page);
    }
    linkInside(child, page, authored);
    return [child];
  });
}

function linkInside(node: Node, page: PageState, authored: ReadonlySet<Node>): void {
  if (isJsx(node)) {
    if (isComponentName(node.name) && !authored.has(node)) {
      prepareComponent(node.name, node, page);
      return;
    }
    if (node.name !== null && isControl(node.name)) {
      return;
    }
  }
  const isLabel = (node.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true;
  if ('children' in node && !OPAQUE_NODES.has(node.type) && !isLabel) {
    linkChildren(node as Parent, page, authored);
  }
}

/** `[text](term:id)` links a term wherever it stands; `[text](term:off)` is only text. */
function linkExplicitly(node: Link, target: string, page: PageState): readonly PhrasingContent[] {
  const [id] = page.findTerms(target);
  if (id === undefined) {
    return node.children;
  }
  page.claimTerm(id);
  return [termLink(page, id, node.children)];
}

function isJsx(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
