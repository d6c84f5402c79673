import Papa from 'papaparse';

/** A cell: nothing, text, or a number. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * What a spreadsheet would run as a formula: a cell that begins with one of its signs, unless the
 * whole of it is a number. Such a cell gets an apostrophe (OWASP, “CSV injection”).
 */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?$))/u;

/** CSV with a byte order mark, without which spreadsheets misread all but ASCII. */
export function printCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const data = [head, ...rows].map((row) => [...row]);
  return `\uFEFF${Papa.unparse(data, {escapeFormulae: FORMULA})}\r\n`;
}
