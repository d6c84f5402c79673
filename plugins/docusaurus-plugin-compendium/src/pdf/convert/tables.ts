import {planTable, type ColumnNeed, type TablePlan} from '../layout/table-plan.js';
import {find, plainText, rawText, type Element, type Node} from '../html/tree.js';
import {array, call, join, named, pt, str} from '../typst/code.js';
import type {TableScopes} from '../model.js';
import {inBox, type Block, type Context, type Family} from './context.js';
import {anchorsBelow, contentOf, inline} from './flow.js';
import {glyphs} from './glyphs.js';
import {carriesLanguage} from './language.js';
import {readGrid, type Cell, type Grid} from './table-grid.js';

/** Points left and right of a cell's text together; the template's `inset` is half of it. */
const PADDING = 7;

/** Ems that the marker of a list takes in a cell. */
const MARKER = 1.1;

/** Lines of a row that is not torn; a longer one may go on over the page. */
const WHOLE_ROW = 24;

const SMALL: ColumnNeed = {word: 1, line: 1, most: 1};

/** Letters of code are wider by about this much, in smaller type. */
const CODE = 1.1;

/** Bold letters are wider by about this much. */
const BOLD = 1.07;

function table(element: Element, context: Context): readonly Block[] {
  const grid = readGrid(element);
  if (grid.columns === 0) {
    return [];
  }
  const head = grid.cells.filter(({row}) => row < grid.headerRows);
  const cellNeeds = new Map(grid.cells.map((cell) => [cell, cellNeed(cell, context)]));
  const plan = planTable(
    {columns: needs(grid, cellNeeds), rowHeaders: grid.rowHeaders},
    {
      portrait: context.space.portrait - context.inset,
      ...(!context.boxed && {landscape: context.space.landscape}),
      padding: PADDING,
    },
  );
  const inTable = {...inBox(context, 0), inTable: true, fontSize: plan.size};
  const inHead = {...inTable, unlinked: !head.some(holdsNote)};
  const shown = new Map<Cell, string>();
  const body = (cell: Cell): string => {
    // A repeated row header is the same cell again: its anchors are set once.
    const isGroup = namesGroup(cell, grid);
    const around = cell.row < grid.headerRows ? inHead : {...inTable, unlinked: isGroup};
    const code = shown.get(cell) ?? cellContent(cell, around);
    shown.set(cell, withoutAnchors(code));
    return code;
  };
  const caption = grid.caption && captionCode(grid.caption, inTable);
  const anchor = grid.caption ? anchorsBelow(grid.caption, context) : [];
  const pieces = plan.pieces.map((piece) => pieceCode(grid, plan, piece, body, cellNeeds, context));
  const code = join([...anchor, call('tables', caption ?? 'none', array(pieces))]);
  return [{code, size: rawText(element).length, ...(plan.turned && {kind: 'wide'})}];
}

/** A caption that others have too names its document, for the list of tables. */
function captionCode(caption: Element, context: Context): string {
  const code = inline(caption.children, context);
  return carriesLanguage(
    code !== 'none' && context.isRepeated(plainText(caption))
      ? join([code, str(glyphs(`: ${context.document.title}`, context))])
      : code,
    context,
  );
}

function withoutAnchors(code: string): string {
  return code.replace(/anchor\("(?:[^"\\]|\\.)*"\)/gu, '[]');
}

function cellContent({element}: Cell, context: Context): string {
  const body = contentOf(element, context);
  return body === 'none' ? '[]' : body;
}

function pieceCode(
  grid: Grid,
  plan: TablePlan,
  {columns, widths}: TablePlan['pieces'][number],
  body: (cell: Cell) => string,
  cellNeeds: ReadonlyMap<Cell, ColumnNeed>,
  context: Context,
): string {
  const widthOf = (cell: Cell): number =>
    columns.reduce((total, column, index) => {
      const isOwn = column >= cell.column && column < cell.column + cell.colspan;
      return isOwn ? total + (widths[index] ?? 0) : total;
    }, 0);
  const header: string[] = [];
  const rows: string[] = [];
  const repeats = !grid.cells.some((cell) => cell.row < grid.headerRows && holdsNote(cell));
  const scopes: ('row' | 'column' | undefined)[][] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const cells = grid.cells.filter((cell) => cell.row === row);
    const marks: ('row' | 'column' | undefined)[] = [];
    let inHead = false;
    const lines = cells.map((cell) => linesIn(cellNeeds.get(cell), widthOf(cell), plan.size));
    const stays = Math.max(...lines) <= WHOLE_ROW ? named('breakable', 'false') : undefined;
    for (const cell of cells) {
      const span = columns.filter((c) => c >= cell.column && c < cell.column + cell.colspan).length;
      if (span === 0) {
        continue;
      }
      const isHeader = row < grid.headerRows;
      const scope = scopeIn(cell, grid, plan);
      const own = isHeader || cell.rowspan > 1 ? undefined : stays;
      const code = call(kindOf(scope, isHeader), ...spans(span, cell.rowspan), own, body(cell));
      const isGroup = namesGroup(cell, grid);
      (isHeader ? header : rows).push(
        isGroup ? call('group-head', String(repeats && isRepeatable(code)), code) : code,
      );
      marks.push(scope === 'rowgroup' ? 'column' : scope);
      // The engine puts what follows a head at once into the head.
      inHead ||= isGroup && rows.length === 1;
    }
    if (row >= grid.headerRows && !inHead) {
      scopes.push(marks);
    }
  }
  context.state.tables.push(scopes satisfies TableScopes);
  return call(
    'grid-table',
    String(repeats),
    array(widths.map(pt)),
    pt(plan.size),
    array(header),
    array(rows),
  );
}

function holdsCode(element: Element): boolean {
  return find(element, ({tag}) => tag === 'code') !== undefined;
}

/** A note can stand at the foot of one page only, so that its head is not repeated. */
function holdsNote({element}: Cell): boolean {
  return find(element, ({attrs}) => attrs['data-footnote-ref'] !== undefined) !== undefined;
}

function spans(colspan: number, rowspan: number): readonly (string | undefined)[] {
  return [
    colspan > 1 ? named('colspan', String(colspan)) : undefined,
    rowspan > 1 ? named('rowspan', String(rowspan)) : undefined,
  ];
}

/** A row below a head that is one header of what comes after it. */
function namesGroup({row, colspan, scope}: Cell, {headerRows, columns}: Grid): boolean {
  return headerRows > 0 && row >= headerRows && scope === 'rowgroup' && colspan === columns;
}

/** Places and notes stand once. */
function isRepeatable(code: string): boolean {
  return !/\b(?:anchor|footnote)\(/u.test(code);
}

/** What is repeated in each piece names its rows, whatever the page makes of it. */
function scopeIn({scope, row, column}: Cell, grid: Grid, plan: TablePlan): Cell['scope'] {
  const isRepeated = plan.pieces.length > 1 && column < grid.rowHeaders;
  return scope ?? (isRepeated && row >= grid.headerRows ? 'row' : undefined);
}

function kindOf(scope: Cell['scope'], isHeader: boolean): string {
  if (isHeader) {
    return 'th';
  }
  return scope === undefined ? 'td' : scope === 'row' ? 'rh' : 'gh';
}

/** Lines that a cell takes in its column, roughly. */
function linesIn(need: ColumnNeed | undefined, width: number, size: number): number {
  return need && width > PADDING ? (need.most * size) / (width - PADDING) : 0;
}

/** What each column needs, by the cells that stand in it alone. */
function needs(grid: Grid, cellNeeds: ReadonlyMap<Cell, ColumnNeed>): readonly ColumnNeed[] {
  return Array.from({length: grid.columns}, (_, column) => {
    const own = grid.cells.filter((cell) => cell.column === column && cell.colspan === 1);
    return own.flatMap((cell) => cellNeeds.get(cell) ?? []).reduce(larger, SMALL);
  });
}

function larger(a: ColumnNeed, b: ColumnNeed): ColumnNeed {
  return {
    word: Math.max(a.word, b.word),
    line: Math.max(a.line, b.line),
    most: Math.max(a.most, b.most),
  };
}

function cellNeed({element, scope}: Cell, {metrics}: Context): ColumnNeed {
  const factor = (scope === undefined ? 1 : BOLD) * (holdsCode(element) ? CODE : 1);
  const lines = linesOf(element);
  const found = lines.map(({text, indent}) => {
    const words = text.split(/[ \n\t\u200b]+|(?<=[-–—/])/u);
    const word = Math.max(0, ...words.map((part) => metrics.width(part)));
    const line = metrics.width(text);
    return {word: word * factor + indent, line: line * factor + indent, most: line * factor};
  });
  const most = found.reduce((total, line) => total + Math.max(line.most, 8), 0);
  return {...found.reduce(larger, SMALL), most: Math.max(most, 1)};
}

interface Line {
  readonly text: string;
  readonly indent: number;
}

/** Text of a cell by what begins a new line in it. */
function linesOf(cell: Element): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  const flush = (indent: number): void => {
    const trimmed = text.replace(/[^\S\u00a0]+/gu, ' ').trim();
    if (trimmed !== '') {
      lines.push({text: trimmed, indent});
    }
    text = '';
  };
  const visit = (nodes: readonly Node[], indent: number): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        text += node.value;
      } else if (startsLine(node)) {
        flush(indent);
        const deeper = node.tag === 'li' ? indent + MARKER : indent;
        visit(node.children, deeper);
        flush(deeper);
      } else {
        visit(node.children, indent);
      }
    }
  };
  visit(cell.children, 0);
  flush(0);
  return lines;
}

function startsLine(node: Element): boolean {
  return (
    /^(?:p|div|li|ul|ol|br|dl|dt|dd|table|tr|figure|pre)$/u.test(node.tag) ||
    node.attrs['data-book'] === 'note'
  );
}

export const tableFamily: Family = {
  tags: {
    table: {flow: 'block', convert: table},
    caption: {flow: 'block', convert: () => []},
  },
};
