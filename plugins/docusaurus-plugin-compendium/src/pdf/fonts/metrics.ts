import {create, type Font} from 'fontkit';

/** What fonts can set, and how wide text becomes. */
export interface Metrics {
  readonly covers: (character: string) => boolean;
  readonly coversAll: (text: string) => boolean;
  /** Width of a text in ems, in the sans serif of tables, without kerning. */
  readonly width: (text: string) => number;
}

/** Ems of a character that no font has; its code is printed in its place. */
const UNKNOWN_WIDTH = 5;

/**
 * Reads the fonts of a book.
 *
 * @param files - in the order in which the engine asks them for a character; the first sets widths
 * @throws Error when a file is no font
 */
export function createMetrics(files: readonly {name: string; bytes: Uint8Array}[]): Metrics {
  const fonts = files.map(({name, bytes}) => open(name, bytes));
  const known = new Map<string, number | undefined>();
  const widthOf = (character: string): number | undefined => {
    if (!known.has(character)) {
      known.set(character, measure(character, fonts));
    }
    return known.get(character);
  };
  const covers = (character: string): boolean => widthOf(character) !== undefined;
  return {
    covers,
    coversAll: (text) => /^[\x20-\x7e]*$/u.test(text) || [...text].every(covers),
    width: (text) =>
      [...text].reduce((total, character) => total + (widthOf(character) ?? UNKNOWN_WIDTH), 0),
  };
}

function open(name: string, bytes: Uint8Array): Font {
  try {
    const font = create(Buffer.from(bytes));
    if ('fonts' in font) {
      throw new Error('it is a collection; give a single font');
    }
    return font;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(`the font ${name} cannot be read: ${cause}`, {cause: error});
  }
}

function measure(character: string, fonts: readonly Font[]): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  // White space and marks of direction need no glyph: the engine sets them itself.
  if (/[\n\t\u200b-\u200f\u2028-\u202e\u2060\u00ad]/u.test(character)) {
    return 0;
  }
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
  return font && font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
}
