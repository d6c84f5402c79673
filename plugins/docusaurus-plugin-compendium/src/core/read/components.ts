import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Prose} from '../link/prose.js';
import type {Page, Position} from '../model.js';
import type {Report} from '../problem.js';
import {boundNames} from './bound-names.js';
import {literalOfProgram, type Literal} from './literal.js';
import {type LiteralPlace, placesOfProgram} from './literal-places.js';
import {nearest} from './nearest.js';
import {tell} from './yaml-map.js';

/** Components whose props the plugin reads at build time. */
export const COMPONENTS = [
  'ComparisonTable',
  'Compare',
  'RangePlot',
  'Timeline',
  'EvidenceMap',
  'SchemaReference',
  'FactBox',
  'BackLinks',
  'Glossary',
  'Bibliography',
  'Changes',
  'NeedsChecking',
] as const;

export type ComponentName = (typeof COMPONENTS)[number];

/** One use of a component, with the props that are written out in full. */
export interface ComponentUse {
  readonly name: ComponentName;
  readonly props: Readonly<Record<string, Literal>>;
  /** Names of props whose value is computed, and so unknown here. */
  readonly computed: readonly string[];
  readonly at: Position;
  /** Where each prop stands, and the keys and values in it. */
  readonly places: Readonly<Record<string, PropPlaces>>;
}

interface PropPlaces {
  readonly at: Position;
  readonly within: readonly LiteralPlace[];
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
  if (page.doc.mdx) {
    tellMisspelt(page, prose, report);
  }
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

/** Uses of the plugin's components in a text, by name and place; those of its author are left out. */
export function ownComponents(
  body: string,
  {components}: Prose,
  mdx: boolean,
): readonly Pick<ComponentUse, 'name' | 'at'>[] {
  const named = components.flatMap(({name, at}) => (isComponentName(name) ? [{name, at}] : []));
  return named.length > 0 && mdx ? parseComponents(body) : named;
}

/** Components that the page does not import, and whose names are nearly those of ours. */
function tellMisspelt({body, bodyFile}: Page, {components}: Prose, report: Report): void {
  for (const {name, at} of components.filter((each) => !isComponentName(each.name))) {
    const suggestion = nearest(name, COMPONENTS);
    if (suggestion !== undefined && !boundNames(parseMdx(body)).has(name)) {
      tell({file: bodyFile, report}, 'component-props', at, {
        message: `There is no component <${name}>.`,
        found: name,
        expected: COMPONENTS.map((each) => `<${each}>`).join(', '),
        suggestion,
        fix: `<${suggestion} />`,
      });
    }
  }
}

/** What Docusaurus takes out of MDX before it is parsed: ids of headings and HTML comments. */
const NOT_MDX = /\{#[\w-]+\}(?=[ \t]*$)|<!--[^]*?-->/gmu;

function parseComponents(body: string): readonly ComponentUse[] {
  const uses: ComponentUse[] = [];
  const tree = parseMdx(body);
  const authored = boundNames(tree);
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = node;
      if (isComponentName(element.name) && !authored.has(element.name)) {
        uses.push(componentUse(element.name, element));
      }
    }
  });
  return uses;
}

/** Empty for what does not parse. */
function parseMdx(body: string): Root {
  try {
    return processor.parse(body.replace(NOT_MDX, (text) => text.replace(/[^\r\n]/gu, ' ')));
  } catch {
    return {type: 'root', children: []};
  }
}

/** Reads the props of a component's element. */
export function componentUse(name: ComponentName, element: JsxElement): ComponentUse {
  const props: Record<string, Literal> = {};
  const computed: string[] = [];
  const places: Record<string, PropPlaces> = {};
  for (const attribute of element.attributes) {
    const value = attribute.type === 'mdxJsxAttribute' ? attributeValue(attribute) : undefined;
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    places[attributeName] = placesOfAttribute(attribute);
    if (value === undefined) {
      computed.push(attributeName);
    } else {
      props[attributeName] = value;
    }
  }
  return {name, props, computed, at: startOf(element), places};
}

function placesOfAttribute(attribute: JsxElement['attributes'][number]): PropPlaces {
  const {value} = attribute;
  const program = typeof value === 'object' ? value?.data?.estree : undefined;
  return {at: startOf(attribute), within: placesOfProgram(program)};
}

function startOf({position}: Pick<JsxElement, 'position'>): Position {
  const {line = 1, column = 1} = position?.start ?? {};
  return {line, column};
}

function attributeValue({value}: MdxJsxAttribute): Literal | undefined {
  if (value === null || value === undefined) {
    return true;
  }
  return typeof value === 'string' ? value : literalOfProgram(value.data?.estree);
}
