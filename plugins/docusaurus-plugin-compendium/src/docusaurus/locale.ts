import type {I18n} from '@docusaurus/types';

/**
 * The language tag (BCP 47) of the site's current locale. Docusaurus lets a locale have any name,
 * such as `zh_CN`, and keeps its tag beside it; whatever asks `Intl` needs the tag.
 */
export function localeTag({currentLocale, localeConfigs}: I18n): string {
  const names = [localeConfigs[currentLocale]?.htmlLang, currentLocale.replaceAll('_', '-')];
  return names.find((name) => name !== undefined && isTag(name)) ?? 'en';
}

function isTag(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}
