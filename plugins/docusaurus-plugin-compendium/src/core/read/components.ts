import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Prose} from '../link/prose.js';
import type {Page, Position} from '../model.js';
import type {Report} from '../problem.js';
import {literalOfProgram, type Literal} from './literal.js';

/** Components whose props the plugin reads at build time. */
export const COMPONENTS = [
  'ComparisonTable',
  'FactBox',
  'BackLinks',
  'Glossary',
  'Bibliography',
] as const;

export type ComponentName = (typeof COMPONENTS)[number];

/** One use of a component, with the props that are written out in full. */
export interface ComponentUse {
  readonly name: ComponentName;
  readonly props: Readonly<Record<string, Literal>>;
  /** Names of props whose value is computed, and so unknown here. */
  readonly computed: readonly string[];
  readonly at: Position;
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const processor = unified().use(remarkParse).use(remarkMdx).freeze();

/** True for a component of the plugin. */
export function isComponentName(name: string | null): name is ComponentName {
  return COMPONENTS.some((component) => component === name);
}

/**
 * Finds the plugin's components in a page. Only pages whose prose names one are parsed as MDX,
 * which costs more; what does not parse is left to the host's own compiler to tell.
 */
export function readComponents(page: Page, prose: Prose, report: Report): readonly ComponentUse[] {
  const named = prose.components.filter(({name}) => isComponentName(name));
  if (named.length === 0) {
    return [];
  }
  if (!page.doc.mdx) {
    for (const {name, at} of named) {
      report({
        rule: 'component-needs-mdx',
        file: page.bodyFile,
        ...at,
        message: `<${name}> works only in .mdx files; in .md it is lost.`,
        found: page.doc.path,
        expected: 'a file name that ends in .mdx',
        fix: page.doc.path.replace(/\.[^.]+$/u, '.mdx'),
      });
    }
    return [];
  }
  return parseComponents(page.body);
}

function parseComponents(body: string): readonly ComponentUse[] {
  const uses: ComponentUse[] = [];
  try {
    visit(processor.parse(body), (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const element = node;
        if (isComponentName(element.name)) {
          uses.push(componentUse(element.name, element));
        }
      }
    });
  } catch {
    return [];
  }
  return uses;
}

/** Reads the props of a component's element. */
export function componentUse(name: ComponentName, element: JsxElement): ComponentUse {
  const props: Record<string, Literal> = {};
  const computed: string[] = [];
  for (const attribute of element.attributes) {
    const value = attribute.type === 'mdxJsxAttribute' ? attributeValue(attribute) : undefined;
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    if (value === undefined) {
      computed.push(attributeName);
    } else {
      props[attributeName] = value;
    }
  }
  const start = element.position?.start;
  return {name, props, computed, at: {line: start?.line ?? 1, column: start?.column ?? 1}};
}

function attributeValue({value}: MdxJsxAttribute): Literal | undefined {
  if (value === null || value === undefined) {
    return true;
  }
  return typeof value === 'string' ? value : literalOfProgram(value.data?.estree);
}
