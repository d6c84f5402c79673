import {scaleSqrt} from 'd3-scale';
import type {RowView} from '../views.js';
import type {EvidencePicture} from './evidence-model.js';

/** Lengths in pixels, at letters of 13. */
const LETTER = 7.3;
const WIDTH = 640;
/** Room for the names of rows. */
const LEFT = 168;
const ROW = 36;
const NARROWEST = 24;
const WIDEST = 44;
/** Names of columns stand upright, in two lines where a column has room for them. */
const TWO_LINES = 32;
const GAP = 8;

/** Radius of the smallest mark, whose shape can still be told. */
const SMALLEST = 3.5;

/** Width of a column when there are so many of them: a map is as wide as a page, while it can be. */
function columnWidth(columns: number): number {
  const room = Math.floor((WIDTH - LEFT) / Math.max(columns, 1));
  return Math.min(WIDEST, Math.max(NARROWEST, room));
}

/** The radius for a number of sources: areas grow as numbers do. */
export function markScale(columns: number, most: number): (sources: number) => number {
  const largest = Math.min(columnWidth(columns), ROW) / 2 - 3;
  const scale = scaleSqrt()
    .domain([0, Math.max(most, 1)])
    .range([0, largest]);
  return (sources) => round(Math.max(SMALLEST, scale(sources)));
}

/** Places rows and columns, and breaks their names into lines. */
export function layMap(rows: readonly RowView[], columns: readonly RowView[]): EvidencePicture {
  const width = columnWidth(columns.length);
  const names = columnNames(columns, width >= TWO_LINES ? 2 : 1);
  const top = Math.ceil(Math.max(...names.flat().map((line) => line.length)) * LETTER) + GAP;
  return {
    width: LEFT + width * columns.length,
    height: top + ROW * rows.length,
    left: LEFT,
    top,
    columns: names.map((lines, index) => ({
      at: round(LEFT + width * (index + 0.5)),
      lines,
      ...languageOf(columns[index]),
    })),
    rows: rows.map((row, index) => ({
      at: round(top + ROW * (index + 0.5)),
      lines: wrap(row.title, Math.floor((LEFT - GAP) / LETTER)),
      ...languageOf(row),
    })),
  };
}

function languageOf(row: RowView | undefined): Pick<RowView, 'lang'> {
  return row?.lang === undefined ? {} : {lang: row.lang};
}

/** In so many lines at most, and so the shorter. */
function columnNames(columns: readonly RowView[], most: number): readonly (readonly string[])[] {
  const longest = Math.max(...columns.map(({title}) => title.length));
  for (let letters = 1; ; letters += 1) {
    const names = columns.map(({title}) => wrap(title, letters));
    if (letters >= longest || names.every((lines) => lines.length <= most)) {
      return names;
    }
  }
}

/** Breaks between words. */
function wrap(text: string, letters: number): readonly string[] {
  return text.split(/\s+/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= letters
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
