import type {Collection} from '../model.js';
import type {Report} from '../problem.js';
import type {ComponentName, ComponentUse} from '../read/components.js';
import type {Literal} from '../read/literal.js';
import {nearest} from '../read/nearest.js';
import {hasSchema} from '../read/data-files.js';
import type {ReadPage, Version} from '../stages.js';

/** Names of the props that an author may write, by component. */
const PROPS: Readonly<Record<ComponentName, readonly string[]>> = {
  ComparisonTable: ['of', 'fields', 'where', 'groupBy', 'orderBy', 'caption', 'entries'],
  FactBox: [],
  BackLinks: [],
  Glossary: [],
  Bibliography: [],
};

/** Checks the props of the plugin's components against the schema. */
export function checkComponents({pages, schema, input}: Version, report: Report): void {
  // A schema that is misnamed or broken is told where it lies, not once more for every table.
  const unknown = schema.collections.length === 0 && hasSchema(input.dataset);
  for (const page of pages) {
    for (const use of page.components) {
      const tell = teller(page, use, report);
      checkProps(use, tell);
      if (use.name === 'ComparisonTable' && !unknown) {
        checkTable(use, schema.collections, tell);
      }
    }
  }
}

type Tell = (prop: string, found: string, expected: readonly string[] | string) => void;

function teller(page: ReadPage, {name, at}: ComponentUse, report: Report): Tell {
  return (prop, found, expected) => {
    const names = typeof expected === 'string' ? [] : expected;
    report({
      rule: 'component-props',
      file: page.bodyFile,
      ...at,
      message: `<${name}>: ${prop} is not right.`,
      found,
      expected: typeof expected === 'string' ? expected : `one of: ${names.join(', ') || '(none)'}`,
      suggestion: nearest(found, names),
    });
  };
}

function checkProps({name, props, computed}: ComponentUse, tell: Tell): void {
  for (const prop of [...Object.keys(props), ...computed]) {
    if (!PROPS[name].includes(prop)) {
      tell('a prop', prop, PROPS[name]);
    }
  }
  for (const prop of computed.filter((known) => PROPS[name].includes(known))) {
    tell(prop, 'an expression', 'a value that is written out in full, such as {["name"]}');
  }
}

function checkTable({props}: ComponentUse, collections: readonly Collection[], tell: Tell): void {
  const names = collections.map(({name}) => name);
  const collection = collections.find(({name}) => name === props['of']);
  if (!collection) {
    tell('of', strings(props['of'])[0] ?? '(nothing)', names);
    return;
  }
  const fields = collection.fields.map(({name}) => name);
  const order = props['orderBy'];
  const used: readonly (readonly [string, string])[] = [
    ...strings(props['fields']).map((name) => ['fields', name] as const),
    ...namesOf(props['where']).map((name) => ['where', name] as const),
    ...strings(props['groupBy']).map((name) => ['groupBy', name] as const),
    ...strings(order).map((name) => ['orderBy', name.replace(/^-/u, '')] as const),
  ];
  for (const [prop, name] of used) {
    const allowed = prop === 'orderBy' ? ['title', ...fields] : fields;
    if (!allowed.includes(name)) {
      tell(prop, name, allowed);
    }
  }
  checkOptions(props['where'], collection, tell);
}

const STATES = ['unknown', 'not-applicable', 'absent'];

function checkOptions(where: Literal | undefined, {fields}: Collection, tell: Tell): void {
  for (const [name, wanted] of isMapping(where) ? Object.entries(where) : []) {
    const options = fields.find((field) => field.name === name)?.options?.map(({id}) => id);
    for (const option of options ? strings(wanted) : []) {
      if (options && ![...options, ...STATES].includes(option)) {
        tell(`where.${name}`, option, options);
      }
    }
  }
}

function namesOf(value: Literal | undefined): readonly string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

function isMapping(value: Literal | undefined): value is Readonly<Record<string, Literal>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: Literal | undefined): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}
