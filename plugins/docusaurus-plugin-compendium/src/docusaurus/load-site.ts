import type {DocusaurusConfig, LoadContext} from '@docusaurus/types';
import fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';

/** A site's configuration, read as Docusaurus reads it. */
export interface Site {
  /** Absolute, without symbolic links. */
  readonly siteDir: string;
  readonly configPath: string;
  readonly config: DocusaurusConfig;
  /** Loads a module of the site's own Docusaurus. */
  readonly load: <Module>(name: string) => Module;
}

/** Reads the configuration of a site. Throws what Docusaurus throws when it is wrong. */
export async function loadSite(folder: string, configFile?: string): Promise<Site> {
  const siteDir = await fs.realpath(folder);
  const require = createRequire(path.join(siteDir, 'package.json'));
  const load = <Module>(name: string): Module => require(name) as Module;
  const {loadSiteConfig} = load<typeof import('@docusaurus/core/lib/server/config')>(
    '@docusaurus/core/lib/server/config.js',
  );
  const {siteConfig, siteConfigPath} = await loadSiteConfig({
    siteDir,
    ...(configFile !== undefined && {customConfigFilePath: configFile}),
  });
  return {siteDir, configPath: siteConfigPath, config: siteConfig, load};
}

/** What Docusaurus hands to plugins, in one locale of the site: by default its first one. */
export async function loadContextOf(
  {siteDir, configPath, config, load}: Site,
  locale: string = config.i18n.defaultLocale,
): Promise<LoadContext> {
  const {loadI18n} = load<typeof import('@docusaurus/core/lib/server/i18n')>(
    '@docusaurus/core/lib/server/i18n.js',
  );
  const {loadSiteCodeTranslations} = load<
    typeof import('@docusaurus/core/lib/server/translations/translations')
  >('@docusaurus/core/lib/server/translations/translations.js');
  const i18n = await loadI18n({
    siteDir,
    config,
    currentLocale: locale,
    automaticBaseUrlLocalizationDisabled: false,
  });
  const {
    path: folder = locale,
    baseUrl = config.baseUrl,
    url = config.url,
  } = i18n.localeConfigs[locale] ?? {};
  const localizationDir = path.resolve(siteDir, i18n.path, folder);
  return {
    siteDir,
    siteVersion: undefined,
    siteStorage: {type: 'localStorage', namespace: ''},
    generatedFilesDir: path.join(siteDir, '.docusaurus'),
    localizationDir,
    siteConfig: {...config, url, baseUrl},
    siteConfigPath: configPath,
    outDir: path.join(siteDir, 'build'),
    baseUrl,
    i18n,
    codeTranslations: await loadSiteCodeTranslations({localizationDir}),
    currentBundler: {name: 'rspack', instance: {}} as LoadContext['currentBundler'],
  };
}
