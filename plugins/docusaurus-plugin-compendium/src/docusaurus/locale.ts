import type {I18n} from '@docusaurus/types';

/**
 * The language tag (BCP 47) of the site's current locale. Docusaurus lets a locale have any name,
 * such as `zh_CN`, and keeps its tag beside it; whatever asks `Intl` needs the tag.
 */
export function localeTag({currentLocale, localeConfigs}: I18n): string {
  const names = [localeConfigs[currentLocale]?.htmlLang, currentLocale.replaceAll('_', '-')];
  return names.find((name) => name !== undefined && isTag(name)) ?? 'en';
}

/** The languages of a version: its own, and that of what is not translated where this is another. */
export function localesOf(i18n: I18n): {readonly locale: string; readonly original?: string} {
  const locale = localeTag(i18n);
  const original = localeTag({...i18n, currentLocale: i18n.defaultLocale});
  return original === locale ? {locale} : {locale, original};
}

function isTag(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}
