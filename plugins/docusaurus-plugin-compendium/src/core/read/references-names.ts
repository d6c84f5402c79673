import type {YamlNode} from '../model.js';
import {NAME_PARTS} from './references-vocabulary.js';
import {checkKeys, tell, type Origin} from './yaml-map.js';
import {describe, itemsOf, textOf} from './yaml-nodes.js';
import {printFlow} from './yaml-print.js';

type Name = Readonly<Record<string, unknown>>;

/** Reads a list of persons and bodies: `[{family, given}, {literal}]`. */
export function readNames(node: YamlNode, key: string, origin: Origin): readonly Name[] {
  if (node.kind !== 'list') {
    const guess = itemsOf(node).flatMap(guessNames);
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
      fix: printFlow(guessName(textOf(node) ?? 'Name')),
    });
    return guessName(textOf(node) ?? 'Name');
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

/** The names in one text: `Smith J, Doe AB`, or what is set apart by `;` or `and`. */
function guessNames(node: YamlNode): readonly Name[] {
  const text = textOf(node) ?? 'Name';
  const short = text.split(/,\s*/u);
  return (short.every((each) => SHORT.test(each)) ? short : text.split(/\s*;\s*|,?\s+and\s+/u))
    .filter((each) => each !== '')
    .map(guessName);
}

/** A name as lists of references have it: the family, then initials. */
const SHORT = /^(?<family>(?:\p{Ll}+ )*\p{Lu}[\p{L}' -]*\p{L}) (?<given>\p{Lu}{1,3})$/u;

/** `Family, Given` or `Family G`, or else the whole as it is. */
function guessName(text: string): Name {
  const {family, given} = (SHORT.exec(text) ?? LONG.exec(text))?.groups ?? {};
  return family === undefined ? {literal: text} : {family, given};
}

const LONG = /^(?<family>[^,]+),\s*(?<given>[^,]+)$/u;
