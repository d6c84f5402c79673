import fs from 'node:fs';
import path from 'node:path';
import {parse, type AtRule, type Rule} from 'postcss';
import type {DrawingStyles} from '../../pdf/convert/context.js';
import {PRESENTATION} from '../../pdf/convert/svg.js';

/** A selector of one element, or of one within another that has a class. */
interface DrawingRule {
  readonly within?: string;
  readonly tag?: string;
  readonly className?: string;
  readonly declarations: Readonly<Record<string, string>>;
}

interface Sheets {
  readonly variables: ReadonlyMap<string, string>;
  readonly rules: readonly DrawingRule[];
}

/** What the site's style sheets say of drawings. They are read when the first drawing asks. */
export function drawingStyles(outDir: string): DrawingStyles {
  let sheets: Sheets | undefined;
  return drawingStylesOf(() => (sheets ??= readSheets(path.join(outDir, 'assets', 'css'))));
}

/** The same of sheets that were read. */
export function drawingStylesOf(get: () => Sheets): DrawingStyles {
  return {
    variable: (name) => get().variables.get(name),
    of: (tag, classes, around) =>
      Object.assign(
        {},
        ...get()
          .rules.filter(
            (rule) =>
              (rule.tag === undefined || rule.tag === tag) &&
              (rule.className === undefined || classes.includes(rule.className)) &&
              (rule.within === undefined || around.has(rule.within)),
          )
          .map(({declarations}) => declarations),
      ) as Readonly<Record<string, string>>,
  };
}

function readSheets(folder: string): Sheets {
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  const texts = files
    .filter((name) => name.endsWith('.css'))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  return parseSheets(texts);
}

/** Rules that a longer selector gives come later, so that they win. */
export function parseSheets(texts: readonly string[]): Sheets {
  const variables = new Map<string, string>();
  const rules: DrawingRule[] = [];
  for (const text of texts) {
    parse(text).walkRules((rule) => {
      if (isOnPaper(rule)) {
        readRule(rule, variables, rules);
      }
    });
  }
  const weight = ({within, className}: DrawingRule): number =>
    (within === undefined ? 0 : 2) + (className === undefined ? 0 : 2) - 1;
  return {variables, rules: [...rules].sort((a, b) => weight(a) - weight(b))};
}

/** Paper is wide, light and still: what holds only in other circumstances is left aside. */
function isOnPaper(rule: Rule): boolean {
  for (let parent = rule.parent; parent && parent.type !== 'root'; parent = parent.parent) {
    if (parent.type === 'atrule') {
      const {name, params} = parent as AtRule;
      if (name !== 'layer' && !(name === 'media' && params.trim() === 'print')) {
        return false;
      }
    }
  }
  return true;
}

const ROOT =
  /^(?::root|html|body|(?:html|:root)?\[data-theme=["']?light["']?\](?::root)?|html:not\(\[data-theme=["']?dark["']?\]\))$/u;
const SELECTOR = /^(?:\.((?:[\w-]|\\.)+)(?:\s*>\s*|\s+))?(?:([a-z][a-zA-Z]*)|\.((?:[\w-]|\\.)+))$/u;

function readRule(rule: Rule, variables: Map<string, string>, rules: DrawingRule[]): void {
  const declarations: Record<string, string> = {};
  const own = new Map<string, string>();
  rule.each((node) => {
    if (node.type === 'decl' && node.prop.startsWith('--')) {
      own.set(node.prop, node.value);
    } else if (node.type === 'decl' && PRESENTATION.has(node.prop)) {
      declarations[node.prop] = node.value;
    }
  });
  for (const selector of rule.selectors) {
    if (ROOT.test(selector)) {
      own.forEach((value, name) => variables.set(name, value));
    }
    const [, within, tag, className] = SELECTOR.exec(selector) ?? [];
    if (Object.keys(declarations).length > 0 && (className ?? (within && tag)) !== undefined) {
      rules.push({
        ...(within !== undefined && {within}),
        ...(tag !== undefined && {tag}),
        ...(className !== undefined && {className}),
        declarations,
      });
    }
  }
}
