/** Typst in code mode. Text reaches Typst as string literals alone, so nothing in it is markup. */

/** A string literal. */
export function str(text: string): string {
  return `"${text.replace(/["\\\n\r\t\p{Cc}]/gu, escaped)}"`;
}

function escaped(character: string): string {
  switch (character) {
    case '"':
    case '\\':
      return `\\${character}`;
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\t':
      return '\\t';
    default:
      return `\\u{${character.codePointAt(0)?.toString(16) ?? '20'}}`;
  }
}

/** Pieces of content one after another, as one expression. */
export function join(pieces: readonly string[]): string {
  const [only, ...others] = pieces;
  if (only === undefined) {
    return 'none';
  }
  return others.length === 0 ? only : `{${pieces.join('\n')}}`;
}

/** A call with positional and named arguments; absent ones are left out. */
export function call(name: string, ...args: readonly (string | undefined)[]): string {
  return `${name}(${args.filter((arg) => arg !== undefined).join(', ')})`;
}

/** A named argument. */
export function named(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name}: ${value}`;
}

/** An array, whose comma at the end keeps one of a single item an array. */
export function array(items: readonly string[]): string {
  return `(${items.map((item) => `${item},`).join(' ')})`;
}

/** A length. @param points - rounded to hundredths, so that all machines write the same */
export function pt(points: number): string {
  return `${Math.round(points * 100) / 100}pt`;
}

/** Text, or nothing, as a value. */
export function optional(text: string | undefined): string {
  return text === undefined ? 'none' : str(text);
}
