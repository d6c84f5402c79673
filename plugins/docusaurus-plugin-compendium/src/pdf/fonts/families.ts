/** Which fonts a book is set in. */
export interface FontSet {
  readonly serif: readonly string[];
  readonly sans: readonly string[];
  readonly mono: readonly string[];
  readonly math: readonly string[];
  /** Files, as paths or as `package/path` of npm packages. */
  readonly files: readonly string[];
}

/** All of these come by npm, under free licences (OFL 1.1; Bitstream Vera and public domain). */
const GOOGLE = '@expo-google-fonts';

/** The first sets the widths of tables; the order is that in which characters are looked for. */
const SANS = [
  `${GOOGLE}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  `${GOOGLE}/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  `${GOOGLE}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
  `${GOOGLE}/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf`,
];
const SERIF = [
  `${GOOGLE}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
  `${GOOGLE}/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  `${GOOGLE}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  `${GOOGLE}/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
];
const MONO = [
  `${GOOGLE}/source-code-pro/400Regular/SourceCodePro_400Regular.ttf`,
  `${GOOGLE}/source-code-pro/400Regular_Italic/SourceCodePro_400Regular_Italic.ttf`,
  `${GOOGLE}/source-code-pro/600SemiBold/SourceCodePro_600SemiBold.ttf`,
];
/** Symbols and scripts that the others lack. */
const FALLBACK = [
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
];
const MATH = ['dejavu-fonts-ttf/ttf/DejaVuMathTeXGyre.ttf'];

export const DEFAULT_FONTS: FontSet = {
  serif: ['Source Serif 4'],
  sans: ['Source Sans 3'],
  mono: ['Source Code Pro'],
  math: ['DejaVu Math TeX Gyre'],
  files: [],
};

/** Families that follow the chosen ones, for characters that those lack. */
export const LAST_FAMILY = 'DejaVu Sans';

/**
 * Files of a book's fonts, the site's own first.
 *
 * @param withMaths - formulas have a font of their own, which most books do not need
 */
export function fontFiles(fonts: FontSet, withMaths: boolean): readonly string[] {
  return [...fonts.files, ...SANS, ...SERIF, ...MONO, ...FALLBACK, ...(withMaths ? MATH : [])];
}
