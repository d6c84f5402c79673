import fs from 'node:fs';
import path from 'node:path';
import {parse, type Rule} from 'postcss';
import type {DrawingStyles} from '../../pdf/convert/context.js';
import {PRESENTATION} from '../../pdf/convert/svg.js';

interface Sheets {
  readonly variables: ReadonlyMap<string, string>;
  readonly classes: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** What the site's style sheets say of drawings. They are read when the first drawing asks. */
export function drawingStyles(outDir: string): DrawingStyles {
  let sheets: Sheets | undefined;
  const get = (): Sheets => (sheets ??= readSheets(path.join(outDir, 'assets', 'css')));
  return {
    variable: (name) => get().variables.get(name),
    ofClass: (name) => get().classes.get(name) ?? {},
  };
}

function readSheets(folder: string): Sheets {
  const variables = new Map<string, string>();
  const classes = new Map<string, Readonly<Record<string, string>>>();
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    parse(fs.readFileSync(path.join(folder, file), 'utf8')).walkRules((rule) => {
      if (isAlways(rule)) {
        readRule(rule, variables, classes);
      }
    });
  }
  return {variables, classes};
}

/** Paper is wide, light and still: what holds only in some circumstances is left aside. */
function isAlways(rule: Rule): boolean {
  for (let parent = rule.parent; parent && parent.type !== 'root'; parent = parent.parent) {
    if (parent.type === 'atrule' && 'name' in parent && parent.name !== 'layer') {
      return false;
    }
  }
  return true;
}

function readRule(
  rule: Rule,
  variables: Map<string, string>,
  classes: Map<string, Readonly<Record<string, string>>>,
): void {
  for (const selector of rule.selectors) {
    const name = /^\.((?:[\w-]|\\.)+)$/u.exec(selector)?.[1];
    const isRoot =
      /^(?::root|html|body|\[data-theme=["']?light["']?\]|html\[data-theme=["']?light["']?\])$/u.test(
        selector,
      );
    if (name === undefined && !isRoot) {
      continue;
    }
    rule.walkDecls(({prop, value}) => {
      if (isRoot && prop.startsWith('--')) {
        variables.set(prop, value);
      } else if (name !== undefined && PRESENTATION.has(prop)) {
        classes.set(name, {...classes.get(name), [prop]: value});
      }
    });
  }
}
