import type {ReadDocument} from '../model.js';
import {find, isElement, plainText, withChildren, type Element, type Node} from '../html/tree.js';
import {call, str} from '../typst/code.js';
import {isBlank, type Context} from './context.js';
import {arrange} from './arrange.js';
import {blocks, inline} from './flow.js';
import {footnotesOf} from './footnotes.js';
import {glyphs} from './glyphs.js';
import {carriesLanguage} from './language.js';

export interface ChapterPlace {
  readonly level: number;
  readonly fresh: boolean;
}

/** One document as the body of a Typst file. */
export function convertChapter(
  document: ReadDocument,
  {level, fresh}: ChapterPlace,
  context: Context,
): string {
  const {title, children} = document.article;
  const nodes = hasBibliography(context) ? withoutReferences(children) : children;
  for (const [id, note] of footnotesOf(nodes)) {
    context.state.footnotes.set(id, note);
  }
  const inTitle = {...context, lang: document.article.lang ?? context.lang};
  const shownTitle = title ? inline(title.children, inTitle) : str(glyphs(document.title, context));
  context.state.anchors.add('');
  const body = arrange(blocks(nodes, context));
  return call(
    'chapter',
    String(level),
    str(document.id),
    carriesLanguage(shownTitle === 'none' ? str(document.title) : shownTitle, inTitle),
    str(glyphs(title ? plainText(title) : document.title, context)),
    String(fresh),
    body,
  );
}

function hasBibliography({links}: Context): boolean {
  return links.hasBibliography;
}

/** The book has its sources once, at the end: the list of each page goes, with its heading. */
function withoutReferences(nodes: readonly Node[]): readonly Node[] {
  const kept: Node[] = [];
  for (const node of nodes) {
    if (isReferences(node)) {
      while (kept.length > 0 && isBlankAt(kept.at(-1))) {
        kept.pop();
      }
      const last = kept.at(-1);
      if (isElement(last) && /^h[1-6]$/u.test(last.tag)) {
        kept.pop();
      }
    } else if (isElement(node) && holdsReferences(node)) {
      kept.push(withChildren(node, withoutReferences(node.children)));
    } else {
      kept.push(node);
    }
  }
  return kept;
}

/** The list itself, or a box that holds it alone. */
function isReferences(node: Node): boolean {
  if (!isElement(node)) {
    return false;
  }
  const [only, ...others] = node.children.filter((child) => !isBlank(child));
  return (
    node.attrs['data-book'] === 'references' ||
    (only !== undefined && others.length === 0 && isReferences(only))
  );
}

function isBlankAt(node: Node | undefined): boolean {
  return node !== undefined && isBlank(node);
}

function holdsReferences(element: Element): boolean {
  return find(element, ({attrs}) => attrs['data-book'] === 'references') !== undefined;
}
