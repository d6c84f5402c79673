import type {Element} from '../html/tree.js';
import {boxFamily} from './boxes.js';
import {codeFamily} from './code.js';
import type {Family, Handler} from './context.js';
import {figureFamily} from './figures.js';
import {footnoteFamily} from './footnotes.js';
import {listFamily} from './lists.js';
import {mathsFamily} from './maths.js';
import {tableFamily} from './tables.js';
import {textFamily, unknownElement} from './text.js';

/** Every element that the book knows. A new family is one file and one line here. */
const FAMILIES: readonly Family[] = [
  footnoteFamily,
  mathsFamily,
  boxFamily,
  codeFamily,
  listFamily,
  tableFamily,
  figureFamily,
  textFamily,
];

const SPECIALS = FAMILIES.flatMap(({specials = []}) => specials);

const TAGS: ReadonlyMap<string, Handler> = new Map(
  FAMILIES.flatMap(({tags = {}}) => Object.entries(tags)),
);

/** How an element is converted: by what it is marked as, else by its tag. */
export function handlerOf(element: Element): Handler {
  const special = SPECIALS.find(({matches}) => matches(element));
  return special?.handler ?? TAGS.get(element.tag) ?? unknownElement;
}
