import type {YamlNode} from '../model.js';
import {NAME_PARTS} from './references-vocabulary.js';
import {checkKeys, tell, type Origin} from './yaml-map.js';
import {describe, itemsOf, textOf} from './yaml-nodes.js';
import {printFlow} from './yaml-print.js';

type Name = Readonly<Record<string, unknown>>;

/** Reads a list of persons and bodies: `[{family, given}, {literal}]`. */
export function readNames(node: YamlNode, key: string, origin: Origin): readonly Name[] {
  if (node.kind !== 'list') {
    const guess = itemsOf(node).map(guessName);
    tell(origin, 'wrong-type', node.at, {
      message: `“${key}” must be a list of names.`,
      found: describe(node),
      expected: 'a list of {family, given} or {literal}',
      fix: `${key}: ${printFlow(guess)}`,
    });
    return guess;
  }
  return node.items.flatMap((item) => {
    const name = readName(item, key, origin);
    return name ? [name] : [];
  });
}

function readName(node: YamlNode, key: string, origin: Origin): Name | undefined {
  if (node.kind !== 'map') {
    tell(origin, 'wrong-type', node.at, {
      message: `A name in “${key}” must say what is family and what is given.`,
      found: describe(node),
      expected: '{family, given} or {literal}',
      fix: printFlow(guessName(node)),
    });
    return guessName(node);
  }
  checkKeys(node, NAME_PARTS, 'A name', origin);
  const parts = node.pairs.flatMap(({key: part, value}): [string, unknown][] => {
    const text = textOf(value);
    if (text === undefined || !NAME_PARTS.includes(part)) {
      return [];
    }
    const isFlag = value.kind === 'scalar' && typeof value.value === 'boolean';
    return [[part, isFlag ? value.value : text]];
  });
  const name = Object.fromEntries(parts);
  if (['family', 'given', 'literal'].some((part) => typeof name[part] === 'string')) {
    return name;
  }
  tell(origin, 'wrong-type', node.at, {
    message: `A name in “${key}” is empty.`,
    found: describe(node),
    expected: '{family, given} or {literal}',
    fix: '{family: Family, given: Given}',
  });
  return undefined;
}

/** `Family, Given`, or else the whole as it is. */
function guessName(node: YamlNode): Name {
  const text = textOf(node) ?? 'Name';
  const [, family, given] = /^([^,]+),\s*([^,]+)$/u.exec(text) ?? [];
  return family === undefined ? {literal: text} : {family, given};
}
