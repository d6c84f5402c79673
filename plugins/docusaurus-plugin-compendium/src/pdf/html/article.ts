import {
  classesOf,
  elements,
  find,
  hasClass,
  isElement,
  rawText,
  withChildren,
  type Element,
  type Node,
} from './tree.js';

/** Parts of Docusaurus's pages that are no content. */
const CHROME_CLASSES: ReadonlySet<string> = new Set([
  'theme-doc-breadcrumbs',
  'theme-doc-version-badge',
  'theme-doc-version-banner',
  'theme-doc-toc-mobile',
  'theme-doc-footer',
  'hash-link',
  'katex-html',
  'buttonGroup',
]);

/** Elements that do something on a screen, and nothing on paper. */
const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'dialog',
  'form',
  'link',
  'meta',
  'noscript',
  'script',
  'select',
  'style',
  'template',
  'textarea',
]);

/** What a page says, and where its title stands. */
export interface Article {
  /** The title as the page shows it, with its markup; none when the page hides it. */
  readonly title?: Element;
  /** Language (BCP 47) of the title, where the page says that it is another than the site's. */
  readonly lang?: string;
  /** What stands above and below the title, in order, without controls. */
  readonly children: readonly Node[];
}

/**
 * Takes the content out of a page's article. What is marked `data-book="omit"`, controls and
 * Docusaurus's own navigation are left out, as is the dark one of a pair of pictures.
 */
export function readArticle(article: Element): Article {
  const kept = clean(article);
  const [body] = kept;
  if (!isElement(body)) {
    return {children: []};
  }
  const title = find(body, ({tag}) => tag === 'h1');
  const children = body.children.flatMap((node) => without(node, title));
  const lang = langOf(body, title);
  return {...(title && {title}), ...(lang !== undefined && {lang}), children};
}

/** By the elements around the title; without a title, by the first that has a language. */
function langOf(element: Element, title: Element | undefined): string | undefined {
  for (const child of element.children) {
    if (isElement(child) && (!title || [...elements(child)].includes(title))) {
      const lang = langOf(child, title) ?? child.attrs['lang'];
      if (lang !== undefined || title) {
        return lang;
      }
    }
  }
  return undefined;
}

function clean(node: Node): readonly Node[] {
  if (node.type === 'text') {
    const value = node.value.replace(/[\u200b\ufeff]/gu, '');
    return value === '' ? [] : [{...node, value}];
  }
  if (isLeftOut(node)) {
    return [];
  }
  return [withChildren(node, node.children.flatMap(clean))];
}

function isLeftOut(element: Element): boolean {
  const {tag, attrs} = element;
  const isCheckbox = tag === 'input' && attrs['type'] === 'checkbox';
  return (
    attrs['data-book'] === 'omit' ||
    CONTROLS.has(tag) ||
    (tag === 'input' && !isCheckbox) ||
    classesOf(element).some((name) => CHROME_CLASSES.has(name) || isDarkTwin(name)) ||
    (attrs['src'] ?? '').endsWith('#gh-dark-mode-only') ||
    (tag === 'a' && attrs['data-footnote-backref'] !== undefined)
  );
}

/** `ThemedImage` shows one of two pictures by class; Docusaurus's module class has the theme in it. */
function isDarkTwin(name: string): boolean {
  return name.startsWith('themedComponent--dark_') || name.startsWith('buttonGroup_');
}

/** A node without its title; a header that held nothing else goes with it. */
function without(node: Node, title: Element | undefined): readonly Node[] {
  if (node === title) {
    return [];
  }
  if (node.type === 'text' || !title) {
    return [node];
  }
  const children = node.children.flatMap((child) => without(child, title));
  const unchanged =
    children.length === node.children.length && children.every((c, i) => c === node.children[i]);
  if (unchanged) {
    return [node];
  }
  const isEmpty = rawText(withChildren(node, children)).trim() === '';
  return isEmpty && isElement(node, 'header') && !hasClass(node, 'hero')
    ? []
    : [withChildren(node, children)];
}
