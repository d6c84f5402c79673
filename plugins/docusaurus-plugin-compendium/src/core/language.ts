/** The language of a locale (BCP 47 tag): `pt` for `pt-BR`, `frr` for `frr`, `he` for `iw`. */
export function languageOf(locale: string): string {
  return new Intl.Locale(locale).language;
}
