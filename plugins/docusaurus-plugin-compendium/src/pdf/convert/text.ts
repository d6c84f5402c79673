import {find, isElement, plainText, rawText, type Element} from '../html/tree.js';
import {labelOf} from '../book/links.js';
import {SMALLEST} from '../layout/table-plan.js';
import {call, join, pt, str} from '../typst/code.js';
import {block, inBox, tellOnce, type Context, type Family, type Handler} from './context.js';
import {blocks, flow, inline, inner, paragraphs} from './flow.js';

import {glyphs} from './glyphs.js';
import {carriesLanguage} from './language.js';
import {smallNote} from './notes.js';

function wrap(name: string, ...args: readonly string[]): Handler {
  return {flow: 'inline', convert: (element, context) => wrapped(name, args, element, context)};
}

function wrapped(
  name: string,
  args: readonly string[],
  element: Element,
  context: Context,
): string {
  const code = inner(element, context);
  return code === 'none' ? code : call(name, ...args, code);
}

const through: Handler = {
  flow: 'inline',
  convert: (element, context) => {
    if (!isCitation(element) || context.state.afterSpace) {
      return inner(element, context);
    }
    // Style sheets set citations off; here a space does that a line cannot break at.
    return join([str('\u202f'), inner(element, context)]);
  },
};

/** `[1, 2]`, whose numbers lead to sources. */
function isCitation({children: [first, second]}: Element): boolean {
  return (
    first?.type === 'text' &&
    first.value.startsWith('[') &&
    isElement(second, 'a') &&
    (second.attrs['href'] ?? '').startsWith('#ref-')
  );
}

const group: Handler = {flow: 'block', convert: ({children}, context) => blocks(children, context)};

const code: Handler = {
  flow: 'inline',
  convert: (element, context) => {
    context.state.afterSpace = false;
    return call('raw', str(glyphs(rawText(element), context)));
  },
};

const link: Handler = {
  flow: 'inline',
  convert: (element, context) => {
    const href = element.attrs['href'];
    const body = inner(element, context);
    if (href === undefined || body === 'none' || context.unlinked) {
      return body;
    }
    const source = /^#ref-(.+)$/u.exec(href)?.[1];
    const number = source === undefined ? undefined : context.links.sourceNumber(source);
    if (source !== undefined && number !== undefined && /^\d+$/u.test(plainText(element))) {
      return call('goto', str(context.links.sourceLabel(source)), str(String(number)));
    }
    const target = context.links.resolve(href, context.document);
    switch (target.kind) {
      case 'inside':
        return call('goto', str(target.label), body);
      case 'outside':
        return call('web', str(target.address), body);
      case 'none':
        return body;
    }
  },
};

function heading(depth: number): Handler {
  return {
    flow: 'block',
    convert: (element, context) => {
      const {state, document, level} = context;
      const body = inline(element.children, context);
      if (body === 'none') {
        return [];
      }
      if (context.boxed) {
        return block(call('label-line', body), 0, 'heading');
      }
      const wanted = level + Math.max(depth, 2) - 1;
      const own = Math.min(wanted, state.headingLevel + 1);
      state.headingLevel = own;
      const id = element.attrs['id'] ?? `${own}:${plainText(element)}`;
      const label = state.anchors.has(id) ? `${id}~${state.anchors.size}` : id;
      state.anchors.add(label);
      const shown = carriesLanguage(body, context);
      const outlined = String(depth <= context.contentsDepth);
      return block(
        call('section', String(own), String(depth), str(labelOf(document, label)), outlined, shown),
        0,
        'heading',
      );
    },
  };
}

const paragraph: Handler = {
  flow: 'block',
  convert: ({children}, context) => paragraphs(children, context),
};

/** Media cannot be printed: what is said in their place, and where they are, can. */
const media: Handler = {
  flow: 'block',
  convert: (element, context) => {
    const src = element.attrs['src'] ?? find(element, ({attrs}) => 'src' in attrs)?.attrs['src'];
    const target = src === undefined ? undefined : context.links.resolve(src, context.document);
    const name = element.attrs['title'] ?? element.attrs['aria-label'] ?? src ?? element.tag;
    tellOnce(
      context,
      `element ${element.tag}`,
      `<${element.tag}> cannot be printed; the book has its name and address.`,
    );
    const text = str(glyphs(name, context));
    const body = target?.kind === 'outside' ? call('web', str(target.address), text) : text;
    return block(call('par', body), 100);
  },
};

const unknown: Handler = {
  flow: 'inline',
  convert: (element, context) => {
    tellOnce(
      context,
      `element ${element.tag}`,
      `<${element.tag}> is not known to the book; its text is kept.`,
    );
    return inner(element, context);
  },
};

/** What is done with an element that no family knows. */
export {unknown as unknownElement};

export const textFamily: Family = {
  specials: [
    {
      matches: ({attrs}) => attrs['data-book'] === 'note',
      handler: {
        flow: 'block',
        convert: ({children}, context) => {
          const body = inline(children, context);
          return body === 'none' ? [] : block(smallNote(body, context), body.length);
        },
      },
    },
    {
      matches: ({attrs}) => attrs['data-book'] === 'label',
      handler: {
        flow: 'block',
        convert: ({children}, context) =>
          block(call('label-line', inline(children, context)), 0, 'heading'),
      },
    },
    {
      matches: ({attrs}) => attrs['data-book'] === 'legend',
      handler: {
        flow: 'block',
        convert: ({children}, context) => {
          const body = flow(children, {...inBox(context, 0), inLegend: true, fontSize: 8});
          return body === 'none' ? [] : block(call('legend', body), 0, 'legend');
        },
      },
    },
    {
      matches: ({attrs}) => attrs['data-book'] === 'facts',
      handler: {
        flow: 'block',
        convert: ({children}, context) => [
          ...block('facts-begin'),
          ...blocks(children, {...context, fontSize: 9.2}).map((piece) => ({
            ...piece,
            code: call('fact', piece.code),
          })),
          ...block('facts-end'),
        ],
      },
    },
    {
      matches: ({tag}) => tag === 'aside',
      handler: {
        flow: 'block',
        convert: ({children}, context) => {
          const body = flow(children, inBox(context, 10));
          return body === 'none' ? [] : block(call('page-note', body));
        },
      },
    },
  ],
  tags: {
    p: paragraph,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading(depth)])),
    ...Object.fromEntries(
      ['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'hgroup', 'center'].map(
        (tag) => [tag, group],
      ),
    ),
    ...Object.fromEntries(
      ['span', 'abbr', 'time', 'data', 'bdi', 'bdo', 'font', 'label', 'ruby', 'rb', 'big'].map(
        (tag) => [tag, through],
      ),
    ),
    address: group,
    a: link,
    strong: wrap('strong'),
    b: wrap('strong'),
    em: wrap('emph'),
    i: wrap('emph'),
    cite: wrap('emph'),
    dfn: through,
    var: wrap('emph'),
    code,
    samp: code,
    tt: code,
    kbd: wrap('keyboard'),
    mark: wrap('highlight'),
    del: wrap('strike'),
    s: wrap('strike'),
    ins: wrap('underline'),
    u: wrap('underline'),
    sub: wrap('sub'),
    sup: wrap('super'),
    small: {
      flow: 'inline',
      convert: (element, context) => {
        const size = Math.max(context.fontSize * 0.88, SMALLEST);
        return wrapped('text', [`size: ${pt(size)}`], element, context);
      },
    },
    q: {
      flow: 'inline',
      convert: (element, context) => `{"“"\n${inner(element, context)}\n"”"}`,
    },
    br: {
      flow: 'inline',
      convert: (_, context) => {
        context.state.afterSpace = true;
        return 'linebreak()';
      },
    },
    wbr: {flow: 'inline', convert: () => str('\u200b')},
    hr: {flow: 'block', convert: () => block('rule')},
    blockquote: {
      flow: 'block',
      convert: ({children}, context) =>
        block(call('quoted', flow(children, inBox(context, 14))), 400),
    },
    iframe: media,
    video: media,
    audio: media,
    object: media,
    embed: media,
    canvas: media,
    input: {flow: 'inline', convert: () => 'none'},
  },
};
