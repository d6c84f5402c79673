const languages = new Map<string, string>();

/** The language of a locale (BCP 47 tag): `pt` for `pt-BR`, `frr` for `frr`, `he` for `iw`. */
export function languageOf(locale: string): string {
  const language = languages.get(locale) ?? new Intl.Locale(locale).language;
  languages.set(locale, language);
  return language;
}
