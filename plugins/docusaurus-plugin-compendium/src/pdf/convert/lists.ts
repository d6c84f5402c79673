import {elements, hasClass, isElement, plainText, type Element, type Node} from '../html/tree.js';
import {array, call, join, named, str} from '../typst/code.js';
import {block, inBox, type Context, type Family} from './context.js';
import {anchorOf, content, contentOf} from './flow.js';

/** Points that an item's marker and indent take. */
const INDENT = 16;

const TYPES: Readonly<Record<string, string>> = {a: 'a.', A: 'A.', i: 'i.', I: 'I.'};

function items(list: Element): readonly Element[] {
  return list.children.filter((node): node is Element => isElement(node, 'li'));
}

function itemContent(item: Element, context: Context): string {
  return contentOf(item, inBox(context, INDENT));
}

function isTight(list: Element): boolean {
  return !items(list).some(({children}) => children.some((node) => isElement(node, 'p')));
}

function unordered(list: Element, context: Context): string {
  const found = items(list);
  if (found.length === 0) {
    return 'none';
  }
  if (hasClass(list, 'contains-task-list')) {
    return call(
      'tasks',
      ...found.map((item) => array([String(isDone(item)), itemContent(item, context)])),
    );
  }
  const bodies = found.map((item) => itemContent(item, context));
  return call('list', named('tight', String(isTight(list))), ...bodies);
}

/** An item of a task list bears a box; whether it is ticked is the attribute's presence. */
function isDone(item: Element): boolean {
  return [...elements(item)].some(({tag, attrs}) => tag === 'input' && 'checked' in attrs);
}

function ordered(list: Element, context: Context): string {
  const found = items(list);
  if (found.length === 0) {
    return 'none';
  }
  let next = Number.parseInt(list.attrs['start'] ?? '1', 10) || 1;
  const bodies = found.map((item) => {
    const number = Number.parseInt(item.attrs['value'] ?? '', 10) || next;
    next = number + 1;
    return call('enum.item', String(number), itemContent(item, context));
  });
  const type = TYPES[list.attrs['type'] ?? ''];
  return call(
    'enum',
    named('tight', String(isTight(list))),
    named('numbering', type && str(type)),
    ...bodies,
  );
}

/** The bibliography as a numbered list, whatever list the page has: citations give its numbers. */
function bibliography(list: Element, context: Context): string {
  const bodies = items(list).map((item, index) =>
    call('enum.item', String(index + 1), itemContent(item, context)),
  );
  return bodies.length === 0 ? 'none' : call('sources', ...bodies);
}

/** Terms with what belongs to each; entries may be wrapped in `div`, as HTML allows. */
function definitions(list: Element, context: Context): string {
  const entries: {terms: Element[]; meanings: Element[]; anchors: string[]}[] = [];
  const visit = (nodes: readonly Node[], anchors: readonly string[]): void => {
    let pending = [...anchors];
    for (const node of nodes) {
      if (!isElement(node)) {
        continue;
      }
      if (node.tag === 'dt') {
        const last = entries.at(-1);
        if (last?.meanings.length === 0) {
          last.terms.push(node);
        } else {
          entries.push({terms: [node], meanings: [], anchors: pending});
          pending = [];
        }
      } else if (node.tag === 'dd') {
        entries.at(-1)?.meanings.push(node);
      } else {
        const anchor = anchorOf(node, context);
        visit(node.children, anchor ? [anchor] : []);
      }
    }
  };
  visit(list.children, []);
  const inBody = inBox(context, INDENT);
  const part = (element: Element): string => contentOf(element, inBody);
  const bodies = entries
    .filter(({terms}) => terms.some((term) => plainText(term) !== ''))
    .map(({terms, meanings, anchors}) =>
      call(
        context.inLegend ? 'short-entry' : 'entry',
        join([
          ...anchors,
          ...terms.flatMap((term, i) => (i > 0 ? ['", "', part(term)] : part(term))),
        ]),
        join(
          meanings.flatMap((meaning, i) => (i > 0 ? ['parbreak()', part(meaning)] : part(meaning))),
        ),
      ),
    );
  return bodies.length === 0
    ? 'none'
    : call(context.inLegend ? 'short-definitions' : 'definitions', ...bodies);
}

export const listFamily: Family = {
  specials: [
    {
      matches: ({attrs}) => attrs['data-book'] === 'bibliography',
      handler: {flow: 'block', convert: bibliography},
    },
  ],
  tags: {
    ul: {flow: 'block', convert: unordered},
    menu: {flow: 'block', convert: unordered},
    ol: {flow: 'block', convert: ordered},
    dl: {flow: 'block', convert: definitions},
    li: {flow: 'block', convert: (item, context) => block(itemContent(item, context))},
    dt: {
      flow: 'block',
      convert: ({children}, context) => block(call('par', content(children, context))),
    },
    dd: {
      flow: 'block',
      convert: ({children}, context) => block(call('par', content(children, context))),
    },
  },
};
