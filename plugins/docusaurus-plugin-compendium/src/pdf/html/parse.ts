import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {find, type Element, type Node} from './tree.js';

/**
 * The article of a page that Docusaurus has built. Only that slice of the file is parsed: the rest
 * is navigation, the same on each page.
 *
 * @returns `undefined` when the page has no article
 */
export function parseArticle(html: string): Element | undefined {
  const document = parse(`<body>${articleSlice(html)}`);
  const tree = convert(document);
  return tree[0] && find(root(tree), ({tag}) => tag === 'article' || tag === 'main');
}

/** The part of a page's text that its book is made of. */
export function articleSlice(html: string): string {
  const start = html.search(/<article[\s>]/u);
  const end = html.lastIndexOf('</article>');
  return start === -1 ? html : html.slice(start, end === -1 ? undefined : end);
}

function root(children: readonly Node[]): Element {
  return {type: 'element', tag: '#document', attrs: {}, children};
}

function convert(parent: DefaultTreeAdapterTypes.ParentNode): readonly Node[] {
  return parent.childNodes.flatMap((node): readonly Node[] => {
    if (defaultTreeAdapter.isTextNode(node)) {
      return [{type: 'text', value: node.value}];
    }
    if (!defaultTreeAdapter.isElementNode(node)) {
      return [];
    }
    const attrs = Object.fromEntries(
      node.attrs.map(({prefix, name, value}) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    return [{type: 'element', tag: node.tagName, attrs, children: convert(node)}];
  });
}
