import {elements, isElement, type Element, type Node} from '../html/tree.js';
import {labelOf} from '../book/links.js';
import {call, join, str} from '../typst/code.js';
import {inBox, type Context, type Family} from './context.js';
import {content} from './flow.js';

/** The notes of a page by their ids. */
export function footnotesOf(nodes: readonly Node[]): Map<string, Element> {
  const notes = new Map<string, Element>();
  for (const node of nodes) {
    for (const section of elements(node)) {
      if (section.attrs['data-footnotes'] === undefined) {
        continue;
      }
      for (const item of elements(section)) {
        if (item.tag === 'li' && item.attrs['id'] !== undefined) {
          notes.set(item.attrs['id'], item);
        }
      }
    }
  }
  return notes;
}

/** A note at the foot of the page; a second mention of it gives the same number again. */
function reference(element: Element, context: Context): string {
  const id = (element.attrs['href'] ?? '').replace(/^#/u, '');
  const note = context.state.footnotes.get(decode(id));
  if (!note) {
    return 'none';
  }
  const label = labelOf(context.document, `note:${id}`);
  if (context.state.footnotesSet.has(id)) {
    return call('footnote', call('label', str(label)));
  }
  context.state.footnotesSet.add(id);
  const afterSpace = context.state.afterSpace;
  const body = content(noteContent(note), inBox(context, 0));
  context.state.afterSpace = afterSpace;
  return call('labelled', str(label), call('footnote', join([body])));
}

/** A note of one paragraph is that paragraph's text. */
function noteContent(note: Element): readonly Node[] {
  const shown = note.children.filter((node) => isElement(node));
  const [only] = shown;
  return shown.length === 1 && isElement(only, 'p') ? only.children : note.children;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

export const footnoteFamily: Family = {
  specials: [
    {
      matches: ({attrs}) => attrs['data-footnote-ref'] !== undefined,
      handler: {flow: 'inline', convert: reference},
    },
    {
      // The number is raised by the note itself.
      matches: ({tag, children}) =>
        tag === 'sup' &&
        children.some((node) => isElement(node) && node.attrs['data-footnote-ref'] !== undefined),
      handler: {
        flow: 'inline',
        convert: ({children}, context) =>
          join(
            children.flatMap((node) =>
              isElement(node) && node.attrs['data-footnote-ref'] !== undefined
                ? [reference(node, context)]
                : [],
            ),
          ),
      },
    },
    {
      matches: ({attrs}) => attrs['data-footnotes'] !== undefined,
      handler: {flow: 'block', convert: () => []},
    },
  ],
};
