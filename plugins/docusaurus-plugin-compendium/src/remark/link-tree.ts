import type {Link, Node, Parent, PhrasingContent, Root, RootContent} from 'mdast';
import {isControl} from '../core/link/markup-ends.js';
import {termTarget} from '../core/link/prose.js';
import {type ComponentName, isComponentName, type JsxElement} from '../core/read/components.js';
import {prepareComponent} from './components.js';
import {attribute, flowExpression} from './estree.js';
import {inReaderLanguage} from './language.js';
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
    if (isJsx(child) && isComponentName(child.name) && !authored.has(child)) {
      return [componentNode(child.name, child, page)];
    }
    linkInside(child, page, authored);
    return [child];
  });
}

function linkInside(node: Node, page: PageState, authored: ReadonlySet<Node>): void {
  if (isJsx(node) && node.name !== null && isControl(node.name)) {
    return;
  }
  const isLabel = (node.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true;
  if ('children' in node && !OPAQUE_NODES.has(node.type) && !isLabel) {
    linkChildren(node as Parent, page, authored);
  }
}

/** A component with its data; an empty element where there is nothing to show. */
function componentNode(name: ComponentName, element: JsxElement, page: PageState): RootContent {
  const prepared = prepareComponent(name, element, page);
  if (!prepared) {
    return {...element, name: null, attributes: [], children: []};
  }
  if (page.inserted.has(element)) {
    return inReaderLanguage(flowExpression(prepared.name, prepared.attributes), page);
  }
  const ours = Object.entries(prepared.attributes).map((each) => attribute(...each));
  element.name = prepared.name;
  element.attributes = prepared.alone ? ours : [...element.attributes, ...ours];
  // A partial's headings join the page's contents only where it stands by itself.
  return name === 'Glossary' ? element : inReaderLanguage(element, page);
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
