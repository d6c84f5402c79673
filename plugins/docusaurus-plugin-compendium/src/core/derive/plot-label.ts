import type {Mark} from './plot-mark.js';

/** The narrowest plot that is laid out for, in em of its letters: 288 CSS pixels at 13 pixels. */
const NARROW = 22;

/** Mean width of a letter, in em. */
const LETTER = 0.55;

/** Between a mark and its words, in per cent. */
const GAP = 3;

export interface LabelPlace {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** No room beside the mark: the words stand above it. */
  readonly above: boolean;
}

/** Places words after a mark, or else before it, or else above it, so that they fit in the narrowest plot. */
export function labelPlace({from, to}: Mark, letters: number): LabelPlace {
  const width = (letters * LETTER * 100) / NARROW;
  if (to + GAP + width <= 100) {
    return {x: round(to + GAP), anchor: 'start', above: false};
  }
  if (from - GAP - width >= 0) {
    return {x: round(from - GAP), anchor: 'end', above: false};
  }
  if (from + width <= 100) {
    return {x: from, anchor: 'start', above: true};
  }
  return to >= width ? {x: to, anchor: 'end', above: true} : {x: 0, anchor: 'start', above: true};
}

/** Breaks a text between words into lines that fit in the narrowest plot. */
export function wrapTitle(text: string): readonly string[] {
  const longest = Math.floor(NARROW / LETTER / 1.1);
  return text.split(/\s+/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= longest
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
