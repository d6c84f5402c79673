/** HTML as the converter reads it: elements and text, nothing else. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface Element {
  readonly type: 'element';
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Text | Element;

export function isElement(node: Node | undefined, tag?: string): node is Element {
  return node?.type === 'element' && (tag === undefined || node.tag === tag);
}

export function classesOf({attrs}: Element): readonly string[] {
  return (attrs['class'] ?? '').split(/\s+/u).filter((name) => name !== '');
}

export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

/** A class of a CSS module: its local name and a hash, such as `codeBlockTitle_OeMC`. */
export function hasModuleClass(element: Element, local: string): boolean {
  return classesOf(element).some((name) => name === local || name.startsWith(`${local}_`));
}

/** All elements below a node, in document order, the node itself included. */
export function* elements(node: Node): Generator<Element> {
  if (node.type === 'element') {
    yield node;
    for (const child of node.children) {
      yield* elements(child);
    }
  }
}

export function find(node: Node, test: (element: Element) => boolean): Element | undefined {
  for (const element of elements(node)) {
    if (test(element)) {
      return element;
    }
  }
  return undefined;
}

/** Text of a node with white space as written. */
export function rawText(node: Node): string {
  return node.type === 'text' ? node.value : node.children.map(rawText).join('');
}

/** Text of a node as a reader sees it: white space in runs of one, none at the ends. */
export function plainText(node: Node): string {
  return rawText(node)
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim();
}

/** The same element with other children. */
export function withChildren(element: Element, children: readonly Node[]): Element {
  return {...element, children};
}
