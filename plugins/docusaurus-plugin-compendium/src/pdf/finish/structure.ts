import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';
import type {TableScopes} from '../model.js';

/**
 * Tags row headers. Typst's stable release tags the cells of a table's head alone; what the
 * converter knows of the others is put into the structure tree, in which tables stand in the order
 * in which they were set.
 *
 * @throws Error when the tree does not hold the tables that were set
 */
export function tagHeaders(document: PDFDocument, tables: readonly TableScopes[]): void {
  const {context, catalog} = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const found = root ? collect(root, 'Table', context) : [];
  if (found.length !== tables.length) {
    throw new Error(
      `the PDF has ${found.length} tables in its structure, and ${tables.length} were set.`,
    );
  }
  found.forEach((table, index) => tagTable(table, tables[index] ?? [], context));
}

function tagTable(table: PDFDict, rows: TableScopes, context: PDFContext): void {
  const body = collectOutside(table, 'TR', 'THead', context);
  if (body.length !== rows.length) {
    throw new Error(
      `a table of ${rows.length} rows has ${body.length} in the structure of the PDF.`,
    );
  }
  body.forEach((row, index) => {
    const cells = children(row, context).filter((cell) => typeOf(cell) !== undefined);
    (rows[index] ?? []).forEach((scope, position) => {
      const cell = cells[position];
      if (scope && cell) {
        cell.set(PDFName.of('S'), PDFName.of('TH'));
        addAttribute(cell, scope === 'row' ? 'Row' : 'Column', context);
      }
    });
  });
}

function addAttribute(cell: PDFDict, scope: string, context: PDFContext): void {
  const own = context.obj({O: 'Table', Scope: scope});
  const before = context.lookup(cell.get(PDFName.of('A')));
  const all = before instanceof PDFArray ? before.asArray() : before ? [before] : [];
  const table = all
    .map((item) => context.lookup(item))
    .find((item): item is PDFDict => item instanceof PDFDict && isTableAttribute(item));
  if (table) {
    table.set(PDFName.of('Scope'), PDFName.of(scope));
    return;
  }
  cell.set(PDFName.of('A'), context.obj([...all, own]));
}

function isTableAttribute(attribute: PDFDict): boolean {
  return attribute.get(PDFName.of('O')) === PDFName.of('Table');
}

/** Elements of a type below an element, in reading order. */
function collect(element: PDFDict, type: string, context: PDFContext): readonly PDFDict[] {
  return children(element, context).flatMap((child) =>
    typeOf(child) === type
      ? [child, ...collect(child, type, context)]
      : collect(child, type, context),
  );
}

/** Rows of a table that are neither in its head nor in a table within it. */
function collectOutside(
  element: PDFDict,
  type: string,
  outside: string,
  context: PDFContext,
): readonly PDFDict[] {
  return children(element, context).flatMap((child) => {
    const own = typeOf(child);
    if (own === outside || own === 'Table') {
      return [];
    }
    return own === type ? [child] : collectOutside(child, type, outside, context);
  });
}

function typeOf(element: PDFDict): string | undefined {
  const type = element.get(PDFName.of('S'));
  return type instanceof PDFName ? type.decodeText() : undefined;
}

function children(element: PDFDict, context: PDFContext): readonly PDFDict[] {
  const kids = context.lookup(element.get(PDFName.of('K')));
  const list: readonly (PDFObject | undefined)[] =
    kids instanceof PDFArray ? kids.asArray() : [kids];
  return list.flatMap((kid) => {
    const found = kid instanceof PDFRef ? context.lookup(kid) : kid;
    return found instanceof PDFDict && typeOf(found) !== undefined ? [found] : [];
  });
}
