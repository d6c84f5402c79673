import {isMap, isScalar, isSeq, type Node, type Scalar} from 'yaml';
import type {Field, Measure} from '../model.js';
import {parseMeasure} from '../read/measure.js';
import {type Change, type Fixer, unchanged} from './change.js';
import {readFront} from './front.js';

/** A hyphen, or another dash, between two numbers. */
const DASH = /(?<=\d) ?[-‐‑‒—―−] ?(?=\d)/u;

/** Between the numbers of a range stands an en dash, as readers see it. */
export const fixDashes: Fixer = (text, {collection}) => {
  const front = collection && readFront(text);
  if (!front || !isMap(front.document.contents)) {
    return unchanged(text);
  }
  const scalars = front.document.contents.items.flatMap(({key, value}) => {
    const field = collection.fields.find(({name}) => isScalar(key) && name === key.value);
    return field ? measuresIn(value, field) : [];
  });
  const changes: Change[] = [];
  let yaml = front.yaml;
  for (const {range} of scalars.toReversed()) {
    const [from, to] = range ?? [0, 0];
    const written = yaml.slice(from, to);
    const better = written.replace(DASH, '–');
    if (better !== written && sameMeasure(written, better)) {
      yaml = yaml.slice(0, from) + better + yaml.slice(to);
      changes.unshift({line: front.lineOf(from), what: `${written} → ${better}`});
    }
  }
  const end = front.start + front.yaml.length;
  return {text: text.slice(0, front.start) + yaml + text.slice(end), changes};
};

function measuresIn(node: Node | null, field: Field): readonly Scalar[] {
  if (isSeq(node)) {
    return node.items.flatMap((item) => measuresIn(item as Node | null, field));
  }
  if (isMap(node)) {
    return node.items.flatMap(({key, value}) => {
      const name = isScalar(key) ? key.value : undefined;
      const part = field.fields?.find((each) => each.name === name);
      return part || name === 'value' ? measuresIn(value as Node | null, part ?? field) : [];
    });
  }
  return isScalar(node) && (field.type === 'range' || field.type === 'quantity') ? [node] : [];
}

/** Quotes stay where they are: what is compared stands between them. */
function sameMeasure(written: string, better: string): boolean {
  const [before, after] = [written, better].map((each) => measureOf(each));
  return before !== undefined && before === after;
}

function measureOf(written: string): string | undefined {
  const result = parseMeasure(written.replace(/^(["'])(.*)\1$/u, '$2'));
  if (!('measure' in result)) {
    return undefined;
  }
  const {text: _, ...measure}: Measure = result.measure;
  return JSON.stringify(measure);
}
