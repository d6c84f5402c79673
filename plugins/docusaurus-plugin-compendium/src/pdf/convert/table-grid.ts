import {isElement, type Element} from '../html/tree.js';

/** A cell in its place; spans are cut where they would leave the table. */
export interface Cell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly scope?: 'row' | 'column' | 'rowgroup';
}

export interface Grid {
  readonly caption?: Element;
  readonly columns: number;
  /** How many rows at the top are headers. */
  readonly headerRows: number;
  readonly rows: number;
  readonly cells: readonly Cell[];
  /** How many columns on the left hold nothing but row headers. */
  readonly rowHeaders: number;
}

/** Reads an HTML table as rows and columns. */
export function readGrid(table: Element): Grid {
  const rows = rowsOf(table);
  const taken = new Set<string>();
  const cells: Cell[] = [];
  rows.forEach(({element}, row) => {
    let column = 0;
    for (const cell of element.children) {
      if (!isElement(cell) || (cell.tag !== 'td' && cell.tag !== 'th')) {
        continue;
      }
      while (taken.has(`${row}/${column}`)) {
        column += 1;
      }
      const colspan = span(cell.attrs['colspan'], 1000);
      const rowspan = span(cell.attrs['rowspan'], rows.length - row);
      for (let r = row; r < row + rowspan; r += 1) {
        for (let c = column; c < column + colspan; c += 1) {
          taken.add(`${r}/${c}`);
        }
      }
      cells.push({element: cell, row, column, rowspan, colspan});
      column += colspan;
    }
  });
  const columns = Math.max(0, ...cells.map(({column, colspan}) => column + colspan));
  const headerRows = countHeaders(rows, cells);
  const scoped = cells.map((cell) => withScope(cell, headerRows, columns));
  const caption = table.children.find((node) => isElement(node, 'caption'));
  return {
    ...(isElement(caption) && {caption}),
    columns,
    headerRows,
    rows: rows.length,
    cells: scoped,
    rowHeaders: countRowHeaders(scoped, headerRows, columns),
  };
}

interface Row {
  readonly element: Element;
  readonly inHead: boolean;
}

/** Rows with the head first, wherever the page has it, and the foot last. */
function rowsOf(table: Element): readonly Row[] {
  const order: Readonly<Record<string, number>> = {thead: 0, tfoot: 2};
  const groups = table.children.flatMap((node) =>
    isElement(node) ? [node.tag === 'tr' ? {tag: 'tbody', rows: [node]} : groupOf(node)] : [],
  );
  const sorted = [...groups].sort((a, b) => (order[a.tag] ?? 1) - (order[b.tag] ?? 1));
  return sorted.flatMap(({tag, rows}) =>
    rows.map((element) => ({element, inHead: tag === 'thead'})),
  );
}

function groupOf(group: Element): {readonly tag: string; readonly rows: readonly Element[]} {
  const rows = group.children.filter((node): node is Element => isElement(node, 'tr'));
  return {tag: group.tag, rows};
}

function span(attribute: string | undefined, most: number): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(value) || value === 0 ? 1 : value, 1), Math.max(most, 1));
}

/** Rows of the head; without one, a first row of headers alone. All of the table is never a head. */
function countHeaders(rows: readonly Row[], cells: readonly Cell[]): number {
  const inHead = rows.filter((row) => row.inHead).length;
  if (inHead > 0) {
    return inHead < rows.length ? inHead : 0;
  }
  const first = cells.filter(({row}) => row === 0);
  const isHead =
    rows.length > 1 &&
    first.length > 1 &&
    first.every(({element, rowspan}) => element.tag === 'th' && rowspan === 1);
  return isHead ? 1 : 0;
}

function withScope(cell: Cell, headerRows: number, columns: number): Cell {
  if (cell.element.tag !== 'th') {
    return cell;
  }
  const scope = cell.element.attrs['scope'];
  if (cell.row < headerRows || scope === 'col' || scope === 'colgroup') {
    return {...cell, scope: 'column'};
  }
  const isGroup = scope === 'rowgroup' || (cell.colspan === columns && columns > 1);
  return {...cell, scope: isGroup ? 'rowgroup' : 'row'};
}

function countRowHeaders(cells: readonly Cell[], headerRows: number, columns: number): number {
  const body = cells.filter(({row, colspan}) => row >= headerRows && colspan < columns);
  let count = 0;
  while (
    count < columns - 1 &&
    body.some(({column}) => column === count) &&
    body.filter(({column}) => column === count).every(({scope}) => scope !== undefined)
  ) {
    count += 1;
  }
  // Without any header, the first column is what tells the rows apart.
  return count === 0 && columns > 1 ? 1 : count;
}
