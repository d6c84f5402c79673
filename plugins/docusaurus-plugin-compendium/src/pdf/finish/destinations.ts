import type {PDFArray} from 'pdf-lib';
import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFString,
  type PDFDocument,
} from 'pdf-lib';
import type {Place} from '../engine/engine.js';

/** How links inside the book are written until their places are known. */
const SCHEME = 'book:';

/** Points above a place that a reader is shown too. */
const ABOVE = 10;

/**
 * Names every place of the book after its label, and makes links to labels lead there.
 *
 * @throws Error when a link leads to a label that the book does not have
 */
export function nameDestinations(document: PDFDocument, places: readonly Place[]): void {
  const {context, catalog} = document;
  const pages = document.getPages();
  const named = new Map<string, PDFArray>();
  for (const [label, number, x, y] of places) {
    const page = pages[number - 1];
    if (page && !named.has(label)) {
      const top = Math.min(page.getHeight() - y + ABOVE, page.getHeight());
      const numbers = [x, top].map((value) => PDFNumber.of(Math.round(value * 100) / 100));
      named.set(label, context.obj([page.ref, PDFName.of('XYZ'), ...numbers, PDFNull]));
    }
  }
  const keys = [...named.keys()].map((label) => [hex(label), label] as const);
  keys.sort(([a], [b]) => (a < b ? -1 : 1));
  const tree = keys.flatMap(([key, label]) => [PDFHexString.of(key), named.get(label) ?? PDFNull]);
  const [[first] = [''], [last] = ['']] = [keys[0], keys.at(-1)];
  const limits = [PDFHexString.of(first), PDFHexString.of(last)];
  const leaf = context.register(context.obj({Limits: limits, Names: tree}));
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  names.set(PDFName.of('Dests'), context.obj({Kids: [leaf]}));
  catalog.set(PDFName.of('Names'), names);
  for (const page of pages) {
    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const link = context.lookup(annotation);
      if (link instanceof PDFDict) {
        leadInside(link, named);
      }
    }
  }
}

function leadInside(link: PDFDict, named: ReadonlyMap<string, unknown>): void {
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookup(PDFName.of('URI'));
  const text =
    address instanceof PDFString || address instanceof PDFHexString
      ? Buffer.from(address.asBytes()).toString('utf8')
      : '';
  if (!text.startsWith(SCHEME)) {
    return;
  }
  const label = text.slice(SCHEME.length);
  if (!named.has(label)) {
    throw new Error(`a link leads to “${label}”, which the PDF does not have.`);
  }
  link.delete(PDFName.of('A'));
  link.set(PDFName.of('Dest'), PDFHexString.of(hex(label)));
}

function hex(label: string): string {
  return Buffer.from(label, 'utf8').toString('hex').toUpperCase();
}
