/** How a table is put on pages: pure sums. All widths in points, those of columns in ems. */

export interface ColumnNeed {
  /** Width of the longest word, in ems. */
  readonly word: number;
  /** Width of the longest line if it is never broken, in ems. */
  readonly line: number;
  /** Width of all text of the fullest cell, in ems. */
  readonly most: number;
}

export interface TableNeed {
  readonly columns: readonly ColumnNeed[];
  /** Columns on the left that every piece repeats. */
  readonly rowHeaders: number;
}

export interface Room {
  readonly portrait: number;
  /** None where the page cannot be turned. */
  readonly landscape?: number;
  /** Left and right of each cell together. */
  readonly padding: number;
}

export interface TablePlan {
  readonly turned: boolean;
  /** Size of type in points. */
  readonly size: number;
  /** Columns of each piece, by their numbers, and their widths. */
  readonly pieces: readonly {
    readonly columns: readonly number[];
    readonly widths: readonly number[];
  }[];
}

/** Nobody should read smaller type than this. */
export const SMALLEST = 6.5;

const UPRIGHT_SIZES = [8.6, 8.2, 7.8];
const TURNED_SIZES = [8.4, 8, 7.5, 7, SMALLEST];
const SPLIT_SIZE = 7.8;

/** Lines that the fullest cell of a column may have before the table wants more room. */
const UPRIGHT_LINES = 13;
const TURNED_LINES = 24;

/** A column this wide reads well whatever it holds, in ems. */
const EASY = 22;

/**
 * Upright when each column gets its longest word and reads well, else turned, else turned and split
 * into pieces that repeat the row headers.
 */
export function planTable(need: TableNeed, room: Room): TablePlan {
  const all = need.columns.map((_, index) => index);
  for (const size of UPRIGHT_SIZES) {
    if (fits(need, all, size, room.portrait, room.padding, UPRIGHT_LINES)) {
      return whole(need, all, size, room.portrait, room.padding, false);
    }
  }
  const turned = room.landscape !== undefined;
  const width = room.landscape ?? room.portrait;
  for (const size of TURNED_SIZES) {
    if (fits(need, all, size, width, room.padding, TURNED_LINES)) {
      return whole(need, all, size, width, room.padding, turned);
    }
  }
  return split(need, width, room.padding, turned);
}

function whole(
  need: TableNeed,
  columns: readonly number[],
  size: number,
  width: number,
  padding: number,
  turned: boolean,
): TablePlan {
  return {turned, size, pieces: [{columns, widths: share(need, columns, size, width, padding)}]};
}

function split(need: TableNeed, width: number, padding: number, turned: boolean): TablePlan {
  const all = need.columns.map((_, index) => index);
  const heads = all.slice(0, need.rowHeaders);
  const groups: number[][] = [];
  for (const column of all.slice(need.rowHeaders)) {
    const last = groups.at(-1);
    const candidate = [...heads, ...(last ?? []), column];
    if (last && fits(need, candidate, SPLIT_SIZE, width, padding, TURNED_LINES)) {
      last.push(column);
    } else {
      groups.push([column]);
    }
  }
  const pieces = balance(groups).map((group) => {
    const columns = [...heads, ...group];
    return {columns, widths: share(need, columns, SPLIT_SIZE, width, padding)};
  });
  return {turned, size: SPLIT_SIZE, pieces};
}

/** A last piece with a lone column takes one from the piece before it. */
function balance(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (!last || !before || last.length > 1 || before.length < 3) {
    return groups;
  }
  const moved = before.slice(-1);
  return [...groups.slice(0, -2), before.slice(0, -1), [...moved, ...last]];
}

function fits(
  need: TableNeed,
  columns: readonly number[],
  size: number,
  width: number,
  padding: number,
  lines: number,
): boolean {
  const total = columns.reduce((sum, index) => {
    const column = need.columns[index];
    return sum + (column ? comfortable(column, lines) * size : 0) + padding;
  }, 0);
  return total <= width;
}

/** The longest word at least, and enough for the fullest cell not to be a tower. */
function comfortable({word, line, most}: ColumnNeed, lines: number): number {
  return Math.max(word, Math.min(line, EASY, (most / lines) * 1.15));
}

/** Widths: words first, then room by need, and no column wider than its longest line. */
function share(
  need: TableNeed,
  columns: readonly number[],
  size: number,
  width: number,
  padding: number,
): readonly number[] {
  const needs = columns.map((index) => need.columns[index] ?? {word: 1, line: 1, most: 1});
  const free = width - padding * columns.length;
  const widths = needs.map(({word}) => word * size);
  const words = sum(widths);
  if (words > free) {
    // A single word is wider than the page: every column gives way alike.
    return widths.map((own) => (own * free) / words + padding);
  }
  let rest = free - words;
  let open = needs.map((_, index) => index);
  while (rest > 0.01 && open.length > 0) {
    const weights = open.map((index) => Math.sqrt(needs[index]?.most ?? 1));
    const total = sum(weights);
    let given = 0;
    const still: number[] = [];
    open.forEach((index, position) => {
      const wanted = (needs[index]?.line ?? 0) * size - (widths[index] ?? 0);
      const offered = (rest * (weights[position] ?? 0)) / total;
      const taken = Math.max(0, Math.min(wanted, offered));
      widths[index] = (widths[index] ?? 0) + taken;
      given += taken;
      if (wanted > offered) {
        still.push(index);
      }
    });
    rest -= given;
    if (still.length === open.length) {
      break;
    }
    open = still;
  }
  return widths.map((own) => own + padding);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
