import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** What the pages of a translated site know: which documents are in its language. */
export interface Languages {
  /** Addresses of the documents that are translated, in all versions. */
  readonly translated: readonly string[];
}

/** Tells a translated site which of its documents are translated; the others are shown as they are. */
export default function languages({i18n}: LoadContext): Plugin {
  return {
    name: 'site-languages',
    allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs'] as
        Readonly<Record<string, LoadedContent>> | undefined;
      if (i18n.currentLocale !== i18n.defaultLocale) {
        const data: Languages = {
          translated: Object.values(docs ?? {})
            .flatMap(({loadedVersions}) => loadedVersions.flatMap((version) => version.docs))
            .filter(({source}) => source.startsWith('@site/i18n/'))
            .map(({permalink}) => permalink),
        };
        actions.setGlobalData(data);
      }
    },
  };
}
