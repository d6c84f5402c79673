import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {localesOf, localeTag} from '../docusaurus/locale.js';
import {shippedMessages} from '../docusaurus/strings.js';
import {type HostVersion, hostVersions} from '../docusaurus/versions.js';
import {languageOf} from '../core/language.js';
import {compendiumKinds} from './kinds.js';
import type {SearchOptions} from './options.js';
import {searchThemePath, searchTypeScriptThemePath} from './theme-paths.js';
import {writeIndex} from './write-index.js';

export {validateOptions} from './options.js';
export type {SearchOptions} from './options.js';
export {getSwizzleConfig} from './swizzle.js';

/**
 * Local search: an index for each docs version and locale, which the reader's browser fetches when
 * search is opened, and a search bar. For `themes`, so that its search bar takes the place of the
 * classic theme's empty one.
 */
export default function compendiumSearch(context: LoadContext, options: SearchOptions): Plugin {
  let versions: readonly HostVersion[] = [];
  return {
    name: 'docusaurus-plugin-compendium-search',

    allContentLoaded({allContent}) {
      const docs = (allContent['docusaurus-plugin-content-docs'] ?? {}) as Record<
        string,
        LoadedContent
      >;
      versions = Object.keys(docs).flatMap((id) => hostVersions(allContent, context, id));
    },

    async postBuild({outDir}) {
      const {locale, original} = localesOf(context.i18n);
      for (const version of versions) {
        const kinds = await compendiumKinds(context.generatedFilesDir, version);
        await writeIndex({
          version,
          kinds,
          language: languageOf(locale),
          ...(original !== undefined && {original}),
          outDir,
          siteConfig: context.siteConfig,
          baseUrl: context.baseUrl,
          ...options,
        });
      }
    },

    getThemePath: () => searchThemePath,

    getTypeScriptThemePath: () => searchTypeScriptThemePath,

    getDefaultCodeTranslationMessages: () => shippedMessages(localeTag(context.i18n)),
  };
}
