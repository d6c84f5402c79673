import {
  classesOf,
  elements,
  find,
  hasClass,
  hasModuleClass,
  isElement,
  plainText,
  type Element,
} from '../html/tree.js';
import {call, str} from '../typst/code.js';
import {block, inBox, type Block, type Context, type Family} from './context.js';
import {flow, inline} from './flow.js';

/** Points that the edge of a box takes. */
const EDGE = 18;

const ADMONITION = /^theme-admonition-(.+)$/u;

function admonition(element: Element, context: Context): readonly Block[] {
  const kind = classesOf(element).flatMap((name) => ADMONITION.exec(name)?.[1] ?? [])[0] ?? 'note';
  const [heading, ...content] = element.children.filter((node) => isElement(node));
  const title = heading && isElement(heading) ? plainText(heading) : '';
  const inside = inBox(context, EDGE);
  const label = title === '' ? 'none' : str(capital(title));
  return block(call('admonition', str(kind), label, flow(content, inside)), 600);
}

/** Style sheets set the kind in capitals; the page has it in small letters. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** All panels one after another, each below the label of its tab. */
function tabs(element: Element, context: Context): readonly Block[] {
  const found = [...elements(element)].filter(
    (inner) =>
      nearestTabs(element, inner) && ['tab', 'tabpanel'].includes(inner.attrs['role'] ?? ''),
  );
  const labels = found.filter(({attrs}) => attrs['role'] === 'tab').map(plainText);
  const panels = found.filter(({attrs}) => attrs['role'] === 'tabpanel');
  const inside = inBox(context, EDGE);
  return panels.flatMap((panel, index) => {
    const body = flow(panel.children, inside);
    return body === 'none' ? [] : block(call('tab', str(labels[index] ?? ''), body), 600);
  });
}

/** Tabs within tabs belong to the inner ones. */
function nearestTabs(outer: Element, inner: Element): boolean {
  const nested = [...elements(outer)].filter((element) => element !== outer && isTabs(element));
  return !nested.some((element) => [...elements(element)].includes(inner));
}

function isTabs(element: Element): boolean {
  return hasClass(element, 'tabs-container') || hasModuleClass(element, 'tabList');
}

/** Opened, as paper cannot be asked to. */
function details(element: Element, context: Context): readonly Block[] {
  const summary = find(element, ({tag}) => tag === 'summary');
  const content = element.children.filter((node) => node !== summary);
  const title = summary ? inline(summary.children, context) : 'none';
  return block(call('opened', title, flow(content, inBox(context, EDGE))), 600);
}

export const boxFamily: Family = {
  specials: [
    {
      matches: (element) => hasClass(element, 'theme-admonition'),
      handler: {flow: 'block', convert: admonition},
    },
    {
      matches: (element) => hasClass(element, 'tabs-container'),
      handler: {flow: 'block', convert: tabs},
    },
  ],
  tags: {
    details: {flow: 'block', convert: details},
    summary: {
      flow: 'block',
      convert: ({children}, context) => call('label-line', inline(children, context)),
    },
  },
};
