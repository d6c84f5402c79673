import type {Literal} from '../read/literal.js';

/**
 * A prop to paste, in which a name is replaced: the prop's own, or one in its value. `undefined`
 * when the prop does not stand there.
 */
export function fixOf(
  props: Readonly<Record<string, Literal>>,
  prop: string,
  found: string,
  suggestion: string,
): string | undefined {
  const value = props[prop];
  if (value === undefined) {
    return prop === found ? undefined : printProp(prop, suggestion);
  }
  return prop === found
    ? printProp(suggestion, value)
    : printProp(prop, replaced(value, found, suggestion));
}

/** A prop as it is written in JSX: `of="bird"`, `entries={['robin']}`. */
export function printProp(name: string, value: Literal): string {
  return typeof value === 'string' && !/["\n\\]/.test(value)
    ? `${name}="${value}"`
    : `${name}={${print(value)}}`;
}

function replaced(value: Literal, found: string, by: string): Literal {
  if (isList(value)) {
    return value.map((item) => replaced(item, found, by));
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value);
    return Object.fromEntries(
      pairs.map(([key, item]) => [key === found ? by : key, replaced(item, found, by)]),
    );
  }
  if (typeof value === 'string') {
    return value === found ? by : value === `-${found}` ? `-${by}` : value;
  }
  return String(value) === found ? by : value;
}

function print(value: Literal): string {
  if (isList(value)) {
    return `[${value.map(print).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${printKey(key)}: ${print(item)}`);
    return `{${pairs.join(', ')}}`;
  }
  return typeof value === 'string' ? printText(value) : String(value);
}

function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key);
}

function printText(text: string): string {
  return /['\\\n]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}
