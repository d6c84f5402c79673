import {tellOnce, type Context} from './context.js';

/** Characters that are instructions and have no shape. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufe00-\ufe0f]/u;

/**
 * Text without characters that no font of the book has: such a one becomes its code, `[U+1F9E0]`,
 * and is told, where the engine would set an empty box and say nothing.
 */
export function glyphs(text: string, context: Context): string {
  if (context.metrics.coversAll(text)) {
    return text;
  }
  return [...text]
    .map((character) => {
      if (context.metrics.covers(character)) {
        return character;
      }
      if (SHAPELESS.test(character)) {
        return '';
      }
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      tellOnce(
        context,
        `glyph ${code}`,
        `no font of the book has the character ${character} (U+${code}); its code is printed. Add a font that has it to book.fonts.`,
      );
      return `[U+${code}]`;
    })
    .join('');
}
