import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {Languages} from '../plugins/languages';

/**
 * The language (BCP 47) of the document at an address, where it is not that of the site: in a
 * translated site, documents without a translation keep their titles.
 */
export function useLanguageOf(): (permalink: string | undefined) => string | undefined {
  const {i18n} = useDocusaurusContext();
  const data = usePluginData('site-languages') as Languages | undefined;
  const original = i18n.localeConfigs[i18n.defaultLocale]?.htmlLang ?? i18n.defaultLocale;
  return (permalink) =>
    data?.translated === undefined || permalink === undefined || data.translated.includes(permalink)
      ? undefined
      : original;
}
